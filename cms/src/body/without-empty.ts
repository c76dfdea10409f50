/** Members that may be undefined become members that may be absent. */
export type WithoutEmpty<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K]
} & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** The same object without its undefined members: the contract has 'absent', and nothing else for it. */
export const withoutEmpty = <const T extends object>(value: T): WithoutEmpty<T> =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as WithoutEmpty<T>
