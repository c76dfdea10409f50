import { bylineRoles, Genre } from '@kewen/content/contract'
import type { CollectionConfig } from 'payload'
import { draftedForTheSite } from '../access/of-the-site.ts'
import { byNobody } from '../access/rules.ts'
import { bodyEditor } from '../editor/body-editor.ts'
import { isArticleAddress, isCalendarDate, isWebAddress, requiredOfReprints } from '../fields/checks.ts'
import { correctionsField } from '../fields/corrections-field.ts'
import { mediaField } from '../fields/media-field.ts'
import { namesDocuments } from '../fields/names-documents.ts'
import { optionsOf } from '../fields/options.ts'
import { rowName } from '../fields/row-name.ts'
import { ofSameSite } from '../fields/site-field.ts'
import { sharePictureField } from '../fields/share-picture-field.ts'
import { slugField } from '../fields/slug-field.ts'
import { translatedLine, translatedParagraph } from '../fields/translated-text.ts'
import { freezeAddress, takeSlugFromAddress } from '../hooks/freeze-address.ts'
import { giveSlug } from '../hooks/give-slug.ts'
import { keepSlug } from '../hooks/keep-slug.ts'
import type { MediaReader } from '../media/media-store.ts'
import { shareEndpoints } from '../share/share-endpoints.ts'
import type { Words } from '../words/words.ts'
import { drafts } from './drafts.ts'
import { withoutEmptyDrafts } from './empty-drafts.ts'
import { groups } from './groups.ts'

const bylineWords: Record<(typeof bylineRoles)[number], Words> = {
  source: { zh: '来源', en: 'Source' },
  text: { zh: '文', en: 'Text' },
  picture: { zh: '图', en: 'Pictures' },
  editor: { zh: '编辑', en: 'Editor' },
  'chief-editor': { zh: '责任编辑', en: 'Responsible editor' },
}

