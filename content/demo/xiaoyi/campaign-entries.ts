import type { CampaignEntry } from '../campaign-entry.ts'

const lamp = '#e0a73a'
const paper = '#fdf7ec'

export const campaigns: CampaignEntry[] = [
  {
    fact: 'xy-brand-five-group-innovation',
    slug: 'five-groups',
    sign: '五',
    en: 'Five Groups, Five Projects',
    theme: { primary: '#b23a2a', accent: lamp, ground: paper },
    cover: { motif: 'windows', light: 'dusk' },
    summary: {
      zh: '先从科技志愿者中聘任形象大使，再为每类人群各办一项专项活动。',
      en: 'First volunteers are appointed as ambassadors; then each of five groups is given an activity of its own.',
    },
  },
  {
    fact: 'xy-brand-ambassador',
    slug: 'ambassadors',
    sign: '使',
    en: 'Ambassadors of Public Science',
    theme: { primary: '#a8452c', accent: lamp, ground: '#fdf6ee' },
    cover: { motif: 'arches', light: 'dawn' },
    summary: {
      zh: '形象大使由科技志愿者担任，覆盖青少年、产业工人、农民、干部公务员和老年人。',
      en: 'Science volunteers speak for public science to the young, workers, farmers, officials and the old.',
    },
  },
  {
    fact: 'xy-brand-ambassador-2023',
    slug: 'ambassadors-2023',
    sign: '行',
    en: 'Ambassadors on the Way',
    theme: { primary: '#93502a', accent: lamp, ground: '#fcf6ee' },
    summary: {
      zh: '科普形象大使在2023年的活动，产出多件科普作品。',
      en: 'A campaign of the ambassadors in 2023, which brought forth several works.',
    },
  },
  {
    fact: 'xy-brand-cloud-science',
    slug: 'cloud-science',
    sign: '云',
    en: 'Science in the Cloud',
    theme: { primary: '#a5303f', accent: '#e3b25a', ground: '#fdf5f3' },
    cover: { motif: 'waves', light: 'dawn' },
    summary: {
      zh: '孝义的线上科普“套餐”，2022年启用。主菜单是公众号、视频号、微博和科普号。',
      en: 'Xiaoyi’s set menu of science online, in use since 2022: an official account, a video account, a microblog and a science account.',
    },
  },
  {
    fact: 'xy-brand-science-xiaoyi',
    slug: 'science-xiaoyi',
    sign: '孝义',
    en: 'Science for Xiaoyi',
    theme: { primary: '#8a3b3b', accent: lamp, ground: '#fcf5f3' },
    summary: {
      zh: '宣传先进科技工作者的一块牌子，与“云上科普”连成一句口号。',
      en: 'The name under which Xiaoyi makes known those who work in science, and half of its motto.',
    },
  },
  {
    fact: 'xy-brand-st-festival',
    slug: 'science-festival',
    sign: '节',
    en: 'Xiaoyi Science and Technology Festival',
    theme: { primary: '#9c3a1c', accent: '#e6b54c', ground: '#fdf6ec' },
    cover: { motif: 'stars', light: 'night' },
    summary: {
      zh: '一个月的科学节日。第六届将从5月25日开始，面向青少年和农村群众。',
      en: 'A month of science for the young and for villagers. The sixth is to begin late in May.',
    },
  },
  {
    fact: 'xy-brand-workers-home',
    slug: 'workers-home',
    sign: '家',
    en: 'Home of Science and Technology Workers',
    theme: { primary: '#7e4a23', accent: lamp, ground: '#fbf6ee' },
    summary: {
      zh: '孝义科技工作者自己的家，已经建成，是县级示范单位。',
      en: 'A home for those who work in science in Xiaoyi, and a model of its county.',
    },
  },
  {
    fact: 'xy-brand-rural-demo',
    slug: 'rural-models',
    sign: '村',
    en: 'Models of Public Science in the Country',
    theme: { primary: '#6f5a1e', accent: '#d9843a', ground: '#faf7ec' },
    summary: {
      zh: '创建科普示范乡镇、示范村和示范基地，注册农村专业技术协会。',
      en: 'Model townships, villages and bases, and a registered technical society of farmers.',
    },
  },
  {
    fact: 'xy-brand-poverty-relief',
    slug: 'targeted-relief',
    sign: '帮',
    en: 'Science against Poverty, Hand in Hand',
    theme: { primary: '#5f5b28', accent: lamp, ground: '#f9f7ee' },
    summary: {
      zh: '农技协参与对口帮扶，市养殖羊协会帮的是养羊产业。',
      en: 'Technical societies take part; that of sheep farmers helps those who keep sheep.',
    },
  },
  {
    fact: 'xy-brand-national-demo-county',
    slug: 'model-county',
    sign: '创',
    en: 'Towards a National Model of Public Science',
    theme: { primary: '#8c2f55', accent: lamp, ground: '#fcf4f6' },
    summary: {
      zh: '为创建全国科普示范县，孝义制定并实施了科普工作计划。',
      en: 'To become a national model of public science, Xiaoyi drew up a plan of work and carried it out.',
    },
  },
]
