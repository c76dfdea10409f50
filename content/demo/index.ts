export * from './demo.ts'
export * from './facts.ts'
export { ordosDemo } from './ordos/ordos-demo.ts'
