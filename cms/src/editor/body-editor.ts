import { Href } from '@kewen/content/contract'
import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineCodeFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { FieldAffectingData, TextFieldSingleValidation } from 'payload'
import { isLinkedDocumentChosen } from '../fields/is-chosen.ts'
import { ofSameSite } from '../fields/site-field.ts'
import { wordsFor } from '../words/words.ts'
import { bodyBlocks, inlineBlocks } from './body-blocks.ts'
import { inEditorsWords } from './explain-faults.ts'
import { KeepLinksSafeFeature } from './keep-links-safe.ts'

const lexicalBody = lexicalEditor({
  features: [
    FixedToolbarFeature(),
    InlineToolbarFeature(),
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    BoldFeature(),
    ItalicFeature(),
    UnderlineFeature(),
    StrikethroughFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    InlineCodeFeature(),
    EXPERIMENTAL_TableFeature(),
    LinkFeature({
      enabledCollections: ['articles', 'campaigns', 'columns', 'topics', 'profiles', 'pages'],
      fields: ({ defaultFields }) => defaultFields.map(keepToContract).filter((field) => field !== null),
    }),
    KeepLinksSafeFeature(),
    BlocksFeature({ blocks: bodyBlocks, inlineBlocks }),
  ],
})

/** The editor of every body: what it can write, the contract can hold; and it says in our words what is wrong. */
export const bodyEditor: typeof lexicalBody = async (args) => {
  const editor = await lexicalBody(args)
  const { validations } = editor.editorConfig.features
  return { ...editor, validate: inEditorsWords(editor.validate, validations, [...bodyBlocks, ...inlineBlocks]) }
}

/** Payload's link fields: addresses of the contract only, documents of the same site only, no choice of window. */
function keepToContract(field: FieldAffectingData): FieldAffectingData | null {
  if (field.name === 'newTab') return null
  if (field.name === 'url' && field.type === 'text')
    // Without its own hook, which percent-encodes what it takes for no address, such as /columns/news.html.
    return { ...field, validate: isHrefOfLink, hooks: {} } as FieldAffectingData
  if (field.name === 'doc' && field.type === 'relationship')
    return { ...field, filterOptions: ofSameSite, validate: isLinkedDocumentChosen } as FieldAffectingData
  return field
}

const isHrefOfLink: TextFieldSingleValidation = (value, { req, siblingData }) => {
  if ((siblingData as { linkType?: string }).linkType === 'internal') return true
  return (
    Href.safeParse(value).success ||
    wordsFor(req, {
      zh: '请填写以 https://、http://、mailto:、tel:、/ 或 # 开头的地址，不能含空格。',
      en: 'Write an address that begins with https://, http://, mailto:, tel:, / or # and has no spaces.',
    })
  )
}
