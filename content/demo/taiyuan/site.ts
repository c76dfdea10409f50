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
    zh: '站、项目、专利、标准：把一座工业城市的科技写成一面数字墙，每块砖都能敲开来读。本站是演示门户，内容依据公开报道中的事实重新撰写。',
    en: 'Stations, projects, patents, standards: the science of an industrial city as a wall of figures, each of which opens into a story. A demonstration portal, newly written from the facts of a public report.',
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
