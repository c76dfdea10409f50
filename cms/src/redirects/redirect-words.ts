import type { Words } from '../words/words.ts'

/** What is said of redirects, in forms and in answers to an import. */
export const redirectWords = {
  labels: { from: { zh: '旧网址', en: 'Old address' }, href: { zh: '新网址', en: 'New address' } },
  noPath: (hosts: readonly string[]): Words => ({
    zh: `旧网址请写成以 / 开头的路径，如 /list.aspx?id=3，或本站（${hosts.join('、')}）的完整网址。`,
    en: `Write an old address as a path that begins with /, such as /list.aspx?id=3, or in full on this site’s host (${hosts.join(', ')}).`,
  }),
  kept: (path: string): Words => ({
    zh: `“${path}”是门户自己使用的网址，不能作为旧网址。`,
    en: `“${path}” is an address that the portal keeps for itself. It cannot be an old one.`,
  }),
  live: (path: string): Words => ({
    zh: `“${path}”现在有已发布的内容，不能作为旧网址。请先修改或撤下那里的内容。`,
    en: `Something published stands at “${path}”. Move it or take it down before that becomes an old address.`,
  }),
  twice: (path: string): Words => ({
    zh: `旧网址“${path}”已经设置过，请修改原来的那一条。`,
    en: `The old address “${path}” is there already. Change that one.`,
  }),
  contradicts: (path: string, line: number): Words => ({
    zh: `旧网址“${path}”在第 ${line} 行已有不同的新网址，请只保留一行。`,
    en: `Line ${line} has another new address for “${path}”. Keep one of them.`,
  }),
  noAddress: {
    zh: '新网址请写成以 / 开头的路径，或以 https://、http:// 开头的完整网址，不能含空格。',
    en: 'Write the new address as a path that begins with /, or in full with https:// or http://, without spaces.',
  },
  circle: {
    zh: '新网址最后又回到这个旧网址，会形成循环。请换一个新网址。',
    en: 'The new address leads back to this old one, in a circle. Choose another.',
  },
} as const
