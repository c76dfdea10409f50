import { Arrangement } from '@kewen/content/contract'
import type { Block, Field } from 'payload'
import { isHref, isWebAddress } from '../fields/checks.ts'
import { optionsOf } from '../fields/options.ts'
import { rowName } from '../fields/row-name.ts'
import { translatedLine } from '../fields/translated-text.ts'
import type { Words } from '../words/words.ts'
import { homeFiguresBlock } from './home-figures-block.ts'
import { ofTheSite, sectionName, sectionTitle, storyCount, storyField } from './section-fields.ts'

const section = (slug: string, interfaceName: string, label: Words, fields: Field[]): Block => ({
  slug,
  interfaceName,
  labels: { singular: label, plural: label },
  admin: sectionName(label),
  fields,
})

const streams = ['columns', 'topics', 'campaigns'] as const

/** What a home page may be made of. Their slugs are the kinds of the contract's sections. */
export const homeBlocks: Block[] = [
  section('lead', 'HomeLeadSection', { zh: '头条', en: 'Lead story' }, [
    storyField(
      { zh: '指定稿件', en: 'Story' },
      {
        zh: '留空则自动选择：先是置顶的稿件，再是最新的有图稿件。',
        en: 'Left empty, a pinned story leads, or else the newest that has a picture.',
      },
    ),
  ]),
  section('notices', 'HomeNoticesSection', { zh: '置顶公告', en: 'Pinned notices' }, [storyCount(4)]),
  section('latest', 'HomeLatestSection', { zh: '最新', en: 'Latest' }, [sectionTitle, storyCount(3)]),
  section('stream', 'HomeStreamSection', { zh: '一个栏目', en: 'One column' }, [
    {
      ...ofTheSite,
      name: 'stream',
      relationTo: [...streams],
      required: true,
      label: { zh: '栏目、主题或品牌活动', en: 'Column, topic or campaign' },
    },
    sectionTitle,
    {
      name: 'arrangement',
      type: 'select',
      label: { zh: '排列', en: 'Arrangement' },
      required: true,
      defaultValue: 'feature',
      options: optionsOf(Arrangement, {
        feature: { zh: '首篇大图，其余文字', en: 'The first one large' },
        row: { zh: '几篇并排', en: 'Side by side' },
        list: { zh: '只列标题', en: 'Titles alone' },
      }),
    },
    storyCount(4),
  ]),
  section('streams', 'HomeStreamsSection', { zh: '几个栏目', en: 'Several columns' }, [
    sectionTitle,
    {
      ...ofTheSite,
      name: 'streams',
      relationTo: [...streams],
      hasMany: true,
      maxRows: 12,
      label: { zh: '栏目、主题或品牌活动', en: 'Columns, topics or campaigns' },
      admin: { description: { zh: '留空则为全部栏目。', en: 'All columns, where none is chosen.' } },
    },
    storyCount(3),
  ]),
  section('campaign', 'HomeCampaignSection', { zh: '品牌活动及其分支', en: 'Campaign with its branches' }, [
    {
      ...ofTheSite,
      name: 'campaign',
      relationTo: 'campaigns',
      required: true,
      label: { zh: '品牌活动', en: 'Campaign' },
      admin: {
        description: {
          zh: '连同它的各个分支，以及每个分支最近的一篇稿件。',
          en: 'With its branches, and what happened last in each.',
        },
      },
    },
  ]),
  section('people', 'HomePeopleSection', { zh: '人物', en: 'People' }, [
    sectionTitle,
    {
      ...ofTheSite,
      name: 'profiles',
      relationTo: 'profiles',
      hasMany: true,
      minRows: 1,
      maxRows: 12,
      required: true,
      label: { zh: '人物', en: 'Profiles' },
    },
  ]),
  homeFiguresBlock,
  section('links', 'HomeLinksSection', { zh: '链接', en: 'Links' }, [
    sectionTitle,
    {
      name: 'links',
      type: 'array',
      label: { zh: '链接', en: 'Links' },
      labels: { singular: { zh: '链接', en: 'Link' }, plural: { zh: '链接', en: 'Links' } },
      required: true,
      minRows: 1,
      maxRows: 24,
      admin: { components: rowName({ zh: '链接', en: 'Link' }, 'label') },
      fields: [
        translatedLine({ name: 'label', label: { zh: '文字', en: 'Label' }, required: true, maxLength: 60 }),
        { name: 'href', type: 'text', label: { zh: '网址', en: 'Address' }, required: true, validate: isHref },
      ],
    },
  ]),
  section('channels', 'HomeChannelsSection', { zh: '传播渠道与二维码', en: 'Channels with QR codes' }, [
    sectionTitle,
    {
      name: 'channels',
      type: 'array',
      label: { zh: '渠道', en: 'Channels' },
      labels: { singular: { zh: '渠道', en: 'Channel' }, plural: { zh: '渠道', en: 'Channels' } },
      required: true,
      minRows: 1,
      maxRows: 12,
      admin: { components: rowName({ zh: '渠道', en: 'Channel' }, 'name') },
      fields: [
        translatedLine({ name: 'name', label: { zh: '名称', en: 'Name' }, required: true, maxLength: 40 }),
        {
          name: 'href',
          type: 'text',
          label: { zh: '网址', en: 'Address' },
          validate: isWebAddress,
          admin: {
            description: {
              zh: '填写后自动生成二维码；留空则只显示名称。',
              en: 'A QR code is made of it; left empty, the name stands alone.',
            },
          },
        },
      ],
    },
  ]),
]
