import type { Locator, Page } from 'playwright-core'

type Account = { url: string; email: string; password: string }

/** Logs in at the newsroom's own form, which must be in Chinese. */
export async function logIn(page: Page, { url, email, password }: Account): Promise<void> {
  await page.goto(`${url}/admin/login`)
  await page.getByLabel('电子邮件').fill(email)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: '登录' }).click()
  await page.waitForURL((address) => !address.pathname.endsWith('/login'))
}

/** Opens a tab of the form. */
export const openTab = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()

/** Picks an entry of a relationship field by what it is called. */
export async function pick(page: Page, field: string, name: string): Promise<void> {
  await page.locator(`#field-${field} input`).first().fill(name)
  await page.getByRole('option', { name, exact: true }).first().click()
}

/** Uploads a new cover from the form of a story. */
type Upload = { name: string; mimeType: string; buffer: Buffer; alt: string }
export async function addCover(page: Page, { alt, ...file }: Upload): Promise<void> {
  await page.locator('#field-cover').getByRole('button', { name: '创建新条目' }).click()
  const drawer = page.locator('.drawer__content').last()
  await drawer.locator('input[type=file]').setInputFiles(file)
  await drawer.locator('[id$="field-alt"]').fill(alt)
  await drawer.getByRole('button', { name: '保存' }).click()
  await page.locator('#field-cover img').first().waitFor()
}

/** The body of a story, where it is written. */
export const bodyOf = (page: Page): Locator => page.locator('[contenteditable=true]').first()

/** Pastes a piece of a page into the body. */
export async function pasteInto(page: Page, html: string): Promise<void> {
  await bodyOf(page).click()
  await bodyOf(page).evaluate((body, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', pasted)
    body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
}

export async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: '发布', exact: true }).first().click()
  await page.getByText('已发布', { exact: true }).first().waitFor()
}

export async function unpublish(page: Page): Promise<void> {
  await page.locator('.doc-controls__popup button').first().click()
  await page.getByRole('button', { name: '撤下', exact: true }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /确认|确定/ })
    .click()
}

/** Takes a portal back to an earlier release, on the page of releases, and waits until it is held there. */
export async function takeBack(page: Page, portal: string): Promise<void> {
  const release = page.locator('.release', { hasText: portal }).filter({ has: page.getByRole('button') })
  await release.first().getByRole('button').first().click()
  await page.getByRole('dialog').getByRole('button', { name: '退回到' }).click()
  await headOf(page, portal).getByText('已停在').waitFor()
}

/** Lets go of a portal that is held, and waits until it shows the latest. */
export async function letGo(page: Page, portal: string): Promise<void> {
  await headOf(page, portal).getByRole('button', { name: '恢复显示最新内容' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '恢复显示最新内容' }).click()
  await headOf(page, portal).getByText('读者看到的是最新的').waitFor()
}

const headOf = (page: Page, portal: string) => page.locator('.portal-head', { hasText: portal })
