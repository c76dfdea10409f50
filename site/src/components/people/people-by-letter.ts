import type { ProfileCard } from '@kewen/content/contract'

/** People, who come in the order of their pinyin, under its first letters: `[['A', […]], …]`. */
export const peopleByLetter = <Person extends Pick<ProfileCard, 'pinyin'>>(people: Person[]): [string, Person[]][] => [
  ...Map.groupBy(people, ({ pinyin }) => pinyin[0]!.toUpperCase()),
]
