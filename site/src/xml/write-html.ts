import { escapeAttribute, escapeText, type Child } from './write-xml.ts'

const withoutEnd = new Set(['br', 'hr', 'img', 'link', 'meta'])

/** Elements and text as a piece of HTML, with nothing between them that they don't hold. */
export const writeHtml = (children: Child[]): string => children.map(writeChild).join('')

function writeChild(child: Child): string {
  if (child === undefined) return ''
  if (typeof child === 'string') return escapeText(child)
  const pairs = Object.entries(child.attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeAttribute(value)}"`],
  )
  const open = `<${child.name}${pairs.join('')}>`
  return withoutEnd.has(child.name) ? open : `${open}${writeHtml(child.children)}</${child.name}>`
}
