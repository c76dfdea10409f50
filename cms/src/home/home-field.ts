import type { BlocksField } from 'payload'
import { homeBlocks } from './home-blocks.ts'

/** 首页板块: the sections of a site's home page, in their order. */
export const homeField: BlocksField = {
  name: 'home',
  type: 'blocks',
  label: { zh: '首页板块', en: 'Sections of the home page' },
  labels: { singular: { zh: '板块', en: 'Section' }, plural: { zh: '板块', en: 'Sections' } },
  maxRows: 40,
  blocks: homeBlocks,
  admin: {
    // Closed, they can be seen at a glance and dragged.
    initCollapsed: true,
    description: {
      zh: '自上而下就是首页的顺序，可拖动调整。同一篇稿件只出现一次；没有内容可显示的板块自动不显示。一个板块也不设，首页按公告、头条、最新、品牌活动、全部栏目排列。',
      en: 'From top to bottom as on the home page; drag to reorder. No story stands on it twice, and a section with nothing to show is left out. With no section at all the page has notices, a lead, the latest, the campaign and all columns.',
    },
  },
}
