import type { CampaignEntry } from '../campaign-entry.ts'

const signal = '#e88a4a'
const steel = '#8fb3cc'
const paper = '#f6f8f9'

export const campaigns: CampaignEntry[] = [
  {
    fact: 'ty-brand-golden-bridge',
    slug: 'golden-bridge',
    sign: '桥',
    en: 'Golden Bridge',
    theme: { primary: '#2d5b80', accent: signal, ground: paper },
    cover: { motif: 'river', light: 'dusk' },
    summary: {
      zh: '技术服务的项目，为企业增加利税，为采用单位节约资金。',
      en: 'Technical service that raises profit and tax, and saves money for those who take it up.',
    },
  },
  {
    fact: 'ty-brand-play-science',
    slug: 'play-science',
    sign: '玩',
    en: 'Playing with Science',
    theme: { primary: '#b5501a', accent: steel, ground: paper },
    cover: { motif: 'waves', light: 'dawn' },
    summary: {
      zh: '在抖音、快手等平台上的系列科普直播。',
      en: 'A series of live talks on short-video platforms.',
    },
  },
  {
    fact: 'ty-brand-innovation-method',
    slug: 'innovation-method',
    sign: '法',
    en: 'Methods of Invention',
    theme: { primary: '#3f6f5a', accent: signal, ground: paper },
    cover: { motif: 'lattice', light: 'day' },
    summary: {
      zh: '在企业和园区推广创新方法，扶持创新小组。',
      en: 'Methods of invention for enterprises and parks, with groups that use them.',
    },
  },
  {
    fact: 'ty-brand-youth-education',
    slug: 'youth-education',
    sign: '少',
    en: 'Science Education for the Young',
    theme: { primary: '#5a4f8a', accent: signal, ground: paper },
    cover: { motif: 'orbit', light: 'dawn' },
    summary: {
      zh: '每年的青少年科技创新大赛，就在这项工程里。',
      en: 'A programme for the young, with a contest each year.',
    },
  },
  {
    fact: 'ty-brand-books',
    slug: 'books-for-homes',
    sign: '书',
    en: 'Science Books for Homes',
    theme: { primary: '#7a5a1e', accent: steel, ground: paper },
    summary: {
      zh: '把科普图书发到读者手里。',
      en: 'Books on science, given out to readers.',
    },
  },
  {
    fact: 'ty-brand-lecture-hall',
    slug: 'lecture-hall',
    sign: '讲',
    en: 'Lecture Hall of Public Science',
    theme: { primary: '#1f5f6b', accent: signal, ground: paper },
    summary: {
      zh: '听讲座，也领科普图书。',
      en: 'Lectures on science, where books are given out too.',
    },
  },
  {
    fact: 'ty-brand-community-hall',
    slug: 'community-hall',
    sign: '社',
    en: 'Lectures in the Neighbourhood',
    theme: { primary: '#2f6f7a', accent: signal, ground: paper },
    summary: {
      zh: '进社区的科普讲堂。',
      en: 'Lectures in the neighbourhood.',
    },
  },
  {
    fact: 'ty-brand-science-week',
    slug: 'science-week',
    sign: '周',
    en: 'Science Publicity Week',
    theme: { primary: '#8a3f2a', accent: steel, ground: paper },
    summary: {
      zh: '每年举办，和全国科普日一样是品牌科普活动。',
      en: 'A week of public science each year.',
    },
  },
  {
    fact: 'ty-brand-topic-cooperation',
    slug: 'topic-cooperation',
    sign: '协',
    en: 'Joint Action on Special Subjects',
    theme: { primary: '#44586a', accent: signal, ground: paper },
    summary: {
      zh: '请社会力量一起来做的专题科普。',
      en: 'Joint action on special subjects that brings others in.',
    },
  },
  {
    fact: 'ty-brand-smart-blue-collar',
    slug: 'smart-blue-collar',
    sign: '蓝',
    en: 'Smart Blue Collars',
    theme: { primary: '#274f8a', accent: signal, ground: paper },
    summary: {
      zh: '面向产业工人的培训行动。',
      en: 'Training for industrial workers.',
    },
  },
  {
    fact: 'ty-brand-service-lecture',
    slug: 'service-lectures',
    sign: '服',
    en: 'At the Service of Those Who Work in Science',
    theme: { primary: '#4a6a3f', accent: steel, ground: paper },
    summary: {
      zh: '为科技工作者办的专题讲座。',
      en: 'Lectures for those who work in science and technology.',
    },
  },
  {
    fact: 'ty-brand-best-workers',
    slug: 'best-workers',
    sign: '美',
    en: 'Taiyuan’s Most Admired in Science and Technology',
    theme: { primary: '#9a4a3a', accent: steel, ground: paper },
    summary: {
      zh: '首届学习宣传活动，与市委宣传部、市科技局合办。',
      en: 'The first campaign to make them known, with two departments of the city.',
    },
  },
  {
    fact: 'ty-brand-overseas',
    slug: 'returned-from-overseas',
    sign: '归',
    en: 'Returned from Overseas, Inventing Together',
    theme: { primary: '#35606f', accent: signal, ground: paper },
    summary: {
      zh: '给海归代表办的培训与座谈，分层分批。',
      en: 'Training and talks for those who returned from overseas.',
    },
  },
  {
    fact: 'ty-brand-talent-power',
    slug: 'power-of-talent',
    sign: '才',
    en: 'The Power of Talent',
    theme: { primary: '#6a4f2f', accent: steel, ground: paper },
    summary: {
      zh: '讲人才的专题宣传片。',
      en: 'A film on people of talent.',
    },
  },
  {
    fact: 'ty-brand-society-service',
    slug: 'society-service',
    sign: '会',
    en: 'Societies in Service',
    theme: { primary: '#54606a', accent: signal, ground: paper },
    summary: {
      zh: '学会创建自己的服务品牌，承接政府转移的职能。',
      en: 'Societies build up services of their own and take on tasks that the government hands over.',
    },
  },
  {
    fact: 'ty-brand-retrace',
    slug: 'retracing-the-way',
    sign: '行',
    en: 'Retracing a Way',
    theme: { primary: '#7a2f2f', accent: steel, ground: paper },
    summary: {
      zh: '科技工作者参加的主题活动，也去了解生产。',
      en: 'A themed visit of those who work in science and technology.',
    },
  },
  {
    fact: 'ty-brand-study-discuss',
    slug: 'study-and-discuss',
    sign: '研',
    en: 'Study, Discussion, Inquiry',
    theme: { primary: '#5f5a3a', accent: steel, ground: paper },
    summary: {
      zh: '提升工作的学习、讨论与调研。',
      en: 'Study, discussion and inquiry to improve the work.',
    },
  },
  {
    fact: 'ty-brand-ideals-contribution',
    slug: 'ideals-and-contribution',
    sign: '比',
    en: 'Ideals and Contributions',
    theme: { primary: '#c2581a', accent: steel, ground: paper },
    cover: { motif: 'strata', light: 'dusk' },
    summary: {
      zh: '园区与企业科协的竞赛：立项目，提建议，再实施。',
      en: 'A contest in parks and enterprises: set up projects, make proposals, carry them out.',
    },
  },
  {
    fact: 'ty-brand-national-science-day',
    slug: 'national-science-day',
    sign: '日',
    en: 'National Science Day',
    theme: { primary: '#336a8f', accent: signal, ground: paper },
    summary: {
      zh: '每年换一个主题。2023年，太原有主场活动。',
      en: 'A new theme each year. In 2023 there was a main event in Taiyuan.',
    },
  },
]
