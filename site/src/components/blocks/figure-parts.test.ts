import fc from 'fast-check'
import { expect, test } from 'vitest'
import { zh } from '../../messages/zh.ts'
import { barLengths, boundsOf, originOf, partsOf } from './figure-parts.ts'

const figure = { label: '活动', asWritten: '7200余场次', qualifier: 'over' } as const

test('a figure is set large as far as its digits go, and printed as it was written', () => {
  expect(partsOf(figure)).toEqual({ before: '', number: '7200', after: '余场次' })
  expect(partsOf({ ...figure, asWritten: '近2.5万平方米' })).toEqual({ before: '近', number: '2.5', after: '万平方米' })
  expect(partsOf({ ...figure, asWritten: '数十项' })).toEqual({ before: '', number: '数十项', after: '' })
  fc.assert(
    fc.property(fc.string(), (asWritten) => {
      const { before, number, after } = partsOf({ asWritten, label: '' })
      return before + number + after === asWritten
    }),
  )
})

test('words before the number that its label has are not said twice', () => {
  const stations = { label: '国家重大人才工程专家工作站', asWritten: '专家工作站18个' }
  expect(partsOf(stations)).toEqual({ before: '', number: '18', after: '个' })
})

test('a figure says how it counts, when and where', () => {
  expect(boundsOf({ ...figure, basis: 'cumulative', period: '五年', scope: '全市' }, zh)).toEqual([
    '累计',
    '五年',
    '全市',
  ])
  expect(boundsOf(figure, zh)).toEqual([])
})

test('below figures stands where they come from, and once that periods are not stated', () => {
  const dated = { ...figure, period: '五年' }
  expect(originOf({ source: '日报', figures: [dated] }, zh)).toBe('来源：日报')
  expect(originOf({ source: '日报', figures: [figure, dated] }, zh)).toBe('来源：日报 · 未标统计期的，来源没有注明')
  expect(originOf({ figures: [figure] }, zh)).toBe('统计期未注明')
  expect(originOf({ figures: [dated] }, zh)).toBe('')
})

test('what the source has written into the figure is not said twice', () => {
  expect(boundsOf({ ...figure, asWritten: '累计7200场', basis: 'cumulative', period: '五年' }, zh)).toEqual(['五年'])
})

test('the longest bar is whole, and a figure without a value has none', () => {
  const values = [{ value: 31 }, { value: 310 }, {}].map((value) => ({ ...figure, ...value }))
  expect(barLengths(values)).toEqual([10, 100, null])
})
