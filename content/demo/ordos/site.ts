import type { Site } from '../../contract/index.ts'

const association = {
  zh: '鄂尔多斯市科学技术协会',
  en: 'Ordos Association for Science and Technology',
}

export const site: Site = {
  kind: 'site',
  id: 'sites/ordos',
  site: 'sites/ordos',
  key: 'ordos',
  name: association,
  shortName: { zh: '鄂尔多斯市科协', en: 'Ordos AST' },
  region: { zh: '内蒙古自治区鄂尔多斯市', en: 'Ordos, Inner Mongolia' },
  tagline: { zh: '自然科学、大道自然', en: 'Natural science, nature’s way' },
  description: {
    zh: '科普品牌百嘎丽，开往牧区的大篷车，青少年的作品，科技馆与科普教育基地。演示门户，内容依据公开报道中的事实重新撰写。',
    en: 'The Baigali brand, a caravan bound for the pastures, works by the young, museums and outreach bases. A demonstration portal, newly written from the facts of a public report.',
  },
  origins: ['http://ordos.localhost:4000'],
  languages: ['zh', 'en'],
  brand: { primary: '#1a6ca3', accent: '#b37a35', ground: '#fbf8f2' },
  look: 'horizons',
  logo: 'media/wordmark',
  navigation: [
    { target: { kind: 'document', ref: 'columns/news' } },
    { label: { zh: '百嘎丽', en: 'Baigali' }, target: { kind: 'document', ref: 'campaigns/baigali' } },
    { target: { kind: 'document', ref: 'columns/activities' } },
    { target: { kind: 'document', ref: 'columns/youth' } },
    { target: { kind: 'document', ref: 'columns/academia' } },
    { target: { kind: 'document', ref: 'columns/facilities' } },
    { target: { kind: 'document', ref: 'columns/notices' } },
    { label: { zh: '科学家', en: 'Scientists' }, target: { kind: 'list', list: 'scientists' } },
    { label: { zh: '关于', en: 'About' }, target: { kind: 'document', ref: 'pages/about' } },
  ],
  featuredCampaign: 'campaigns/baigali',
  notice: { zh: '演示内容，非官方网站', en: 'Demonstration content, not an official website' },
  indexed: false,
  footer: {
    organiser: { zh: `${association.zh}（演示门户）`, en: `${association.en} (demonstration portal)` },
    links: [],
  },
}
