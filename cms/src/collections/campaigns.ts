import type { CollectionConfig } from 'payload'
import { draftedForTheSite } from '../access/of-the-site.ts'
import { bodyEditor } from '../editor/body-editor.ts'
import { isCalendarDate } from '../fields/checks.ts'
import { colourFields } from '../fields/colour-fields.ts'
import { mediaField } from '../fields/media-field.ts'
import { namesDocuments } from '../fields/names-documents.ts'
import { orderField } from '../fields/order-field.ts'
import { ofSameSite } from '../fields/site-field.ts'
import { slugField } from '../fields/slug-field.ts'
import { translatedLine, translatedParagraph } from '../fields/translated-text.ts'
import { giveSlug } from '../hooks/give-slug.ts'
import { keepSlug } from '../hooks/keep-slug.ts'
import { refuseCycle } from '../hooks/refuse-cycle.ts'
import { refuseDeletingUsed } from '../hooks/refuse-deleting-used.ts'
import { campaignEndpoints } from '../schedules/campaign-endpoints.ts'
import { drafts } from './drafts.ts'
import { withoutEmptyDrafts } from './empty-drafts.ts'
import { groups } from './groups.ts'

/** 品牌活动: branded campaigns, which nest. */
export const campaigns: CollectionConfig = {
  slug: 'campaigns',
  labels: { singular: { zh: '品牌活动', en: 'Campaign' }, plural: { zh: '品牌活动', en: 'Campaigns' } },
  access: draftedForTheSite,
  ...drafts(),
  endpoints: campaignEndpoints,
  admin: {
    group: groups.content,
    baseFilter: withoutEmptyDrafts('campaigns'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'parent', '_status', 'order', 'site', 'updatedAt'],
    listSearchableFields: ['name', 'slug'],
    components: { edit: { beforeDocumentControls: ['/admin/CampaignTogether.tsx#CampaignTogether'] } },
  },
  defaultSort: 'order',
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: { zh: '内容', en: 'Content' },
          fields: [
            translatedLine({ name: 'name', label: { zh: '名称', en: 'Name' }, required: true, maxLength: 80 }),
            translatedLine({ name: 'motto', label: { zh: '口号', en: 'Motto' } }),
            translatedParagraph({ name: 'summary', label: { zh: '摘要', en: 'Summary' }, maxLength: 500 }),
            translatedParagraph({ name: 'vision', label: { zh: '宗旨', en: 'Vision' } }),
            mediaField({ name: 'cover', label: { zh: '封面', en: 'Cover' } }),
            { name: 'body', type: 'richText', label: { zh: '正文', en: 'Body' }, localized: true, editor: bodyEditor },
          ],
        },
        {
          label: { zh: '资料', en: 'Details' },
          fields: [
            translatedLine({ name: 'owner', label: { zh: '主办', en: 'Owner' } }),
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
              admin: {
                description: {
                  zh: '代表这项活动的人，按页面上的先后排列。',
                  en: 'Those who stand for the campaign, in the order in which the page shows them.',
                },
              },
            },
            {
              name: 'branches',
              type: 'join',
              collection: 'campaigns',
              on: 'parent',
              label: { zh: '下级活动', en: 'Branches' },
              defaultLimit: 20,
              maxDepth: 0,
              admin: { allowCreate: false, defaultColumns: ['name', '_status', 'order'] },
            },
            {
              name: 'period',
              type: 'group',
              label: { zh: '起止', en: 'Period' },
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'from',
                      type: 'text',
                      label: { zh: '开始', en: 'From' },
                      validate: isCalendarDate,
                      admin: { width: '50%', placeholder: '2024-02' },
                    },
                    {
                      name: 'to',
                      type: 'text',
                      label: { zh: '结束', en: 'To' },
                      validate: isCalendarDate,
                      admin: { width: '50%', placeholder: '2024-12' },
                    },
                  ],
                },
                translatedLine({
                  name: 'text',
                  label: { zh: '来源的说法', en: 'As its source states it' },
                  description: { zh: '来源没有写明日期时填写。', en: 'Where the source gives no dates.' },
                }),
              ],
            },
          ],
        },
        {
          label: { zh: '外观', en: 'Theme' },
          fields: [
            {
              name: 'theme',
              type: 'group',
              label: { zh: '主题外观', en: 'Theme' },
              admin: {
                description: {
                  zh: '留空的项沿用上级活动或站点的。',
                  en: 'What is left empty comes from the parent campaign or the site.',
                },
              },
              fields: [
                { type: 'row', fields: colourFields({ required: false }) },
                mediaField({ name: 'mark', label: { zh: '标志', en: 'Mark' } }),
              ],
            },
          ],
        },
      ],
    },
    slugField,
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'campaigns',
      validate: namesDocuments,
      label: { zh: '上级活动', en: 'Parent campaign' },
      maxDepth: 1,
      filterOptions: ({ data, id, user }) => {
        const sameSite = ofSameSite({ data, user })
        if (id === undefined || sameSite === false) return sameSite
        return { and: [{ id: { not_equals: id } }, ...(sameSite === true ? [] : [sameSite])] }
      },
      admin: { position: 'sidebar' },
    },
    orderField,
  ],
  indexes: [{ fields: ['site', 'slug'], unique: true }],
  hooks: {
    beforeChange: [keepSlug, giveSlug('name'), refuseCycle],
    beforeDelete: [
      refuseDeletingUsed([{ collection: 'sites', field: 'home.campaign' }], () => ({
        zh: '站点首页有一个板块展示这个品牌活动，请先在站点设置里移走那个板块。',
        en: 'A section of the home page shows this campaign. Take that section off the site first.',
      })),
    ],
  },
}
