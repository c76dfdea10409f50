import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { drawPicture } from '../../scripts/demo/draw/picture-file.ts'
import type { AccountName } from '../../scripts/start/secrets.ts'
import { startTemporary, type TemporarySystem } from '../../scripts/start/start-temporary.ts'
import { browserArgs, findBrowser } from '../browser/find-browser.ts'
import { addCover, letGo, logIn, openTab, pick, publish, takeBack, unpublish } from './newsroom-desk.ts'

const title = '沙漠里的一堂天文课'
const portalName = '鄂尔多斯市科协'
const story = /\/\d{4}\/\d{2}\/sha-mo-li-de-yi-tang-tian-wen-ke\.html/
const mentions = [
  '/',
  '/columns/activities.html',
  '/campaigns/baigali.html',
  '/profiles/m/ma-huibo.html',
  '/feed.xml',
  '/atom.xml',
  '/feed.json',
  '/columns/activities/feed.xml',
  '/campaigns/baigali/atom.xml',
]

describe('people of the newsroom, in a real browser, in Chinese', () => {
  let system: TemporarySystem
  let browser: Browser
  let portal: string
  const read = async (address: string): Promise<{ status: number; text: string }> => {
    const response = await fetch(portal + address)
    return { status: response.status, text: await response.text() }
  }

  beforeAll(async () => {
    system = await startTemporary({ demo: ['ordos'], say: () => undefined, signal: new AbortController().signal })
    portal = `http://127.0.0.1:${system.portalPort + 1}`
    browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs })
  }, 600_000)

  afterAll(async () => {
    await browser?.close()
    await system?.stop()
  })

  const enter = async (as: AccountName): Promise<Page> => {
    const page = await browser.newPage({ locale: 'en-GB' })
    page.setDefaultTimeout(20_000)
    await logIn(page, { url: system.place.newsroomUrl, ...system.secrets.accounts[as] })
    return page
  }

  test('an editor writes a story with a picture, publishes it, and takes it down without a trace', async () => {
    const page = await enter('editor')
    await page.goto(`${system.place.newsroomUrl}/admin/collections/articles/create`)
    await page.locator('#field-title').fill(title)
    await openTab(page, '归类')
    await pick(page, 'column', '科普活动')
    await pick(page, 'campaign', '百嘎丽')
    await pick(page, 'profiles', '马慧博')
    await openTab(page, '正文')
    const cover = await drawPicture({
      id: 'media/stars',
      alt: { zh: '夜空里的星轨' },
      credit: { zh: '本站绘制' },
      drawing: { kind: 'cover', motif: 'stars', light: 'night', seed: title },
    })
    await addCover(page, { name: cover.name, mimeType: cover.mime, buffer: cover.bytes, alt: '夜空里的星轨' })
    await page.locator('[contenteditable=true]').first().click()
    await page.keyboard.type('夜里没有灯，星星就多起来。')
    await publish(page)

    await expect.poll(async () => (await read('/')).text, { timeout: 10_000 }).toMatch(story)
    const address = (await read('/')).text.match(story)![0]
    const published = await read(address)
    expect(published.status).toBe(200)
    expect(published.text).toContain(title)
    expect(published.text).toContain('夜空里的星轨')
    for (const mention of mentions) expect((await read(mention)).text, mention).toMatch(story)
    const month = address.slice(1, 8).replace('/', '-')
    const months = [`/archive/${month}.html`, `/columns/activities/${month}.html`, `/sitemaps/${month}.xml`]
    for (const mention of months) expect((await read(mention)).text, mention).toMatch(story)
    const pictures = [...new Set(published.text.match(/\/media\/[0-9a-f]{2}\/[0-9a-f]{32}\.\w+/g))]
    const before = await read('/2026/11/baigali-one-name.html')
    const own = pictures.filter((picture) => !before.text.includes(picture))
    expect(own.length).toBeGreaterThan(3)
    for (const picture of own) expect((await read(picture)).status, picture).toBe(200)

    await unpublish(page)
    await expect.poll(async () => (await read(address)).status, { timeout: 10_000 }).toBe(410)
    for (const mention of [...mentions, ...months]) expect((await read(mention)).text, mention).not.toMatch(story)
    for (const picture of own) expect((await read(picture)).status, picture).toBe(404)
  }, 120_000)

  test('a chief editor takes a portal back, and what is published then waits until they let go of it', async () => {
    const page = await enter('chief-editor')
    await page.goto(`${system.place.newsroomUrl}/admin/releases`)
    await takeBack(page, portalName)
    await page.goto(`${system.place.newsroomUrl}/admin/collections/articles/create`)
    await page.locator('#field-title').fill('停住期间写的稿子')
    await publish(page)
    await page.getByText('恢复之后读者才会看到').waitFor()
    expect((await read('/feed.xml')).text).not.toContain('停住期间写的稿子')

    await page.goto(`${system.place.newsroomUrl}/admin`)
    await page.getByText(`${portalName}的门户已停在`).waitFor()
    await page.getByRole('link', { name: '查看发布记录' }).click()
    await letGo(page, portalName)
    await expect.poll(async () => (await read('/feed.xml')).text, { timeout: 10_000 }).toContain('停住期间写的稿子')
  }, 120_000)
})
