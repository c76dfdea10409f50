import type { CampaignEntry } from '../campaign-entry.ts'

const river = '#5fae8f'
const loess = '#d9a441'

/** What the association runs. */
const own: CampaignEntry[] = [
  {
    fact: 'lf-brand-spirit-talks',
    slug: 'spirit-talks',
    sign: '讲',
    en: 'Talks on the Spirit of Scientists',
    theme: { primary: '#97580f', accent: river, ground: '#fbf7ee' },
    cover: { motif: 'waves', light: 'dusk' },
    summary: {
      zh: '三位教授主讲科学家精神，走进校园、机关和企业。',
      en: 'Three professors speak of the spirit of scientists in schools, offices and enterprises.',
    },
    people: ['wang-wei', 'hua-xiang', 'liu-yun'],
  },
  {
    fact: 'lf-brand-best-workers',
    slug: 'best-workers',
    sign: '美',
    en: 'Linfen’s Most Admired in Science and Technology',
    theme: { primary: '#8a4a1e', accent: river, ground: '#fbf5ee' },
    summary: {
      zh: '2024年，临汾学习宣传最美科技工作者。',
      en: 'A campaign of 2024 that made Linfen’s most admired in science and technology known.',
    },
  },
  {
    fact: 'lf-brand-kepu-fair',
    slug: 'science-fair',
    sign: '集',
    en: 'Science Goes to Market',
    theme: { primary: '#7a5c0e', accent: '#4f9f86', ground: '#faf7ea' },
    cover: { motif: 'strata', light: 'summer' },
    summary: {
      zh: '整合学会和科普基地的资源，为乡村村民提供农业知识与健康服务。',
      en: 'Societies and outreach bases together offer villagers what they know of farming and of health.',
    },
  },
  {
    fact: 'lf-brand-study-tour',
    slug: 'study-tours',
    sign: '研',
    en: 'Study Tours',
    theme: { primary: '#1f6b52', accent: loess, ground: '#f0f8f4' },
    summary: {
      zh: '市科协2024年举办的研学活动。',
      en: 'Study tours that the association held in 2024.',
    },
  },
  {
    fact: 'lf-brand-science-into-schools',
    slug: 'science-into-schools',
    sign: '校',
    en: 'Science Education at Schools',
    theme: { primary: '#2d6a6a', accent: loess, ground: '#eff8f8' },
    summary: {
      zh: '面向师生的科学教育，2024年走进校园。',
      en: 'Science education for pupils and teachers, taken to schools in 2024.',
    },
  },
  {
    fact: 'lf-brand-rural-education',
    slug: 'rural-education',
    sign: '乡',
    en: 'Science Education in the Country',
    theme: { primary: '#4b6b1f', accent: loess, ground: '#f5f8ec' },
    cover: { motif: 'contours', light: 'summer' },
    summary: {
      zh: '专家进多所中小学宣讲，助力乡村振兴。',
      en: 'Specialists speak at several schools, in the service of the countryside.',
    },
  },
  {
    fact: 'lf-brand-park-branches',
    slug: 'park-branches',
    sign: '园',
    en: 'Associations in Parks and Enterprises',
    theme: { primary: '#3b3a36', accent: loess, ground: '#f6f5f2' },
    summary: {
      zh: '多部门联合发文、开会推进，在开发区和企业里建起科协组织。',
      en: 'A joint paper and a meeting, to set up associations in development zones and enterprises.',
    },
  },
]

/** What others run and Linfen takes part in: no owner is printed. */
const others: CampaignEntry[] = [
  {
    fact: 'lf-brand-kechuang-china',
    slug: 'kechuang-china',
    sign: '科创',
    en: 'Science and Technology Innovation China',
    theme: { primary: '#24566b', accent: loess, ground: '#eff6f9' },
    summary: {
      zh: '临汾的“晋汇”会议，冠的就是这个平台的名字。',
      en: 'The platform whose name the Jinhui meetings in Linfen bear.',
    },
  },
  {
    fact: 'lf-brand-jinhui',
    slug: 'jinhui',
    sign: '晋汇',
    en: 'Jinhui',
    theme: { primary: '#1f5a4a', accent: loess, ground: '#eff8f4' },
    cover: { motif: 'river', light: 'dawn' },
    summary: {
      zh: '2024年在霍州、乡宁、隰县各办一场，谈年馍、文旅和玉露香，面向地方产业。',
      en: 'A meeting each in Huozhou, Xiangning and Xixian in 2024, for the trades of each place.',
    },
  },
  {
    fact: 'lf-brand-national-science-day',
    slug: 'national-science-day',
    sign: '日',
    en: 'National Science Day',
    theme: { primary: '#a3521a', accent: river, ground: '#fcf5ee' },
    cover: { motif: 'lattice', light: 'summer' },
    summary: {
      zh: '2024年的全国科普日在临汾：启动仪式、骑行、报告会，还有全市开放的科普教育基地。',
      en: 'National Science Day of 2024 in Linfen: an opening, a ride, talks, and outreach bases with open doors.',
    },
  },
  {
    fact: 'lf-brand-workers-day',
    slug: 'workers-day',
    sign: '敬',
    en: 'National Day of Science and Technology Workers',
    theme: { primary: '#84461f', accent: river, ground: '#fbf5ef' },
    summary: {
      zh: '2024年的主场活动，与“中国科学家精神主题展”的启动仪式合在一起办。',
      en: 'The main event of 2024, held together with the opening of an exhibition on the spirit of scientists.',
    },
  },
  {
    fact: 'lf-brand-chemical-linfen',
    slug: 'chemical-industry',
    sign: '化',
    en: 'Shanxi Chemical Industry Visits Linfen',
    theme: { primary: '#4a4f57', accent: loess, ground: '#f5f6f7' },
    summary: {
      zh: '专家入企，为焦化行业解决生产研发的技术难题。',
      en: 'Specialists go into coking works to solve problems of production and research.',
    },
  },
]

export const campaigns: CampaignEntry[] = [...own, ...others]
