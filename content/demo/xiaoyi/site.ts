import type { Site } from '../../contract/index.ts'

const association = { zh: '孝义市科学技术协会', en: 'Xiaoyi Association for Science and Technology' }

export const site: Site = {
  kind: 'site',
  id: 'sites/xiaoyi',
  site: 'sites/xiaoyi',
  key: 'xiaoyi',
  name: association,
  shortName: { zh: '孝义市科协', en: 'Xiaoyi AST' },
  region: { zh: '孝义市', en: 'Xiaoyi' },
  tagline: { zh: '科普孝义，云上科普', en: 'Science for Xiaoyi, science in the cloud' },
  description: {
    zh: '五类重点人群的专项科普活动，科普形象大使，“云上科普”，农村科普示范。演示门户，内容依据公开报道中的事实重新撰写。',
    en: 'Activities for five groups of people, ambassadors of public science, science in the cloud, and models in the villages. A demonstration portal, newly written from the facts of a public report.',
  },
  origins: ['http://xiaoyi.localhost:4000'],
  languages: ['zh', 'en'],
  brand: { primary: '#b23a2a', accent: '#d69a2d', ground: '#fdf7ec' },
  look: 'papercut',
  logo: 'media/wordmark',
  navigation: [
    { target: { kind: 'document', ref: 'columns/news' } },
    { target: { kind: 'document', ref: 'columns/people' } },
    {
      label: { zh: '形象大使', en: 'Ambassadors' },
      target: { kind: 'document', ref: 'campaigns/ambassadors' },
    },
    { target: { kind: 'document', ref: 'columns/channels' } },
    { target: { kind: 'document', ref: 'columns/villages' } },
    { target: { kind: 'document', ref: 'columns/workers' } },
    { target: { kind: 'document', ref: 'columns/notices' } },
    { label: { zh: '关于', en: 'About' }, target: { kind: 'document', ref: 'pages/about' } },
  ],
  featuredCampaign: 'campaigns/five-groups',
  notice: { zh: '演示内容，非官方网站', en: 'Demonstration content, not an official website' },
  indexed: false,
  footer: {
    organiser: { zh: `${association.zh}（演示门户）`, en: `${association.en} (demonstration portal)` },
    links: [],
  },
}
