import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { bilingualPublications } from '@kewen/content/fixture'
import { readingModel, type ReadingModel } from '@kewen/content/reading'
import { goneListPath, languageOf, notFoundPath } from '@kewen/content/routes'
import { openSnapshot, rememberingReader, type SnapshotReader } from '@kewen/content/snapshot'
import { buildSite, temporaryFolder, writeContent } from '../build/build-site.ts'

type Renderer = {
  app: { render: (request: Request, options: { locals: App.Locals }) => Promise<Response> }
  render: (path: string, model: ReadingModel) => Promise<string | Uint8Array>
}

const site = 'sites/1'
const article = '/2024/02/every-block.html'
const taken = {
  id: 'articles/9',
  site,
  digest: 'gone'.padStart(43, '0'),
  form: null,
  gone: ['/2024/01/taken.html'],
  urgent: true,
}
const folder = temporaryFolder()
const built = join(folder, 'static')
let renderer: Renderer
let snapshot: SnapshotReader
let content: ReturnType<typeof writeContent>

const modelOf = (from = snapshot, path = '/'): ReadingModel =>
  readingModel({ snapshot: from, site, language: languageOf(path) })
/** A page as Astro answers it to a browser. */
const answer = (path: string, model = modelOf(snapshot, path)): Promise<Response> =>
  renderer.app.render(new Request(`http://fixture.localhost:4000${path}`), { locals: { model } })
const render = async (path: string, model = modelOf(snapshot, path)): Promise<string> =>
  Buffer.from(await renderer.render(path, model)).toString()
const pathsOf = (from: SnapshotReader): string[] => from.routes(site).map(({ path }) => path)
const pages = async (): Promise<[string, string][]> =>
  Promise.all(
    pathsOf(snapshot)
      .filter((path) => path.endsWith('.html') && snapshot.route(site, path)?.page !== 'redirect')
      .map(async (path) => [path, await render(path)] as [string, string]),
  )

beforeAll(async () => {
  content = writeContent(folder, [...bilingualPublications, taken])
  const server = join(folder, 'server')
  // One after the other: both write to the same generated types.
  await buildSite({ MODE: 'server', OUT: server })
  await buildSite({ MODE: 'static', OUT: built, SITE: 'fixture', SNAPSHOT: content.snapshot, FILES: content.files })
  renderer = (await import(pathToFileURL(join(server, 'server/entry.mjs')).href)) as Renderer
  snapshot = openSnapshot(content.snapshot)
})

