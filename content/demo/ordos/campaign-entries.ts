import type { CampaignEntry } from '../campaign-entry.ts'

const sand = '#d0a260'
const sky = '#67b5e1'

/** 百嘎丽 and its branches: one family of colours, each its own hue. */
export const brandEntries: CampaignEntry[] = [
  {
    fact: 'od-brand-baigali',
    slug: 'baigali',
    sign: '百嘎丽',
    en: 'Baigali',
    theme: { primary: '#1c6ba3', accent: sand, ground: '#f1f8fd' },
    cover: { motif: 'branches', light: 'day' },
    summary: {
      zh: '自治区内由鄂尔多斯首先创立的科普品牌。讲座、竞答、节目、课程和文艺作品，都从这一个名字里长出来。',
      en: 'A brand for public science, the first of its kind in the region. Talks, quizzes, programmes, lessons and works of art grow from this one name.',
    },
  },
  {
    fact: 'od-brand-baigali-talk',
    slug: 'baigali-talks',
    sign: '讲',
    en: 'Baigali Talks',
    theme: { primary: '#31559a', accent: sand, ground: '#f3f7fe' },
    cover: { motif: 'waves', light: 'dusk' },
    summary: {
      zh: '同一个开讲，在电视广播里是节目，在手机上是短视频。',
      en: 'One series of talks: programmes on radio and television, short videos on the phone.',
    },
  },
  {
    fact: 'od-brand-baigali-heritage',
    slug: 'science-in-heritage',
    sign: '遗',
    en: 'Baigali Shows You the Science in Heritage',
    theme: { primary: '#914f2f', accent: sky, ground: '#fdf5f1' },
    cover: { motif: 'river', light: 'dawn' },
    summary: {
      zh: '系列原创科普视频，从非物质文化遗产里找科学。首期走近鄂尔多斯古如歌。',
      en: 'Original videos that look for science in intangible heritage, beginning with the guru songs of Ordos.',
    },
  },
  {
    fact: 'od-brand-baigali-arts',
    slug: 'baigali-arts',
    sign: '艺',
    en: 'Baigali Library of Science in the Arts',
    theme: { primary: '#6c4984', accent: sand, ground: '#f9f5fc' },
    cover: { motif: 'waves', light: 'dawn' },
    summary: {
      zh: '收藏原创的科普文艺：歌曲、诗歌、弦乐、管乐和音乐剧。',
      en: 'Original works that carry science: songs, poems, music for strings and winds, and a musical form of theatre.',
    },
  },
  {
    fact: 'od-brand-baigali-micro-class',
    slug: 'micro-class',
    sign: '课',
    en: 'Baigali Micro Class',
    theme: { primary: '#007176', accent: sand, ground: '#f0f9f9' },
    cover: { motif: 'windows', light: 'day' },
    summary: {
      zh: '面向中小学生的线上科学课，通识课程已经上线。',
      en: 'Science lessons online for pupils; a course of general education is open.',
    },
  },
  {
    fact: 'od-brand-baigali-camp',
    slug: 'science-camps',
    sign: '营',
    en: 'Baigali Summer and Winter Science Camps',
    theme: { primary: '#576525', accent: sand, ground: '#f6f8f0' },
    cover: { motif: 'stars', light: 'night' },
    summary: {
      zh: '给中小学生的科技夏令营和冬令营。',
      en: 'Science camps for pupils, in summer and in winter.',
    },
  },
  {
    fact: 'od-brand-baigali-exercise',
    slug: 'class-break-exercise',
    sign: '操',
    en: 'Baigali Class-Break Exercises',
    theme: { primary: '#44703b', accent: sand, ground: '#f3f9f2' },
    cover: { motif: 'grass', light: 'summer' },
    summary: {
      zh: '走进校园的课间操，以品牌为名。',
      en: 'Exercises for the break between classes, taken into schools.',
    },
  },
  {
    fact: 'od-brand-smart-hall',
    slug: 'smart-hall',
    sign: '惠',
    en: 'Zhihui Lecture Hall',
    theme: { primary: '#815b1f', accent: sky, ground: '#fbf6f0' },
    cover: { motif: 'arches', light: 'dusk' },
    summary: {
      zh: '百嘎丽名下的讲堂，“惠”字在名字里特意加了引号。',
      en: 'A lecture hall under the brand, with a play on words in its name.',
    },
  },
  {
    fact: 'od-brand-literacy-action',
    slug: 'literacy-action',
    sign: '素',
    en: 'Action for the Scientific Literacy of All',
    theme: { primary: '#176c5f', accent: sand, ground: '#f0f9f7' },
    cover: { motif: 'contours', light: 'summer' },
    summary: {
      zh: '为提升全民科学素质而做的事，汇入百嘎丽品牌。',
      en: 'What is done for the scientific literacy of all, gathered under the brand.',
    },
  },
  {
    fact: 'od-brand-baigali-society-exchange',
    slug: 'society-exchange',
    sign: '会',
    en: 'Baigali Exchange with Learned Societies',
    theme: { primary: '#105e77', accent: sand, ground: '#f0f8fc' },
    cover: { motif: 'lattice', light: 'day' },
    summary: {
      zh: '请学会来，谈学术，也做技术服务。',
      en: 'Learned societies come to the city for scholarly exchange and technical service.',
    },
  },
  {
    fact: 'od-brand-baigali-goods',
    slug: 'stickers-and-goods',
    sign: '趣',
    en: 'Baigali Stickers and Goods',
    theme: { primary: '#914a74', accent: sand, ground: '#fcf4f8' },
    cover: { motif: 'dunes', light: 'dusk' },
    summary: {
      zh: '微信表情包和文创，把品牌带进日常聊天。',
      en: 'Stickers for WeChat and other goods take the brand into everyday talk.',
    },
  },
]