/** 文章: the stories. Their share pictures stand in `files`. */
export const articles = (files: MediaReader): CollectionConfig => ({
  slug: 'articles',
  labels: { singular: { zh: '文章', en: 'Article' }, plural: { zh: '文章', en: 'Articles' } },
  access: draftedForTheSite,
  ...drafts(),
  admin: {
    group: groups.content,
    baseFilter: withoutEmptyDrafts('articles'),
    useAsTitle: 'title',
    defaultColumns: ['title', '_status', 'column', 'updatedAt', 'publishedAt', 'site'],
    listSearchableFields: ['title', 'slug'],
  },
  // By publication, all drafts would stand behind the last page.
  defaultSort: '-updatedAt',
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: { zh: '正文', en: 'Story' },
          fields: [
            translatedLine({ name: 'title', label: { zh: '标题', en: 'Title' }, required: true, maxLength: 120 }),
            translatedLine({ name: 'subtitle', label: { zh: '副题', en: 'Subtitle' }, maxLength: 120 }),
            translatedParagraph({
              name: 'summary',
              label: { zh: '摘要', en: 'Summary' },
              maxLength: 500,
              description: { zh: '显示在列表里，一两句话。', en: 'Shown in lists; a sentence or two.' },
            }),
            mediaField({ name: 'cover', label: { zh: '封面', en: 'Cover' } }),
            { name: 'body', type: 'richText', label: { zh: '正文', en: 'Body' }, localized: true, editor: bodyEditor },
          ],
        },
        {
          label: { zh: '归类', en: 'Belongs to' },
          fields: [
            {
              name: 'column',
              type: 'relationship',
              relationTo: 'columns',
              label: { zh: '栏目', en: 'Column' },
              maxDepth: 1,
              filterOptions: ofSameSite,
              validate: namesDocuments,
            },
            {
              name: 'topics',
              type: 'relationship',
              relationTo: 'topics',
              hasMany: true,
              maxRows: 20,
              label: { zh: '主题', en: 'Topics' },
              maxDepth: 1,
              filterOptions: ofSameSite,
              validate: namesDocuments,
            },
            {
              name: 'campaign',
              type: 'relationship',
              relationTo: 'campaigns',
              label: { zh: '品牌活动', en: 'Campaign' },
              maxDepth: 1,
              filterOptions: ofSameSite,
              validate: namesDocuments,
            },
            {
              name: 'profiles',
              type: 'relationship',
              relationTo: 'profiles',
              hasMany: true,
              maxRows: 50,
              label: { zh: '相关人物', en: 'People' },
              maxDepth: 1,
              filterOptions: ofSameSite,
              validate: namesDocuments,
            },
          ],
        },
        {
          label: { zh: '署名与来源', en: 'Byline and source' },
          fields: [
            {
              name: 'bylines',
              type: 'array',
              label: { zh: '署名', en: 'Byline' },
              labels: { singular: { zh: '署名', en: 'Name' }, plural: { zh: '署名', en: 'Byline' } },
              maxRows: 30,
              admin: { components: rowName({ zh: '署名', en: 'Name' }, 'name') },
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'role',
                      type: 'select',
                      label: { zh: '身份', en: 'Role' },
                      required: true,
                      options: bylineRoles.map((value) => ({ value, label: bylineWords[value] })),
                      admin: { width: '40%' },
                    },
                    {
                      name: 'name',
                      type: 'text',
                      label: { zh: '姓名或单位', en: 'Person or unit' },
                      required: true,
                      maxLength: 100,
                      admin: { width: '60%' },
                    },
                  ],
                },
              ],
            },
            {
              name: 'original',
              type: 'group',
              label: { zh: '转载自', en: 'Reprinted from' },
              admin: { condition: (data) => data['genre'] === 'reprint' },
              fields: [
                {
                  name: 'unit',
                  type: 'text',
                  label: { zh: '来源单位', en: 'Unit' },
                  maxLength: 200,
                  validate: requiredOfReprints,
                },
                { name: 'author', type: 'text', label: { zh: '原作者', en: 'Author' }, maxLength: 100 },
                { name: 'title', type: 'text', label: { zh: '原标题', en: 'Original title' }, maxLength: 200 },
                { name: 'href', type: 'text', label: { zh: '原文网址', en: 'Address' }, validate: isWebAddress },
              ],
            },
          ],
        },
        {
          label: { zh: '更正', en: 'Corrections' },
          fields: [correctionsField],
        },
        {
          label: { zh: '搜索与分享', en: 'Search and sharing' },
          fields: [
            {
              name: 'seo',
              type: 'group',
              label: { zh: '搜索与分享', en: 'Search and sharing' },
              admin: { description: { zh: '留空则用标题和摘要。', en: 'Left empty, title and summary are used.' } },
              fields: [
                translatedLine({ name: 'title', label: { zh: '标题', en: 'Title' }, maxLength: 120 }),
                translatedParagraph({ name: 'description', label: { zh: '描述', en: 'Description' }, maxLength: 300 }),
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'genre',
      type: 'select',
      label: { zh: '体裁', en: 'Kind' },
      required: true,
      index: true,
      defaultValue: 'news',
      options: optionsOf(Genre, {
        news: { zh: '新闻', en: 'News' },
        notice: { zh: '通知公告', en: 'Notice' },
        feature: { zh: '专题', en: 'Feature' },
        interview: { zh: '访谈', en: 'Interview' },
        review: { zh: '年度综述', en: 'Annual review' },
        reprint: { zh: '转载', en: 'Reprint' },
      }),
      admin: { position: 'sidebar' },
    },
    sharePictureField,
    slugField,
    {
      name: 'publishedAt',
      type: 'date',
      index: true,
      label: { zh: '发布时间', en: 'Published' },
      hooks: { beforeDuplicate: [() => null] },
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' },
        description: {
          zh: '留空则取首次发布的时间。网址里的年月按首次发布时固定。',
          en: 'Left empty, the moment of first publication. The address keeps its first year and month.',
        },
      },
    },
    {
      name: 'happened',
      type: 'text',
      label: { zh: '事情发生于', en: 'Happened' },
      validate: isCalendarDate,
      admin: {
        position: 'sidebar',
        placeholder: '2024-02-27',
        description: {
          zh: '年、年月或年月日；不清楚就留空。',
          en: 'A year, a month or a day; empty if it is not known.',
        },
      },
    },
    {
      name: 'pinnedUntil',
      type: 'date',
      label: { zh: '置顶至', en: 'Pinned until' },
      admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' } },
    },
    {
      name: 'aiContent',
      type: 'select',
      label: { zh: '人工智能生成', en: 'Made by AI' },
      required: true,
      defaultValue: 'none',
      options: [
        { value: 'none', label: { zh: '没有使用', en: 'Not used' } },
        { value: 'assisted', label: { zh: '辅助生成', en: 'Helped to write it' } },
        { value: 'generated', label: { zh: '由其生成', en: 'Wrote it' } },
      ],
      admin: {
        position: 'sidebar',
        description: {
          zh: '使用了就须标明，页面上会显示标识。',
          en: 'Use must be declared; the page carries a label.',
        },
      },
    },
    {
      name: 'address',
      type: 'text',
      index: true,
      label: { zh: '网址', en: 'Address' },
      maxLength: 96,
      validate: isArticleAddress,
      access: { create: byNobody },
      hooks: { beforeDuplicate: [() => null] },
      admin: {
        position: 'sidebar',
        condition: (data) => Boolean(data['address']),
        description: {
          zh: '首次发布时固定。以后改动它或网址名，发布后旧网址会自动转到新网址。',
          en: 'Fixed at first publication. If you change it or the address name later, the old address leads to the new one once that is published.',
        },
      },
    },
  ],
  indexes: [{ fields: ['site', 'slug'], unique: true }],
  endpoints: shareEndpoints(files),
  hooks: { beforeChange: [takeSlugFromAddress, keepSlug, giveSlug('title'), freezeAddress] },
})
