import { languageOf } from '@kewen/content/routes'
import type { PortalFiles } from './portals/read-portal.ts'

/** Chinese words on a page in another language that do not say that they are. */
export type Untranslated = { page: string; words: string }

const token = /<script\b[\s\S]*?<\/script>|<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9]*)\b([^>]*)>|([^<]+)/gi
const spoken = /\s(?:alt|aria-label|title)="([^"]*)"/g
const chinese = /\p{Script=Han}+/u
const withoutEnd = new Set('area base br col embed hr img input link meta source track wbr path circle rect'.split(' '))

/** Chinese words on English pages outside elements with `lang="zh-Hans"`: in their texts, and in what is read out instead of them. */
export const findUntranslated = (files: PortalFiles): Untranslated[] =>
  [...files]
    .filter(([page]) => page.endsWith('.html') && languageOf(page) !== 'zh')
    .flatMap(([page, html]) => [...wordsIn(html)].map((words) => ({ page, words })))

function* wordsIn(html: string): Generator<string> {
  const open: { name: string; isChinese: boolean }[] = []
  const isChineseHere = (): boolean => open.at(-1)?.isChinese ?? false
  for (const [, end, name, attributes = '', text] of html.matchAll(token)) {
    if (text && !isChineseHere() && chinese.test(text)) yield text.trim()
    if (!name) continue
    if (end) {
      while (open.length > 0 && open.pop()!.name !== name);
      continue
    }
    const [, language] = attributes.match(/\slang="([^"]*)"/) ?? []
    const isChinese = language === undefined ? isChineseHere() : language.startsWith('zh')
    for (const [, words = ''] of attributes.matchAll(spoken)) if (!isChinese && chinese.test(words)) yield words
    if (!withoutEnd.has(name) && !attributes.endsWith('/')) open.push({ name, isChinese })
  }
}
