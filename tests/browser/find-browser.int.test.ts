import { chromium } from 'playwright-core'
import { expect, test } from 'vitest'
import { browserArgs, findBrowser } from './find-browser.ts'

test('a browser is found, and shows a page in Chinese', async () => {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs })
  try {
    const page = await browser.newPage()
    await page.setContent('<title>科普</title><h1>科学在身边</h1>')
    expect(await page.title()).toBe('科普')
    expect(await page.getByRole('heading').textContent()).toBe('科学在身边')
  } finally {
    await browser.close()
  }
})
