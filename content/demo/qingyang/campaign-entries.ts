import type { CampaignEntry } from '../campaign-entry.ts'

const apricot = '#e0955a'
const rice = '#fbf8f1'

export const campaigns: CampaignEntry[] = [
  {
    fact: 'qy-brand-delegates-voice',
    slug: 'delegates-voice',
    sign: '声',
    en: 'Voices of the Delegates',
    theme: { primary: '#2f3f7a', accent: apricot, ground: rice },
    cover: { motif: 'waves', light: 'dusk' },
    summary: {
      zh: '“科普庆阳”视频号的专栏，发布代表感言，说给科技工作者听。',
      en: 'A column of a video account in which delegates speak to those who work in science.',
    },
  },
  {
    fact: 'qy-brand-love-science',
    slug: 'love-science',
    sign: '爱',
    en: 'I Love Science',
    theme: { primary: '#8a4a2a', accent: '#7f95d6', ground: '#fcf5ee' },
    cover: { motif: 'branches', light: 'summer' },
    summary: {
      zh: '给中小学生的科普大赛：朗诵、书法、绘画、创作。',
      en: 'Contests for pupils: recitation, calligraphy, painting and works of one’s own.',
    },
  },
  {
    fact: 'qy-brand-workers-home',
    slug: 'workers-home',
    sign: '家',
    en: 'Qingyang Home of Science and Technology Workers',
    theme: { primary: '#6a4a8a', accent: apricot, ground: '#f8f5fb' },
    cover: { motif: 'arches', light: 'dawn' },
    summary: {
      zh: '庆阳首个科技工作者之家，2024年揭牌，供科技工作者交流协作和自我提升。',
      en: 'The first such home in Qingyang, opened in 2024: a place to meet, to work together and to learn.',
    },
  },
  {
    fact: 'qy-brand-practical-service',
    slug: 'practical-service',
    sign: '实',
    en: 'Something Practical for Those Who Work in Science',
    theme: { primary: '#3f5f8a', accent: apricot, ground: '#f3f7fb' },
    summary: {
      zh: '2024年，庆阳为科技工作者办实事的活动。',
      en: 'A campaign of 2024 to do something practical for those who work in science.',
    },
  },
  {
    fact: 'qy-brand-book-association',
    slug: 'books-and-hearts',
    sign: '书',
    en: 'An Association That Reads',
    theme: { primary: '#7a3f55', accent: apricot, ground: '#fbf4f6' },
    cover: { motif: 'strata', light: 'dawn' },
    summary: {
      zh: '庆阳联谊座谈、读书分享活动的一个名字，书香就在名字里。',
      en: 'One of the names under which people in Qingyang meet to talk and to read.',
    },
  },
  {
    fact: 'qy-brand-women-talk',
    slug: 'women-in-science',
    sign: '巾帼',
    en: 'Women Talk of Invention',
    theme: { primary: '#9a3f5a', accent: apricot, ground: '#fcf4f6' },
    summary: {
      zh: '联谊座谈、读书分享活动的一个名字，说的是科技创新里的女性。',
      en: 'A gathering whose name speaks of women who work in science and technology.',
    },
  },
  {
    fact: 'qy-brand-chongyang-talk',
    slug: 'chongyang-talk',
    sign: '重阳',
    en: 'A Talk at Chongyang',
    theme: { primary: '#8a5f1e', accent: '#7f95d6', ground: '#fbf7ee' },
    summary: {
      zh: '联谊座谈、读书分享活动的一个名字，与重阳佳节相连。',
      en: 'A gathering named for the Double Ninth Festival.',
    },
  },
  {
    fact: 'qy-brand-study-tour',
    slug: 'study-tours',
    sign: '研',
    en: 'Science Study Tours',
    theme: { primary: '#2f6a6a', accent: apricot, ground: '#f0f8f8' },
    summary: {
      zh: '签下合作协议，集聚创新资源，一起办科普研学。',
      en: 'Study tours under an agreement that brings resources together.',
    },
  },
  {
    fact: 'qy-brand-kechuang-pool',
    slug: 'pool-of-needs',
    sign: '库',
    en: 'Pool of Needs and Inventions',
    theme: { primary: '#355a3f', accent: apricot, ground: '#f2f8f3' },
    summary: {
      zh: '发布项目的技术需求，对接创新与成果转化。',
      en: 'It makes known what technology projects need, and brings inventions to use.',
    },
  },
  {
    fact: 'qy-brand-national-science-day',
    slug: 'national-science-day',
    sign: '日',
    en: 'National Science Day',
    theme: { primary: '#4a4a6e', accent: apricot, ground: '#f6f6fa' },
    cover: { motif: 'lattice', light: 'dawn' },
    summary: {
      zh: '用“党建＋科普”的办法，办成一系列科普展览。',
      en: 'A series of exhibitions, held together with Party branches.',
    },
  },
]