/** What the association runs under other names. */
export const otherEntries: CampaignEntry[] = [
  {
    fact: 'od-brand-tech-stars',
    slug: 'tech-stars',
    sign: '咖',
    en: 'Leading Scientists Visit Ordos',
    theme: { primary: '#324673', accent: sand, ground: '#f3f7fe' },
    summary: {
      zh: '请科技界的专家来，谈能源现代化治理和新能源技术创新。',
      en: 'Specialists come to speak of the modern governance of energy and of new energy technology.',
    },
  },
  {
    fact: 'od-brand-caravan',
    slug: 'science-caravan',
    sign: '车',
    en: 'Science Caravan',
    theme: { primary: '#994733', accent: sky, ground: '#fdf5f2' },
    cover: { motif: 'road', light: 'dusk' },
    summary: {
      zh: '开往农村牧区、城镇社区和学校的科普车。',
      en: 'Science on wheels, for schools, neighbourhoods, villages and pastures.',
    },
  },
  {
    fact: 'od-brand-caravan-schools',
    slug: 'caravan-at-schools',
    sign: '校',
    en: 'Science Caravan at Schools',
    theme: { primary: '#8e5224', accent: sky, ground: '#fcf5f1' },
    summary: { zh: '大篷车的校园一站。', en: 'Where the caravan stops at schools.' },
  },
  {
    fact: 'od-brand-startup-science',
    slug: 'first-science',
    sign: '启',
    en: 'First Lessons in Science',
    theme: { primary: '#397247', accent: sand, ground: '#f2f9f3' },
    summary: {
      zh: '在核心区幼儿园试点的科学启蒙，课程有生命生态，也有航空航天。',
      en: 'A trial in kindergartens of the city’s core: lessons on life and ecology, on flight and space.',
    },
  },
  {
    fact: 'od-brand-youth-science-festival',
    slug: 'youth-science-festival',
    sign: '节',
    en: 'Youth Science Festival',
    theme: { primary: '#7a4475', accent: sand, ground: '#fbf4fa' },
    summary: { zh: '属于青少年的科学节。', en: 'A festival of science for the young.' },
  },
  {
    fact: 'od-brand-space-dream',
    slug: 'space-dream',
    sign: '航',
    en: 'Dreams of Space',
    theme: { primary: '#2f3671', accent: sand, ground: '#f5f6fe' },
    summary: {
      zh: '面向青少年的航天主题活动。主办方在资料中没有写明。',
      en: 'Activities on space for the young. The source does not say who organises them.',
    },
  },
  {
    fact: 'od-brand-spirit-schools',
    slug: 'spirit-of-scientists',
    sign: '神',
    en: 'The Spirit of Scientists at Schools',
    theme: { primary: '#49457c', accent: sand, ground: '#f6f6fd' },
    summary: { zh: '让学生在校园里认识科学家精神。', en: 'The spirit of scientists, made known at schools.' },
  },
  {
    fact: 'od-brand-society-sharing',
    slug: 'society-sharing',
    sign: '享',
    en: 'Societies Serve, Knowledge Is Shared',
    theme: { primary: '#31644a', accent: sand, ground: '#f1f9f4' },
    summary: {
      zh: '与气象、营养、中医药等学会一起办的系列活动。',
      en: 'A series with the societies for meteorology, nutrition and Chinese medicine, among others.',
    },
  },
  {
    fact: 'od-brand-joint-literacy',
    slug: 'joint-literacy-service',
    sign: '联',
    en: 'Joint Service for Scientific Literacy',
    theme: { primary: '#135f5b', accent: sand, ground: '#f0f9f8' },
    summary: {
      zh: '多个学会联手，为公民科学素质提供服务。',
      en: 'Several societies together in the service of scientific literacy.',
    },
  },
  {
    fact: 'od-brand-tribute',
    slug: 'tribute',
    sign: '敬',
    en: 'In Honour of Those Who Work in Science',
    theme: { primary: '#873e40', accent: sand, ground: '#fef4f4' },
    summary: {
      zh: '向科技工作者致敬的主题活动。',
      en: 'Events in honour of those who work in science and technology.',
    },
  },
  {
    fact: 'od-brand-workers-home',
    slug: 'workers-home',
    sign: '家',
    en: 'Home of Science and Technology Workers',
    theme: { primary: '#7d4e24', accent: sky, ground: '#fcf5f0' },
    summary: {
      zh: '设在旗区的实体之家，由市科协指导建立；数目未写明。',
      en: 'Houses in the banners and districts, set up with the association’s guidance; their number is not stated.',
    },
  },
  {
    fact: 'od-brand-kepu-home',
    slug: 'outreach-home',
    sign: '普',
    en: 'Home of Public Science',
    theme: { primary: '#695a1f', accent: sky, ground: '#f9f7ef' },
    summary: {
      zh: '同样设在旗区、由市科协指导建立的实体；数目未写明。',
      en: 'Likewise set up in the banners and districts with guidance; their number is not stated.',
    },
  },
  {
    fact: 'od-brand-volunteer',
    slug: 'volunteers',
    sign: '志',
    en: 'Science Volunteers',
    theme: { primary: '#903f4f', accent: sand, ground: '#fdf4f5' },
    summary: {
      zh: '科技志愿者的服务，与文明实践活动同行。',
      en: 'The service of science volunteers, beside the city’s civic activities.',
    },
  },
  {
    fact: 'od-brand-epidemic-kit',
    slug: 'epidemic-kit',
    sign: '锦',
    en: 'Epidemic Kit',
    theme: { primary: '#1d6270', accent: sand, ground: '#f0f9fb' },
    summary: {
      zh: '新冠肺炎疫情期间推送的应急科普内容。',
      en: 'What was sent out during the COVID-19 epidemic to explain and to help.',
    },
  },
]
