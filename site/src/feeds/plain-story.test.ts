import { describe, expect, it } from 'vitest'
import { documentOf, fixtureWith, modelOf } from '../testing/fixture-model.ts'
import { toPlainStory } from './plain-story.ts'

const page = 'http://fixture.localhost:4000/2024/02/every-block.html'
const plain = (id: string, forms?: Parameters<typeof modelOf>[0]): string => {
  const model = modelOf(forms)
  return toPlainStory(model, documentOf(model, 'article', id), page)
}

describe('a story with every block', () => {
  const html = plain('articles/1')

  it.each([
    '<strong>加重的字</strong>',
    'H<sub>2</sub>O',
    '<h2>二级标题</h2>',
    '<ul><li>第一项</li><li>第二项<ol><li>第二项之一</li></ol></li></ul>',
    '<blockquote><p>引文一段。</p></blockquote><p>样例来源</p>',
    '<hr>',
    '<blockquote><p><strong>提示</strong></p><p>需要留意的话。</p></blockquote>',
    '<figcaption>河与岸 · 样例摄</figcaption>',
    '<th>项目</th>',
    '<td>12场</td>',
    '视频：<a href="https://example.org/video">一段视频</a>',
    '下载：<a href="http://fixture.localhost:4000/media/7d/7d793037a0760186574b0282f2f435e7.pdf">活动手册</a>',
    '相关阅读：<a href="http://fixture.localhost:4000/2024/01/notice.html">关于开放日的通知</a>',
  ])('has %s', (part) => {
    expect(html).toContain(part)
  })

  it('says what was put right before anything else, and its notes at the end of the text', () => {
    expect(html).toMatch(/^<p><em>2024年2月28日更正：初稿把“讲座12场”误作“21场”，已改正。<\/em><\/p>/)
    expect(html).toContain('加一条注释<sup>[1]</sup>。')
    expect(html).toContain(
      '<p>注释</p><ol><li>注释写在这里。 <a href="https://example.org/report">查看资料</a></li></ol>',
    )
  })

  it('keeps the bounds of a figure, and says where its period is not known', () => {
    expect(html).toContain('<li>活动：7200余场次 (累计 · 五年 · 全市)</li>')
    expect(html).toContain('<li>基地：34处 (注：统计口径未写明)</li>')
    expect(html).toMatch(/<p>[^<]*未标统计期的，来源没有注明<\/p>/)
  })

  it('names those who stand for it, and the machine that helped', () => {
    expect(html).toContain('来源：样例来源  文：何清  编辑：安明')
    expect(html).toContain('本文使用人工智能辅助写作')
  })

  it('leads to nowhere by a relative address', () => {
    for (const [, address] of html.matchAll(/(?:href|src)="([^"]*)"/g)) expect(address).toMatch(/^https?:\/\//)
  })

  it('has no style, class or script', () => {
    expect(html).not.toMatch(/ (?:style|class|on\w+)=|<script/)
  })
})

it('keeps the words of a link to a document that is not published', () => {
  const body = {
    zh: [
      {
        kind: 'paragraph',
        spans: [{ kind: 'link', to: 'articles/404', spans: [{ kind: 'text', text: '没有发布的稿件' }] }],
      },
    ],
  }
  expect(plain('articles/2', fixtureWith({ 'articles/2': { body } }))).toBe('<p>没有发布的稿件</p>')
})

it('makes the addresses of links on the portal and the page complete', () => {
  const to = (href: string) => ({ kind: 'link', href, spans: [{ kind: 'text', text: 'x' }] })
  const body = { zh: [{ kind: 'paragraph', spans: [to('/archive.html'), to('#part'), to('mailto:a@b.example')] }] }
  expect(plain('articles/2', fixtureWith({ 'articles/2': { body } }))).toBe(
    `<p><a href="http://fixture.localhost:4000/archive.html">x</a><a href="${page}#part">x</a><a href="mailto:a@b.example">x</a></p>`,
  )
})

it('names the unit, author, title and address of the original of a reprint', () => {
  expect(plain('articles/3')).toContain(
    '<p><em>转载自样例报社</em></p><p>原题：《原题》  原作者：佚名 <a href="https://example.org/original">查看原文</a></p>',
  )
})
