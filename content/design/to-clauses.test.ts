import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toClauses } from './to-clauses.ts'
import { toPhrases } from './to-phrases.ts'

const clausesOf = (title: string): string[] => toClauses(toPhrases(title)).map((clause) => clause.join(''))

test('a title is parted where its clauses end', () => {
  expect(clausesOf('大篷车开到哪里，科学就在哪里停一停')).toEqual(['大篷车开到哪里，', '科学就在哪里停一停'])
})

test('a clause too long for a line is parted where two things are named', () => {
  expect(clausesOf('科普大篷车开进农村牧区、城镇社区和学校')).toEqual(['科普大篷车开进农村牧区、', '城镇社区和学校'])
  expect(clausesOf('临汾、曲沃、霍州、襄汾经济开发区成立科协组织')).toHaveLength(1)
})

test('a clause too short for a line of its own, or too long, leaves the title whole', () => {
  expect(clausesOf('百嘎丽：一个名字怎样长成一棵树')).toHaveLength(1)
  expect(clausesOf('看的人次很多，拍的孩子拿起手机以后的样子更值得看')).toHaveLength(1)
})

test('the clauses of any title make up the title', () => {
  const titles = fc.string({ unit: fc.constantFrom(...'科普大篷车开到哪里《》“”，。：（）2024年 ab') })
  fc.assert(fc.property(titles, (title) => clausesOf(title).join('') === title))
})
