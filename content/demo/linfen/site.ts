import type { Site } from '../../contract/index.ts'

const association = { zh: '临汾市科学技术协会', en: 'Linfen Association for Science and Technology' }

export const site: Site = {
  kind: 'site',
  id: 'sites/linfen',
  site: 'sites/linfen',
  key: 'linfen',
  name: association,
  shortName: { zh: '临汾市科协', en: 'Linfen AST' },
  region: { zh: '临汾市', en: 'Linfen' },
  tagline: { zh: '汇聚科创力量', en: 'Bringing science and invention together' },
  description: {
    zh: '2024年的科普与科创服务：科学家精神宣讲、专栏与视频、全国科普日、竞赛与入企服务。演示门户，内容依据公开报道中的事实重新撰写。',
    en: 'Talks on the spirit of scientists, a column and films, National Science Day, contests and services to enterprises in 2024. A demonstration portal, newly written from the facts of a public report.',
  },
  origins: ['http://linfen.localhost:4000'],
  languages: ['zh'],
  brand: { primary: '#97580f', accent: '#2b7a5d', ground: '#faf7ef' },
  look: 'strata',
  logo: 'media/wordmark',
  navigation: [
    { target: { kind: 'document', ref: 'columns/news' } },
    { target: { kind: 'document', ref: 'columns/on-screen' } },
    { target: { kind: 'document', ref: 'columns/on-the-spot' } },
    { target: { kind: 'document', ref: 'columns/innovation' } },
    { target: { kind: 'document', ref: 'columns/youth' } },
    { target: { kind: 'document', ref: 'columns/workers' } },
    { target: { kind: 'document', ref: 'columns/notices' } },
    { label: { zh: '宣讲人', en: 'Speakers' }, target: { kind: 'list', list: 'scientists' } },
    { label: { zh: '关于', en: 'About' }, target: { kind: 'document', ref: 'pages/about' } },
  ],
  featuredCampaign: 'campaigns/spirit-talks',
  notice: { zh: '演示内容，非官方网站', en: 'Demonstration content, not an official website' },
  indexed: false,
  footer: {
    organiser: { zh: `${association.zh}（演示门户）`, en: `${association.en} (demonstration portal)` },
    links: [],
  },
}
