import type { Form, MediaFile } from '@kewen/content/contract'
import { fixtureForms } from '@kewen/content/fixture'

type FormOf<Kind extends Form['kind']> = Extract<Form, { kind: Kind }>

const site = 'sites/1'

/**
 * The fixture with what tells edits apart: a month of news that fills the home page and the feeds of the site, and older
 * stories that stand in columns, campaigns, topics and people of their own.
 *
 * | story     | month   | column | campaign   | topic | person  | shown by              |
 * | --------- | ------- | ------ | ---------- | ----- | ------- | --------------------- |
 * | talk      | 2023-11 | people | stars-week | stars | lin-yue | `same` and `follow-up` |
 * | same      | 2023-11 | people |            |       |         | `talk`                |
 * | follow-up | 2023-10 | people | stars-week |       |         |                       |
 * | closing   | 2023-10 | notices |           |       |         |                       |
 * | march-1 … 24 | 2024-03 | news |          |       |         |                       |
 */
export const portalForms: Form[] = [
  ...fixtureForms,
  { kind: 'column', id: 'columns/3', site, slug: 'people', name: { zh: '人物' }, order: 3 },
  { kind: 'topic', id: 'topics/2', site, slug: 'stars', name: { zh: '星空' } },
  {
    kind: 'campaign',
    id: 'campaigns/4',
    site,
    slug: 'stars-week',
    name: { zh: '星空周' },
    theme: { primary: '#333f7a' },
    order: 2,
  },
  {
    kind: 'profile',
    id: 'profiles/3',
    site,
    slug: 'lin-yue',
    type: 'expert',
    name: { zh: '林月' },
    pinyin: 'lin yue',
    titles: [],
    portrait: 'media/3',
    honours: [],
  },
  {
    kind: 'profile',
    id: 'profiles/4',
    site,
    slug: 'zhao-an',
    type: 'volunteer',
    name: { zh: '赵安' },
    pinyin: 'zhao an',
    titles: [],
    honours: [],
  },
  picture('media/3', { zh: '林月的照片' }),
  picture('media/4', { zh: '讲台和听众' }),
  picture('media/5', { zh: '夜空' }),
  article('articles/4', {
    address: '2023/11/talk',
    title: { zh: '一场讲星星的讲座' },
    summary: { zh: '讲座的摘要。' },
    column: 'columns/3',
    campaign: 'campaigns/4',
    topics: ['topics/2'],
    profiles: ['profiles/3'],
    cover: 'media/4',
    publishedAt: '2023-11-20T02:00:00.000Z',
  }),
  article('articles/5', {
    address: '2023/11/same',
    title: { zh: '同一个月的另一篇' },
    summary: { zh: '同月另一篇的摘要。' },
    column: 'columns/3',
    publishedAt: '2023-11-10T02:00:00.000Z',
  }),
  article('articles/6', {
    address: '2023/10/follow-up',
    title: { zh: '说起那场讲座' },
    column: 'columns/3',
    campaign: 'campaigns/4',
    body: { zh: [{ kind: 'related', article: 'articles/4' }] },
    publishedAt: '2023-10-15T02:00:00.000Z',
  }),
  article('articles/7', {
    address: '2023/10/closing',
    genre: 'notice',
    title: { zh: '闭馆通知' },
    column: 'columns/2',
    publishedAt: '2023-10-05T02:00:00.000Z',
  }),
  ...Array.from({ length: 24 }, (_, index) =>
    article(`articles/${100 + index}`, {
      address: `2024/03/march-${index + 1}`,
      title: { zh: `三月里的第${index + 1}条消息` },
      summary: { zh: '消息的摘要。' },
      column: 'columns/1',
      publishedAt: `2024-03-${String(index + 1).padStart(2, '0')}T02:00:00.000Z`,
    }),
  ),
]

/** A document of the portal, by its id. */
export function formOf<Kind extends Form['kind']>(kind: Kind, id: string): FormOf<Kind> {
  const form = portalForms.find((one) => one.id === id)
  if (form?.kind !== kind) throw new RangeError(`The portal has no ${id}.`)
  return form as FormOf<Kind>
}

function article(
  id: string,
  fields: Partial<FormOf<'article'>> & Pick<FormOf<'article'>, 'address' | 'title' | 'publishedAt'>,
): Form {
  return {
    kind: 'article',
    id,
    site,
    genre: 'news',
    topics: [],
    profiles: [],
    body: { zh: [{ kind: 'paragraph', spans: [{ kind: 'text', text: `${fields.title.zh}的正文。` }] }] },
    bylines: [],
    aiContent: 'none',
    seo: {},
    ...fields,
  }
}

function picture(id: string, alt: { zh: string }): Form {
  const file = (width: number): MediaFile => ({
    name: `${id.replace('media/', '').padStart(28, '0')}${String(width).padStart(4, '0')}.webp`,
    mime: 'image/webp',
    bytes: width,
    width,
    height: width / 2,
    crop: 'whole',
  })
  return {
    kind: 'media',
    id,
    site,
    type: 'picture',
    filename: 'picture.webp',
    alt,
    licence: 'own',
    width: 1600,
    height: 800,
    focal: { x: 50, y: 50 },
    files: [file(800), file(1600)],
  }
}
