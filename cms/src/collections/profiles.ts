import { ProfileType } from '@kewen/content/contract'
import type { CollectionConfig } from 'payload'
import { draftedForTheSite } from '../access/of-the-site.ts'
import { bodyEditor } from '../editor/body-editor.ts'
import { isCalendarDate, isPinyin, isWhole } from '../fields/checks.ts'
import { mediaField } from '../fields/media-field.ts'
import { optionsOf } from '../fields/options.ts'
import { rowName } from '../fields/row-name.ts'
import { slugField } from '../fields/slug-field.ts'
import { translatedLine, translatedParagraph } from '../fields/translated-text.ts'
import { givePinyin } from '../hooks/give-pinyin.ts'
import { giveSlug } from '../hooks/give-slug.ts'
import { keepSlug } from '../hooks/keep-slug.ts'
import { drafts } from './drafts.ts'
import { withoutEmptyDrafts } from './empty-drafts.ts'
import { groups } from './groups.ts'

/** 人物: scientists and other people. */
export const profiles: CollectionConfig = {
  slug: 'profiles',
  labels: { singular: { zh: '人物', en: 'Profile' }, plural: { zh: '人物', en: 'Profiles' } },
  access: draftedForTheSite,
  ...drafts(),
  admin: {
    group: groups.content,
    baseFilter: withoutEmptyDrafts('profiles'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'type', 'affiliation', '_status', 'site', 'updatedAt'],
    listSearchableFields: ['name', 'pinyin', 'slug'],
  },
  defaultSort: 'pinyin',
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: { zh: '介绍', en: 'Introduction' },
          fields: [
            translatedLine({ name: 'name', label: { zh: '姓名', en: 'Name' }, required: true, maxLength: 60 }),
            mediaField({ name: 'portrait', label: { zh: '照片', en: 'Portrait' } }),
            translatedParagraph({ name: 'summary', label: { zh: '简介', en: 'Summary' }, maxLength: 500 }),
            {
              name: 'biography',
              type: 'richText',
              label: { zh: '生平', en: 'Biography' },
              localized: true,
              editor: bodyEditor,
            },
          ],
        },
        {
          label: { zh: '身份与荣誉', en: 'Titles and honours' },
          fields: [
            {
              name: 'titles',
              type: 'array',
              label: { zh: '头衔', en: 'Titles' },
              labels: { singular: { zh: '头衔', en: 'Title' }, plural: { zh: '头衔', en: 'Titles' } },
              maxRows: 30,
              admin: {
                components: rowName({ zh: '头衔', en: 'Title' }, 'text'),
                description: {
                  zh: '照来源的说法写，并注明出处和日期。',
                  en: 'As the source states them, with the source and its date.',
                },
              },
              fields: [
                translatedLine({ name: 'text', label: { zh: '头衔', en: 'Title' }, required: true }),
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'source',
                      type: 'text',
                      label: { zh: '出处', en: 'Source' },
                      maxLength: 300,
                      admin: { width: '50%' },
                    },
                    {
                      name: 'asOf',
                      type: 'text',
                      label: { zh: '截至', en: 'As of' },
                      validate: isCalendarDate,
                      admin: { width: '50%', placeholder: '2024-02' },
                    },
                  ],
                },
              ],
            },
            translatedLine({ name: 'field', label: { zh: '领域', en: 'Field' } }),
            translatedLine({ name: 'affiliation', label: { zh: '单位', en: 'Affiliation' } }),
            translatedLine({ name: 'place', label: { zh: '所在地', en: 'Place' } }),
            {
              name: 'honours',
              type: 'array',
              label: { zh: '荣誉', en: 'Honours' },
              labels: { singular: { zh: '荣誉', en: 'Honour' }, plural: { zh: '荣誉', en: 'Honours' } },
              maxRows: 60,
              admin: { components: rowName({ zh: '荣誉', en: 'Honour' }, 'name') },
              fields: [
                translatedLine({ name: 'name', label: { zh: '名称', en: 'Name' }, required: true }),
                {
                  name: 'status',
                  type: 'select',
                  label: { zh: '情况', en: 'Status' },
                  required: true,
                  options: [
                    { value: 'awarded', label: { zh: '获得', en: 'Awarded' } },
                    { value: 'nominated', label: { zh: '获提名', en: 'Nominated' } },
                    { value: 'candidate', label: { zh: '候选', en: 'Candidate' } },
                  ],
                  admin: {
                    description: {
                      zh: '提名、候选不等于获得。',
                      en: 'To be nominated or a candidate is not to be awarded.',
                    },
                  },
                },
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'grantor',
                      type: 'text',
                      label: { zh: '授予单位', en: 'Granted by' },
                      maxLength: 200,
                      admin: { width: '50%' },
                    },
                    {
                      name: 'period',
                      type: 'text',
                      label: { zh: '时间', en: 'Period' },
                      maxLength: 100,
                      admin: { width: '50%' },
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'type',
      type: 'select',
      label: { zh: '类别', en: 'Kind' },
      required: true,
      index: true,
      options: optionsOf(ProfileType, {
        academician: { zh: '院士', en: 'Academician' },
        scientist: { zh: '科学家', en: 'Scientist' },
        expert: { zh: '专家', en: 'Expert' },
        ambassador: { zh: '科普大使', en: 'Outreach ambassador' },
        teacher: { zh: '教师', en: 'Teacher' },
        volunteer: { zh: '志愿者', en: 'Volunteer' },
        official: { zh: '领导', en: 'Official' },
        staff: { zh: '工作人员', en: 'Staff' },
      }),
      admin: {
        position: 'sidebar',
        description: {
          zh: '只有院士、科学家和专家列入“科学家”。',
          en: 'Only academicians, scientists and experts stand under “Scientists”.',
        },
      },
    },
    slugField,
    {
      name: 'pinyin',
      type: 'text',
      index: true,
      label: { zh: '拼音', en: 'Pinyin' },
      maxLength: 120,
      validate: isPinyin,
      hooks: { beforeDuplicate: [({ value }) => value] },
      admin: {
        position: 'sidebar',
        description: {
          zh: '用于排序，留空则自动生成；多音字请核对，如 chong zou。',
          en: 'People are ordered by it. Left empty it is generated; check characters with several readings.',
        },
      },
    },
    {
      name: 'rank',
      type: 'number',
      label: { zh: '领导排序', en: 'Rank among leaders' },
      min: 1,
      max: 1000,
      validate: isWhole,
      admin: {
        position: 'sidebar',
        step: 1,
        condition: (data) => data['type'] === 'official',
        description: { zh: '从 1 开始，数字小的在前。', en: 'From 1; smaller numbers come first.' },
      },
    },
  ],
  indexes: [{ fields: ['site', 'slug'], unique: true }],
  hooks: { beforeChange: [keepSlug, giveSlug('name'), givePinyin] },
}
