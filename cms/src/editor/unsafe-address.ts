import type { Words } from '../words/words.ts'

const safe = new Set(['http', 'https', 'mailto', 'tel'])

/**
 * Whether an address begins with a scheme that no link may have, such as `javascript:` or a file on somebody's computer,
 * however it is spelt: browsers pass over blanks and control characters. One that is merely incomplete is not.
 */
export function isUnsafeAddress(address: string): boolean {
  const [, scheme] = /^([a-z][a-z\d+.-]*):/i.exec(address.replace(/[\p{Cc}\p{Cf}\s]/gu, '')) ?? []
  return scheme !== undefined && !safe.has(scheme.toLowerCase())
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text).trim()

/** What is wrong with a link, by what readers would click on, and what to do. */
export const unsafeLinkWords = ({ text, address }: { text: string; address: string }): Words => ({
  zh: `链接“${shortened(text)}”的地址 ${shortened(address)} 不能使用。请改成以 https://、http://、mailto: 或 tel: 开头的地址，或取消这个链接。`,
  en: `The link “${shortened(text)}” leads to ${shortened(address)}, which cannot be used. Write an address that begins with https://, http://, mailto: or tel:, or remove the link.`,
})

/** What became of such a link in the editor. */
export const removedLinkWords = ({ text, address }: { text: string; address: string }): Words => ({
  zh: `“${shortened(text)}”的链接已取消，文字保留：地址 ${shortened(address)} 不能使用。需要链接时，请选中文字，重新填写以 https://、http://、mailto: 或 tel: 开头的地址。`,
  en: `The link of “${shortened(text)}” was removed, its text was kept: ${shortened(address)} cannot be used. To link it, select the text and write an address that begins with https://, http://, mailto: or tel:.`,
})