afterAll(() => {
  snapshot.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the renderer', () => {
  test('answers every route of the portal, and only the not-found page with 404', async () => {
    for (const path of pathsOf(snapshot)) {
      const { status } = await answer(path)
      expect({ path, status }).toEqual({ path, status: path === notFoundPath ? 404 : 200 })
    }
  })

  test('gives the bytes that Astro would answer, and reads the same', async () => {
    for (const path of pathsOf(snapshot)) {
      const [ours, theirs] = [modelOf(snapshot, path), modelOf(snapshot, path)]
      expect(await render(path, ours), path).toBe(await (await answer(path, theirs)).text())
      expect([...ours.reads].sort(), path).toEqual([...theirs.reads].sort())
    }
  })

  test('gives the bytes of the static build, which has no other files than a release', async () => {
    const files = readdirSync(built, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(built.length))
    const written = files.filter((path) => !/^\/(?:_astro|media|\.kewen)\//.test(path))
    expect(written.sort()).toEqual(pathsOf(snapshot).sort())
    for (const path of written) expect(await render(path), path).toBe(readFileSync(join(built, path), 'utf8'))
    expect(files.filter((path) => path.startsWith('/media/'))).toHaveLength(snapshot.files(site).length)
    expect(readFileSync(join(built, goneListPath), 'utf8')).toBe('/2024/01/taken.html\n')
  })

  test('gives the same bytes at another time, from content that came in another order', async () => {
    const other = openSnapshot(writeContent(temporaryFolder(), bilingualPublications.toReversed()).snapshot)
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') })
    try {
      for (const path of pathsOf(snapshot))
        expect(await render(path, modelOf(other, path)), path).toBe(await render(path))
    } finally {
      vi.useRealTimers()
      other.close()
    }
  })

  test('reads the same and gives the same bytes from a reader that remembers what other pages asked', async () => {
    const made = async (path: string, from: SnapshotReader): Promise<[string[], string]> => {
      const model = modelOf(from, path)
      const html = await render(path, model)
      return [[...model.reads].sort(), html]
    }
    const paths = pathsOf(snapshot)
    const cold = new Map(await Promise.all(paths.map(async (path) => [path, await made(path, snapshot)] as const)))
    const remembering = rememberingReader(openSnapshot(content.snapshot))
    remembering.begin()
    for (const path of [...paths, ...paths.toReversed()])
      expect(await made(path, remembering), path).toEqual(cold.get(path))
    remembering.end()
    remembering.close()
  })

  test('rejects with what a page threw', async () => {
    const thrown = new Error('the snapshot is torn')
    const torn = Object.create(modelOf(), {
      text: {
        value: () => {
          throw thrown
        },
      },
    }) as ReadingModel
    await expect(render(article, torn)).rejects.toBe(thrown)
  })

  test('rejects for what is not published', async () => {
    for (const path of ['/2024/02/nothing.html', '/no/such/place/at/all.html'])
      await expect(render(path)).rejects.toThrow(`no page at ${path}`)
    await expect(answer('/2024/02/nothing.html')).rejects.toThrow('no page at http://fixture.localhost')
  })
})

describe('a page', () => {
  const english = `/en${article}`

  test('names its versions in all languages, and leads to the same page in the other', async () => {
    const [zh, en] = [await render(article), await render(english)]
    const origin = 'http://fixture.localhost:4000'
    for (const html of [zh, en])
      expect(
        [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, ...both]) => both),
      ).toEqual([
        ['zh-Hans', origin + article],
        ['en', origin + english],
        ['x-default', origin + article],
      ])
    expect(zh).toContain(`<a href="${english}" lang="en" hreflang="en">English</a>`)
    expect(en).toContain(`<a href="${article}" lang="zh-Hans" hreflang="zh-Hans">中文</a>`)
    expect(en).toContain('<meta property="og:locale" content="en_US">')
    expect(en).toContain('"inLanguage":"en"')
  })

  test('that is in one language leads to the home page of the other', async () => {
    const html = await render('/2024/01/notice.html')
    expect(html).toContain('<a href="/en/" lang="en" hreflang="en">English</a>')
    expect(html).not.toContain('rel="alternate" hreflang')
    expect(await render('/en/404.html')).toContain('<a href="/" lang="zh-Hans"')
  })

  test('in English says when in English, and calls by their names those who have no other', async () => {
    const html = await render(english)
    expect(html.replace(/<[^>]+>/g, '')).toContain('Published27 February 2024 20:15')
    expect(html).toContain('<span lang="zh-Hans">样例来源</span>')
    expect(html).toContain('<a href="/en/columns/news.html"')
    expect(html).not.toContain('href="/columns/')
    expect(await render('/en/columns/notices.html')).not.toContain('/2024/01/notice.html')
  })

  test('carries no script but data, no style attribute, and fetches nothing from another host', async () => {
    for (const [path, html] of await pages()) {
      expect(html, path).not.toMatch(/\sstyle=|\son[a-z]+=|<style/)
      expect(html.match(/<script(?! type="application\/ld\+json")/g), path).toBeNull()
      const fetched = [...html.matchAll(/<(?:img|source|link|script|video|iframe)\b[^>]*>/g)].map(([tag]) => tag)
      const foreign = fetched.filter((tag) => /(?:src|srcset|href)="(?:https?:)?\/\//.test(tag))
      expect(
        foreign.filter((tag) => !/rel="canonical"|hreflang=/.test(tag)),
        path,
      ).toEqual([])
    }
  })

  test('says what the site is, that it is not to be listed, and how to skip to its content', async () => {
    for (const [path, html] of await pages()) {
      const isChinese = languageOf(path) === 'zh'
      expect(html, path).toContain(isChinese ? '样例内容，仅供模板开发' : 'Sample content for template authors')
      expect(html, path).toContain('<meta name="robots" content="noindex">')
      expect(html, path).toMatch(isChinese ? /<html lang="zh-Hans">/ : /<html lang="en">/)
      expect(html, path).toMatch(/<a class="skip-link" href="#main">.*<main id="main"/s)
      expect(html.match(/<h1\b/g), path).toHaveLength(1)
    }
  })

  test('shows every block of the golden body', async () => {
    const html = await render(article)
    const text = html.replace(/<[^>]+>/g, '')
    for (const words of [
      '平常的字、加重的字、强调的字，H2O 与 m2',
      '引文一段。样例来源',
      '提示需要留意的话。',
      '几个数字',
      '7200余场次',
      '累计 · 五年 · 全市',
      '34处',
      '未标统计期的，来源没有注明',
      '注：统计口径未写明',
      '数十项',
      '在 example.org 观看',
      'PDF · 121 KB',
      '关于开放日的通知',
    ])
      expect(text.replace(/\s+/g, ' ')).toContain(words)
    for (const markup of [
      '<strong>加重的字</strong>',
      '<em>强调的字</em>',
      '<sub>2</sub>',
      '<sup>2</sup>',
      '<br>',
      '<a href="https://example.org/">外部链接</a>',
      '<a href="/2024/01/notice.html">站内链接</a>',
      '<h2 id="s-二级标题">二级标题</h2>',
      '<h3 id="s-三级标题">三级标题</h3>',
      '<ol><li>第二项之一</li></ol>',
      '<hr>',
      '<caption>样例表</caption>',
      '<th scope="col">项目</th>',
      '<section class="table" aria-label="样例表" tabindex="0">',
      'download="活动手册.pdf"',
      'href="#note-1" aria-label="注释1">1</a></sup>',
      '<li id="note-1">注释写在这里。 <a href="https://example.org/report">查看资料</a>',
    ])
      expect(html).toContain(markup)
  })

  test('names who stands for a story, both of its dates, and the part that a machine had in it', async () => {
    const text = (await render(article)).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    expect(text).toContain('来源 样例来源 文 何清 编辑 安明 发布 2024年2月27日 20:15 事件时间 2024年2月')
    expect(text).toContain('本文使用人工智能辅助写作')
  })

  test('says first what was put right since', async () => {
    const html = await render(article)
    expect(html).toContain('<time datetime="2024-02-28">2024年2月28日</time>初稿把“讲座12场”误作“21场”，已改正。')
    expect(html.indexOf('误作')).toBeLessThan(html.indexOf('平常的字'))
  })

  test('enlarges each picture of its text by a popover of its own, and by a link where there is none', async () => {
    const html = await render(article)
    const [targets, popovers] = [
      /<button class="zoom-button"[^>]*popovertarget="([^"]+)"/g,
      /id="([^"]+)" popover/g,
    ].map((pattern) => [...html.matchAll(pattern)].map(([, id]) => id))
    expect(new Set(targets).size).toBe(3)
    expect(popovers).toEqual(targets)
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/)
  })

  test('leads on in its column, and to stories near it', async () => {
    const html = await render(article)
    expect(html).toMatch(/<a rel="prev" href="\/2024\/02\/reprint.html">/)
    expect(await render('/2024/02/reprint.html')).toMatch(/<a rel="next" href="\/2024\/02\/every-block.html">/)
  })

  test('names leaders before everybody else, and once', async () => {
    const [, html = ''] = (await render('/profiles.html')).split('<main')
    expect(html.indexOf('安明')).toBeGreaterThan(html.indexOf('领导成员'))
    expect(html.indexOf('安明')).toBeLessThan(html.indexOf('何清'))
    expect(html.match(/<a href="\/profiles\/a\/an-ming.html"/g)).toHaveLength(1)
  })

  test('of a campaign names its people, and says that it is over when it is', async () => {
    const [rivers, talks] = [await render('/campaigns/rivers.html'), await render('/campaigns/river-talks.html')]
    expect(rivers).toContain('<h2>相关人物</h2>')
    expect(rivers).toContain('<a href="/profiles/h/he-qing.html">何清</a>')
    expect(talks).toContain('这项活动已经结束，本页保留它的记录。')
    expect(talks).toContain('<h2>活动记录</h2>')
    expect(rivers).not.toContain('这项活动已经结束')
  })

  test('names the unit, title, author and address of what it reprints', async () => {
    const html = await render('/2024/02/reprint.html')
    expect(html.replace(/<[^>]+>/g, '')).toContain('转载自样例报社原题《原题》原作者佚名查看原文')
    expect(html).toContain('<a href="https://example.org/original">查看原文</a>')
  })
})
