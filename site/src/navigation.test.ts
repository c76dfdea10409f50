import { expect, test } from 'vitest'
import { fixtureForms } from '@kewen/content/fixture'
import { footerLinksOf, navigationOf } from './navigation.ts'
import { fixtureWith, modelOf } from './testing/fixture-model.ts'

test('entries bear the names of what they lead to', () => {
  expect(navigationOf(modelOf()).map(({ label, href }) => `${label} ${href}`)).toEqual([
    '要闻 /columns/news.html',
    '通知公告 /columns/notices.html',
    '河流计划 /campaigns/rivers.html',
    '品牌活动 /campaigns.html',
    '科学家 /scientists.html',
    '人物 /profiles.html',
    '机构简介 /about/about.html',
  ])
})

test('what is not published and what is empty has no entry, and its coming would be noticed', () => {
  const model = modelOf(fixtureForms.filter(({ id }) => id !== 'profiles/1' && id !== 'columns/2'))
  const labels = navigationOf(model).map(({ label }) => label)
  expect(labels).not.toContain('科学家')
  expect(labels).not.toContain('通知公告')
  expect([...model.reads]).toEqual(expect.arrayContaining(['card:columns/2', 'at:sites/1/scientists.html']))
})

test('an entry may bear a label of its own', () => {
  const target = { kind: 'document', ref: 'columns/1' }
  const model = modelOf(fixtureWith({ 'sites/1': { navigation: [{ label: { zh: '看新闻' }, target }] } }))
  expect(navigationOf(model)).toEqual([{ label: '看新闻', href: '/columns/news.html' }])
})

test('a link of the footer leads to a page that is there, or to another site', () => {
  const labelled = (zh: string, href: string) => ({ label: { zh }, href })
  const links = [
    labelled('关于', '/about/about.html'),
    labelled('没有的页面', '/about/nowhere.html'),
    labelled('订阅', '/feed.xml'),
    labelled('友情链接', 'https://example.org/page.html'),
  ]
  const model = modelOf(fixtureWith({ 'sites/1': { footer: { links } } }))
  expect(footerLinksOf(model).map(({ label }) => label)).toEqual(['关于', '订阅', '友情链接'])
  expect([...model.reads]).toContain('at:sites/1/about/nowhere.html')
})
