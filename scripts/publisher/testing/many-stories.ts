import type { Article } from '@kewen/content/contract'
import { fixtureForms } from '@kewen/content/fixture'

const pattern = fixtureForms.find((form): form is Article => form.id === 'articles/2')!

/** So many stories, over two years. */
export const manyStories = (count: number, text = '第'): Article[] =>
  Array.from({ length: count }, (_none, index): Article => {
    const month = `${2020 + (Math.floor(index / 12) % 2)}-${String(1 + (index % 12)).padStart(2, '0')}`
    return {
      ...pattern,
      id: `articles/${1000 + index}`,
      address: `${month.replace('-', '/')}/story-${index}`,
      title: { zh: `${text}${index}篇` },
      publishedAt: `${month}-1${index % 10}T04:00:00.000Z`,
    }
  })
