import type { Site } from '../../contract/index.ts'

const association = { zh: '庆阳市科学技术协会', en: 'Qingyang Association for Science and Technology' }

export const site: Site = {
  kind: 'site',
  id: 'sites/qingyang',
  site: 'sites/qingyang',
  key: 'qingyang',
  name: association,
  shortName: { zh: '庆阳市科协', en: 'Qingyang AST' },
  region: { zh: '甘肃省庆阳市', en: 'Qingyang, Gansu' },
  tagline: { zh: '书香科协 润泽心灵', en: 'An association that reads' },
  description: {
    zh: '读书分享与联谊座谈，视频号专栏，院士专家的讲座，中小学生的大赛与科技展示。演示门户，内容依据公开报道中的事实重新撰写。',
    en: 'Readings and talks, video columns, lectures by academicians and experts, contests and science shows for pupils. A demonstration portal, newly written from the facts of a public report.',
  },
  origins: ['http://qingyang.localhost:4000'],
  languages: ['zh'],
  brand: { primary: '#2f3f7a', accent: '#d08343', ground: '#fbf8f1' },
  look: 'stitches',
  logo: 'media/wordmark',
  navigation: [
    { target: { kind: 'document', ref: 'columns/news' } },
    { target: { kind: 'document', ref: 'columns/serials' } },
    { target: { kind: 'document', ref: 'columns/long-reads' } },
    { target: { kind: 'document', ref: 'columns/books' } },
    { target: { kind: 'document', ref: 'columns/youth' } },
    { target: { kind: 'document', ref: 'columns/workers' } },
    { target: { kind: 'document', ref: 'columns/notices' } },
    { label: { zh: '科学家', en: 'Scientists' }, target: { kind: 'list', list: 'scientists' } },
    { label: { zh: '关于', en: 'About' }, target: { kind: 'document', ref: 'pages/about' } },
  ],
  featuredCampaign: 'campaigns/delegates-voice',
  notice: { zh: '演示内容，非官方网站', en: 'Demonstration content, not an official website' },
  indexed: false,
  footer: {
    organiser: { zh: `${association.zh}（演示门户）`, en: `${association.en} (demonstration portal)` },
    links: [],
  },
}
