import { zh } from '@payloadcms/translations/languages/zh'
import { expect, test } from 'vitest'
import { chinese } from './chinese.ts'

test('says what editors say, and keeps every text and placeholder', () => {
  expect(chinese.translations.general.trash).toBe('回收站')
  expect(chinese.translations.general.payloadSettings).toBe('个人设置')
  expect(chinese.translations.general.trashedCountSuccessfully).toBe('{{count}} {{label}} 被移至回收站。')
  expect(chinese.translations.version.publishChanges).toBe('发布')
  expect(chinese.translations.version.publishIn).toBe('只发布{{locale}}')
  expect(chinese.translations.version.aboutToUnpublish).toBe('您即将撤下这个文档。您确定吗？')
  expect(chinese.translations.general.noLabel).toBe('（无{{label}}）')
  expect(chinese.translations.fields.enterURL).toBe('网址')
  const keys = (tree: object) =>
    Object.entries(tree).flatMap(([group, texts]) => Object.keys(texts).map((key) => `${group}:${key}`))
  expect(keys(chinese.translations)).toEqual(keys(zh.translations))
})
