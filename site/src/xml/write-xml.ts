/** An element of XML. Attributes and children that are undefined are left out. */
export type Element = {
  name: string
  attributes: Record<string, string | undefined>
  children: Child[]
}
export type Child = Element | string | undefined

/** An element with its attributes and children; a string among them is text, and is escaped when it is written. */
export const element = (name: string, attributes: Element['attributes'] = {}, ...children: Child[]): Element => ({
  name,
  attributes,
  children,
})

/** An XML document in UTF-8. Each element that holds elements has its children on lines of their own. */
export const writeXml = (root: Element): string => `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root, '')}\n`

function writeElement({ name, attributes, children }: Element, indent: string): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeAttribute(value)}"`],
  )
  const open = `${indent}<${name}${pairs.join('')}`
  const present = children.filter((child) => child !== undefined)
  if (present.length === 0) return `${open}/>`
  if (present.some((child) => typeof child === 'string'))
    return `${open}>${present.map((child) => (typeof child === 'string' ? escapeText(child) : writeElement(child, ''))).join('')}</${name}>`
  const lines = present.map((child) => writeElement(child as Element, `${indent}  `))
  return `${open}>\n${lines.join('\n')}\n${indent}</${name}>`
}

/** Whatever is not a character of XML 1.0, which no document may contain: section 2.2, production Char. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
/** Whatever cannot stand in a text as it is: most texts have nothing of the kind. */
const special = /[&<>\r]|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

export const escapeText = (text: string): string => (special.test(text) ? escapeSpecial(text) : text)

const escapeSpecial = (text: string): string =>
  text
    .replace(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')

export const escapeAttribute = (text: string): string =>
  escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
