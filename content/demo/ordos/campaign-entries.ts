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
      zh: '鄂尔多斯市科协的科普品牌，在全自治区属首创。听讲堂，看节目，上网课，做课间操，都能遇见它。',
      en: 'The association’s brand for public science, the first of its kind in the region: lectures, programmes, lessons online and class-break exercises all bear its name.',
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
      zh: '百嘎丽在电视和广播里的节目，在新媒体上的短视频。',
      en: 'Programmes on radio and television, and short videos online.',
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
      zh: '到非遗里去找科学的原创视频系列，从鄂尔多斯古如歌讲起。',
      en: 'A series of original videos on science in heritage. The first is about the guru songs of Ordos.',
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
      zh: '原创的科普文艺作品：歌曲、弦乐、管乐、诗歌和音乐剧。',
      en: 'Original works on science: songs, music for strings and winds, poems and musical theatre.',
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
      zh: '给中小学生的在线课堂，通识课程已经上线。',
      en: 'Lessons online for pupils; a course of general education is open.',
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
      zh: '以百嘎丽为名的课间操，已经进了校园。',
      en: 'Exercises for the break between classes, already at schools.',
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
      zh: '百嘎丽品牌下的讲堂。',
      en: 'A lecture hall under the Baigali brand.',
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
      zh: '提升全民科学素质的行动，归在百嘎丽品牌之下。',
      en: 'Action for the scientific literacy of all, under the brand.',
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
      zh: '与学会的学术交流与技术服务。中国化工学会由此首次来到鄂尔多斯。',
      en: 'Scholarly exchange and technical service. Through it a national society of chemical engineers came to Ordos for the first time.',
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
      zh: '可以发在微信里的表情包，和百嘎丽的文创。',
      en: 'Stickers for WeChat and goods that carry the brand.',
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
      zh: '为能源现代化治理和新能源技术创新办的活动。',
      en: 'In the service of the modern governance of energy and of new energy technology.',
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
    summary: { zh: '科普大篷车到学校开展的活动。', en: 'Activities of the caravan at schools.' },
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
    summary: { zh: '面向青少年的科学节。', en: 'A festival of science for the young.' },
  },
  {
    fact: 'od-brand-space-dream',
    slug: 'space-dream',
    sign: '航',
    en: 'Dreams of Space',
    theme: { primary: '#2f3671', accent: sand, ground: '#f5f6fe' },
    summary: {
      zh: '给青少年的航天活动。',
      en: 'An activity on space, for the young.',
    },
  },
  {
    fact: 'od-brand-spirit-schools',
    slug: 'spirit-of-scientists',
    sign: '神',
    en: 'The Spirit of Scientists at Schools',
    theme: { primary: '#49457c', accent: sand, ground: '#f6f6fd' },
    summary: { zh: '把科学家精神带进校园的活动。', en: 'The spirit of scientists, taken to schools.' },
  },
  {
    fact: 'od-brand-society-sharing',
    slug: 'society-sharing',
    sign: '享',
    en: 'Societies Serve, Knowledge Is Shared',
    theme: { primary: '#31644a', accent: sand, ground: '#f1f9f4' },
    summary: {
      zh: '与气象、营养、中医药等学会合办的学术科普活动。',
      en: 'Run with the societies for meteorology, nutrition and Chinese medicine, among others.',
    },
  },
  {
    fact: 'od-brand-joint-literacy',
    slug: 'joint-literacy-service',
    sign: '联',
    en: 'Joint Service for Scientific Literacy',
    theme: { primary: '#135f5b', accent: sand, ground: '#f0f9f8' },
    summary: {
      zh: '与营养、中医药、气象等学会合办，为提升公民科学素质服务。',
      en: 'Run with learned societies in the service of scientific literacy.',
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
      zh: '市科协指导旗区建立的实体之家，为科技工作者服务。',
      en: 'Houses for those who work in science, set up in the banners with the association’s guidance.',
    },
  },
  {
    fact: 'od-brand-kepu-home',
    slug: 'outreach-home',
    sign: '普',
    en: 'Home of Public Science',
    theme: { primary: '#695a1f', accent: sky, ground: '#f9f7ef' },
    summary: {
      zh: '市科协指导旗区建立的实体之家，以科普为名。',
      en: 'Houses for public science, set up in the banners with the association’s guidance.',
    },
  },
  {
    fact: 'od-brand-volunteer',
    slug: 'volunteers',
    sign: '志',
    en: 'Science Volunteers',
    theme: { primary: '#903f4f', accent: sand, ground: '#fdf4f5' },
    summary: {
      zh: '科技志愿者的服务和文明实践活动，服务文明典范城市建设。',
      en: 'The service of science volunteers, and civic activities.',
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
      en: 'What was sent out during the COVID-19 epidemic as emergency outreach.',
    },
  },
]
