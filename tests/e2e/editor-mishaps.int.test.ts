import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { drawPicture } from '../../scripts/demo/draw/picture-file.ts'
import type { AccountName } from '../../scripts/start/secrets.ts'
import { startTemporary, type TemporarySystem } from '../../scripts/start/start-temporary.ts'
import { browserArgs, findBrowser } from '../browser/find-browser.ts'
import { addCover, bodyOf, logIn, pasteInto } from './newsroom-desk.ts'

describe('what goes wrong while an editor writes', () => {
  let system: TemporarySystem
  let browser: Browser

  beforeAll(async () => {
    system = await startTemporary({ demo: ['ordos'], say: () => undefined, signal: new AbortController().signal })
    browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs })
  }, 600_000)

  afterAll(async () => {
    await browser?.close()
    await system?.stop()
  })

  const admin = (): string => `${system.place.newsroomUrl}/admin`
  const enter = async (as: AccountName, width = 1280): Promise<Page> => {
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width, height: 900 } })
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    await logIn(page, { url: system.place.newsroomUrl, ...system.secrets.accounts[as] })
    return page
  }
  /** Begins a story; resolves when its draft stands in the newsroom. */
  const begin = async (page: Page, title: string): Promise<void> => {
    await page.goto(`${admin()}/collections/articles/create`)
    await page.waitForURL(/articles\/\d+/)
    await page.locator('#field-title').fill(title)
    await saved(page)
  }
  const saved = (page: Page): Promise<unknown> =>
    page.waitForResponse((response) => response.url().includes('autosave=true') && response.ok())

  test('a story without a title is headed by what it is, and a picture is called by the name of its file', async () => {
    const page = await enter('editor')
    await page.goto(`${admin()}/collections/articles/create`)
    await page.waitForURL(/articles\/\d+/)
    await page.getByRole('heading', { level: 1, name: '未命名的文章' }).waitFor()
    await page.locator('#field-title').fill('草原上的星空')
    await page.getByRole('heading', { level: 1, name: '草原上的星空' }).waitFor()
    const cover = await drawPicture({
      id: 'media/stars',
      alt: { zh: '夜空里的星轨' },
      credit: { zh: '本站绘制' },
      drawing: { kind: 'cover', motif: 'stars', light: 'night', seed: 'stars' },
    })
    await addCover(page, { name: '星轨 原图.png', mimeType: cover.mime, buffer: cover.bytes, alt: '夜空里的星轨' })
    await page.locator('#field-cover').getByText('星轨 原图.png').waitFor()
  }, 60_000)

  test('a link that runs something is taken out when it is pasted, and the editor learns why', async () => {
    const page = await enter('editor')
    await begin(page, '粘贴的链接')
    await pasteInto(
      page,
      '<p>请看<a href="javascript:alert(1)">活动报名</a>和<a href="https://example.org/">网站</a>。</p>',
    )
    await page.getByText('“活动报名”的链接已取消，文字保留').waitFor()
    const links = bodyOf(page).locator('a')
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
      'https://example.org/',
    ])
    expect(await bodyOf(page).innerText()).toContain('请看活动报名和网站。')
  }, 60_000)

  test('what is written while the network is away is saved when it is back', async () => {
    const page = await enter('editor')
    await begin(page, '断网')
    await page.context().setOffline(true)
    await bodyOf(page).click()
    await page.keyboard.type('断网的时候写的。')
    await page.getByText('没有连上服务器，刚写的内容还没有保存').waitFor()
    const again = saved(page)
    await page.context().setOffline(false)
    await again
    await page.getByText('刚写的内容已经保存').waitFor()
    await page.reload()
    await bodyOf(page).getByText('断网的时候写的。').waitFor()
  }, 60_000)

  test('what is written after the login has ended is saved once the editor has logged in again elsewhere', async () => {
    const page = await enter('editor')
    await begin(page, '登录过期')
    await page.context().clearCookies()
    await bodyOf(page).click()
    await page.keyboard.type('过期以后写的。')
    await page.getByText('登录已过期，刚写的内容还没有保存').waitFor()
    const again = saved(page)
    const other = await page.context().newPage()
    await logIn(other, { url: system.place.newsroomUrl, ...system.secrets.accounts.editor })
    await again
    await page.getByText('刚写的内容已经保存').waitFor()
    await page.reload()
    await bodyOf(page).getByText('过期以后写的。').waitFor()
  }, 60_000)

  test('whoever opens a story that somebody writes is told who, also after it was saved by itself', async () => {
    const page = await enter('editor')
    await begin(page, '两个人改一篇')
    await bodyOf(page).click()
    await page.keyboard.type('我先写。')
    await saved(page)
    const other = await enter('chief-editor')
    await other.goto(page.url())
    const dialog = other.getByRole('dialog').filter({ hasText: '文档已锁定' })
    await dialog.getByText(system.secrets.accounts.editor.email).first().waitFor()
    await dialog.getByRole('button', { name: '接管' }).waitFor()
  }, 60_000)

  test.each([1280, 390])(
    'at %i px, what is ours in the newsroom is within everybody’s reach',
    async (width) => {
      const page = await enter('chief-editor', width)
      const ours = [
        '.publication-status',
        '.share-picture',
        '.import-redirects',
        '.focal-chooser',
        '.release',
        '.portal-head',
      ]
      const open = async (path: string): Promise<void> => {
        await page.goto(`${admin()}${path}`)
        if (/collections\/(?:articles|media)$/.test(path)) await page.locator('td a').first().click()
      }
      for (const [path, panel] of [
        ['/releases', '.portal-head'],
        ['/collections/redirects', '.import-redirects'],
        ['/collections/articles', '.publication-status'],
        ['/collections/media', '.focal-chooser'],
      ] as const) {
        await open(path)
        await page.locator(panel).first().waitFor()
        await page
          .locator('.import-redirects summary')
          .click({ timeout: 1000 })
          .catch(() => undefined)
        const present = []
        for (const selector of ours) if ((await page.locator(selector).count()) > 0) present.push(selector)
        const { violations } = await present
          .reduce((builder, selector) => builder.include(selector), new AxeBuilder({ page }))
          .analyze()
        expect(
          violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
          path,
        ).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(
          0,
        )
      }
    },
    60_000,
  )
})
