import type { Block, Field, UploadField, Where } from 'payload'
import { isWebAddress } from '../fields/checks.ts'
import { isChosen } from '../fields/is-chosen.ts'
import { mediaField } from '../fields/media-field.ts'
import { ofSameSite } from '../fields/site-field.ts'
import type { Words } from '../words/words.ts'
import { figuresBlock } from './figures-block.ts'

const line = (name: string, label: Words, extra: { required?: boolean; description?: Words } = {}): Field => ({
  name,
  type: 'text',
  label,
  maxLength: 300,
  ...(extra.required ? { required: true } : {}),
  ...(extra.description ? { admin: { description: extra.description } } : {}),
})

const caption = line('caption', { zh: '图片说明', en: 'Caption' })
const picture = mediaField({ name: 'media', label: { zh: '图片', en: 'Picture' }, required: true })

const image: Block = {
  slug: 'image',
  interfaceName: 'ImageBlock',
  labels: { singular: { zh: '图片', en: 'Picture' }, plural: { zh: '图片', en: 'Pictures' } },
  fields: [
    picture,
    caption,
    line(
      'credit',
      { zh: '署名', en: 'Credit' },
      {
        description: { zh: '留空则用图片自己的署名。', en: 'Left empty, the picture’s own credit is shown.' },
      },
    ),
  ],
}

const gallery: Block = {
  slug: 'gallery',
  interfaceName: 'GalleryBlock',
  labels: { singular: { zh: '图集', en: 'Gallery' }, plural: { zh: '图集', en: 'Galleries' } },
  fields: [
    line('title', { zh: '标题', en: 'Title' }),
    {
      name: 'images',
      type: 'array',
      label: { zh: '图片', en: 'Pictures' },
      labels: { singular: { zh: '图片', en: 'Picture' }, plural: { zh: '图片', en: 'Pictures' } },
      required: true,
      minRows: 1,
      maxRows: 60,
      fields: [picture, caption],
    },
  ],
}

const quote: Block = {
  slug: 'quote',
  interfaceName: 'QuoteBlock',
  labels: { singular: { zh: '带出处的引文', en: 'Quote with source' }, plural: { zh: '引文', en: 'Quotes' } },
  fields: [
    { name: 'text', type: 'textarea', label: { zh: '引文', en: 'Quote' }, required: true, maxLength: 2000 },
    line('source', { zh: '出处', en: 'Source' }),
  ],
}

const callout: Block = {
  slug: 'callout',
  interfaceName: 'CalloutBlock',
  labels: { singular: { zh: '提示框', en: 'Callout' }, plural: { zh: '提示框', en: 'Callouts' } },
  fields: [
    {
      name: 'tone',
      type: 'select',
      label: { zh: '类型', en: 'Tone' },
      required: true,
      defaultValue: 'note',
      options: [
        { value: 'note', label: { zh: '说明', en: 'Note' } },
        { value: 'tip', label: { zh: '小贴士', en: 'Tip' } },
        { value: 'warning', label: { zh: '注意', en: 'Warning' } },
      ],
    },
    line('title', { zh: '标题', en: 'Title' }),
    { name: 'text', type: 'textarea', label: { zh: '内容', en: 'Text' }, required: true, maxLength: 2000 },
  ],
}

const video: Block = {
  slug: 'video',
  interfaceName: 'VideoBlock',
  labels: { singular: { zh: '视频链接', en: 'Video link' }, plural: { zh: '视频链接', en: 'Video links' } },
  fields: [
    {
      name: 'href',
      type: 'text',
      label: { zh: '视频网址', en: 'Address of the video' },
      required: true,
      validate: isWebAddress,
      admin: {
        description: {
          zh: '读者点击后才打开对方网站，页面上不嵌入播放器。',
          en: 'Readers go to the other site by a click; no player is embedded.',
        },
      },
    },
    line('title', { zh: '标题', en: 'Title' }, { required: true }),
  ],
}

const isDocument: Where = { type: { equals: 'document' } }

/** Pictures stand in a block of their own: as a file, readers would get the smallest of their sizes. */
const documentField = (options: Parameters<typeof mediaField>[0]): UploadField => ({
  ...mediaField(options),
  filterOptions: (asked) => {
    const own = ofSameSite(asked)
    return typeof own === 'boolean' ? own && isDocument : { and: [own, isDocument] }
  },
})

const file: Block = {
  slug: 'file',
  interfaceName: 'FileBlock',
  labels: { singular: { zh: '附件', en: 'File' }, plural: { zh: '附件', en: 'Files' } },
  fields: [
    documentField({
      name: 'media',
      label: { zh: '文件', en: 'File' },
      required: true,
      description: {
        zh: 'PDF 或 Word。页面上会显示类型和大小。',
        en: 'PDF or Word. The page shows its type and size.',
      },
    }),
    line(
      'title',
      { zh: '显示名称', en: 'Title' },
      {
        description: { zh: '留空则用文件名。', en: 'Left empty, the file’s name is shown.' },
      },
    ),
  ],
}

const related: Block = {
  slug: 'related',
  interfaceName: 'RelatedBlock',
  labels: { singular: { zh: '相关文章', en: 'Related article' }, plural: { zh: '相关文章', en: 'Related articles' } },
  fields: [
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      label: { zh: '文章', en: 'Article' },
      required: true,
      filterOptions: ofSameSite,
      validate: isChosen,
    },
  ],
}

const note: Block = {
  slug: 'note',
  interfaceName: 'NoteBlock',
  labels: { singular: { zh: '注释', en: 'Note' }, plural: { zh: '注释', en: 'Notes' } },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      label: { zh: '注释', en: 'Note' },
      required: true,
      maxLength: 1000,
      admin: {
        description: {
          zh: '页面上自动编号，集中列在文末。引用资料时写明作者、题名和日期。',
          en: 'Numbered by the portal and listed below the text. For a source, name author, title and date.',
        },
      },
    },
    {
      name: 'href',
      type: 'text',
      label: { zh: '资料网址', en: 'Address of the source' },
      validate: isWebAddress,
    },
  ],
}

/** What an editor may insert into a line; each has the name of the contract's span. */
export const inlineBlocks: Block[] = [note]

/** Without Payload's field for a name of the block: no reader would see it, and it reads 无标题. */
const unnamed = (block: Block): Block => ({ ...block, admin: { ...block.admin, disableBlockName: true } })

/** The blocks that an editor may insert into a body; each has the name of the contract's block. */
export const bodyBlocks: Block[] = [image, gallery, quote, callout, figuresBlock, video, file, related].map(unnamed)
