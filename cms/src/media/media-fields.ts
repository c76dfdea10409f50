import { Licence } from '@kewen/content/contract'
import type { Field, FieldAccess, TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'
import { isCalendarDate } from '../fields/checks.ts'
import { translatedLine } from '../fields/translated-text.ts'
import { siteField } from '../fields/site-field.ts'
import { wordsFor, type Words } from '../words/words.ts'

const licenceLabels: Record<Licence, Words> = {
  own: { zh: '本单位自有', en: 'Our own' },
  permission: { zh: '经权利人许可', en: 'Used by permission' },
  cc0: { zh: 'CC0（放弃权利）', en: 'CC0 (rights waived)' },
  'cc-by-4.0': { zh: '知识共享 署名 4.0', en: 'Creative Commons BY 4.0' },
  'cc-by-sa-4.0': { zh: '知识共享 署名—相同方式共享 4.0', en: 'Creative Commons BY-SA 4.0' },
  'public-domain': { zh: '公有领域', en: 'Public domain' },
}

const setByTheFile: FieldAccess = () => false
const fromTheFile = { access: { create: setByTheFile, update: setByTheFile } }

/** The fields that an editor fills in, and those that `fillFromFile` does. */
export const mediaFields: Field[] = [
  siteField,
  {
    name: 'alt',
    type: 'text',
    localized: true,
    maxLength: 500,
    label: { zh: '替代文字', en: 'Alternative text' },
    required: true,
    validate: ((value, context) => {
      if (context.req.locale !== 'en' && !value?.trim()) return wordsFor(context.req, altMissing)
      return text(value, { ...context, required: false })
    }) satisfies TextFieldSingleValidation,
    admin: {
      // A condition keeps the column nullable: Payload would demand the text in every language.
      condition: () => true,
      description: {
        zh: '用一句话说出画面内容，供看不见图片的读者听读；文档请写它的标题。',
        en: 'Say in one sentence what is to be seen, for readers who cannot see it; for a document, its title.',
      },
    },
  },
  translatedLine({
    name: 'caption',
    label: { zh: '图片说明', en: 'Caption' },
    description: {
      zh: '显示在图片下方：时间、地点、人物、在做什么。',
      en: 'Stands below the picture: when, where, who, doing what.',
    },
    maxLength: 500,
  }),
  translatedLine({
    name: 'credit',
    label: { zh: '作者或来源', en: 'Credit' },
    description: { zh: '如“某某 摄”或提供图片的单位。', en: 'Who took or provided it.' },
  }),
  {
    name: 'focalChooser',
    type: 'ui',
    label: { zh: '画面重点', en: 'Focal point' },
    admin: { disableListColumn: true, components: { Field: '/admin/FocalChooser.tsx#FocalChooser' } },
  },
  {
    name: 'licence',
    type: 'select',
    required: true,
    defaultValue: 'own' satisfies Licence,
    options: Licence.options.map((value) => ({ value, label: licenceLabels[value] })),
    label: { zh: '使用授权', en: 'Licence' },
    admin: {
      position: 'sidebar',
      description: {
        zh: '没有授权的图片不要上传。',
        en: 'Do not upload a picture that you may not use.',
      },
    },
  },
  {
    name: 'rightsUntil',
    type: 'text',
    label: { zh: '授权截止', en: 'Rights end' },
    validate: isCalendarDate,
    admin: {
      position: 'sidebar',
      placeholder: '2026-12-31',
      description: {
        zh: '授权的最后一天（年、年月或年月日）。过后读者页面不再显示它，文件也从网站和保留的历史版本中删除。长期有效请留空。',
        en: 'The last day of the licence: a year, a month or a day. Afterwards no page shows it, and its files are removed from the portal and from every kept release. Leave empty where it does not expire.',
      },
    },
  },
  {
    name: 'originalName',
    type: 'text',
    label: { zh: '原文件名', en: 'File name' },
    admin: { position: 'sidebar', readOnly: true, condition: ({ originalName }) => Boolean(originalName) },
    ...fromTheFile,
  },
  {
    name: 'type',
    type: 'select',
    options: [
      { value: 'picture', label: { zh: '图片', en: 'Picture' } },
      { value: 'drawing', label: { zh: '图形（SVG）', en: 'Drawing (SVG)' } },
      { value: 'document', label: { zh: '文档', en: 'Document' } },
    ],
    label: { zh: '类型', en: 'Type' },
    admin: { hidden: true },
    ...fromTheFile,
  },
  {
    name: 'files',
    type: 'json',
    label: { zh: '发布用的文件', en: 'Files for readers' },
    admin: { hidden: true },
    ...fromTheFile,
  },
  {
    // The names within `files`, to find a row by one of them.
    name: 'names',
    type: 'text',
    hasMany: true,
    index: true,
    hidden: true,
    label: { zh: '文件名索引', en: 'Names of its files' },
    ...fromTheFile,
  },
  {
    name: 'original',
    type: 'text',
    hidden: true,
    label: { zh: '原图', en: 'Picture as uploaded' },
    ...fromTheFile,
  },
  // Equal bytes have equal names, at one site as at two: Payload's index on this field must not be unique.
  {
    name: 'filename',
    type: 'text',
    unique: false,
    index: true,
    label: { zh: '文件', en: 'File' },
  },
]

const altMissing: Words = {
  zh: '请填写替代文字：用一句话说出画面内容，看不见图片的读者靠它了解图片。',
  en: 'Please write the alternative text: one sentence on what is to be seen, for readers who cannot see it.',
}
