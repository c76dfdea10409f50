import type { Site } from '../../contract/index.ts'

const association = { zh: '太原市科学技术协会', en: 'Taiyuan Association for Science and Technology' }

export const site: Site = {
  kind: 'site',
  id: 'sites/taiyuan',
  site: 'sites/taiyuan',
  key: 'taiyuan',
  name: association,
  shortName: { zh: '太原市科协', en: 'Taiyuan AST' },
  region: { zh: '太原市', en: 'Taiyuan' },
  tagline: { zh: '锦绣太原城', en: 'Taiyuan, the brocade city' },
  description: {
    zh: '院士工作站、金桥工程、企业里的合理化建议、公园里的科普画廊：从数字读太原的科技与科普。演示门户，内容依据公开报道中的事实重新撰写。',
    en: 'Stations of academicians, the Golden Bridge, proposals from enterprises and galleries in the parks, in figures that open into stories. A demonstration portal, newly written from the facts of a public report.',
  },
  origins: ['http://taiyuan.localhost:4000'],
  languages: ['zh', 'en'],
  brand: { primary: '#2d5b80', accent: '#d9671e', ground: '#f6f8f9' },
  look: 'gauges',
  logo: 'media/wordmark',
  navigation: [
    { target: { kind: 'document', ref: 'columns/numbers' } },
    { target: { kind: 'document', ref: 'columns/academicians' } },
    { target: { kind: 'document', ref: 'columns/industry' } },
    { target: { kind: 'document', ref: 'columns/outreach' } },
    { target: { kind: 'document', ref: 'columns/people' } },
    { target: { kind: 'document', ref: 'columns/news' } },
    { target: { kind: 'document', ref: 'columns/notices' } },
    { label: { zh: '科学家', en: 'Scientists' }, target: { kind: 'list', list: 'scientists' } },
    { label: { zh: '关于', en: 'About' }, target: { kind: 'document', ref: 'pages/about' } },
  ],
  featuredCampaign: 'campaigns/golden-bridge',
  notice: { zh: '演示内容，非官方网站', en: 'Demonstration content, not an official website' },
  indexed: false,
  footer: {
    organiser: { zh: `${association.zh}（演示门户）`, en: `${association.en} (demonstration portal)` },
    links: [],
  },
}
