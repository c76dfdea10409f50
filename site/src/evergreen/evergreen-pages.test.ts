import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { languages } from '@kewen/content/contract'
import { evergreenPages, evergreenPath } from '@kewen/content/routes'

const folder = (language: string): string => fileURLToPath(import.meta.resolve(`../../../content/pages/${language}/`))

describe.each(languages)('the evergreen pages in %s', (language) => {
  it('are those that have an address', () => {
    const files = readdirSync(folder(language)).map((file) => file.replace(/\.mdx$/, ''))
    expect(files.toSorted()).toEqual(evergreenPages.toSorted())
  })

  it.each(evergreenPages)('link from %s to pages that exist alone', (page) => {
    const text = readFileSync(`${folder(language)}${page}.mdx`, 'utf8')
    const links = [...text.matchAll(/\]\((\/[^)#]*)/g)].map(([, path]) => path)
    expect(evergreenPages.map(evergreenPath)).toEqual(expect.arrayContaining(links))
  })

  it.each(evergreenPages)('publish no contact data in %s', (page) => {
    const text = readFileSync(`${folder(language)}${page}.mdx`, 'utf8')
    expect(text).not.toMatch(/\d{7,}|@|https?:/)
  })
})
