import { column, type ColumnEntry } from '../column-entry.ts'

export const columns: ColumnEntry[] = [
  column(
    'news',
    { zh: '要闻', en: 'News' },
    { zh: '五年综述、品牌与组织', en: 'The five-year review, the brand and the organisation' },
  ),
  column(
    'activities',
    { zh: '科普活动', en: 'Outreach' },
    {
      zh: '百嘎丽的分支、科普大篷车和全市的科普活动',
      en: 'The branches of Baigali, the science caravan, and outreach across the city',
    },
  ),
  column(
    'youth',
    { zh: '青少年科技教育', en: 'Young people' },
    { zh: '从幼儿园的启蒙课到赛场上的作品', en: 'From first lessons in kindergarten to works entered in contests' },
  ),
  column(
    'academia',
    { zh: '学术与人才', en: 'Scholars and exchange' },
    { zh: '会议、论文、学会和科技工作者的荣誉', en: 'Meetings, papers, societies, and honours' },
  ),
  column(
    'facilities',
    { zh: '科普设施', en: 'Places' },
    { zh: '科技馆、科普教育基地与科普示范县', en: 'Museums, outreach bases and model counties' },
  ),
  column('notices', { zh: '通知公告', en: 'Notices' }, { zh: '关于本演示网站的说明', en: 'About this demonstration' }),
]

export const topics: ColumnEntry[] = [
  column(
    'heritage',
    { zh: '非遗与科学', en: 'Heritage and science' },
    { zh: '非遗科普视频与科普文艺作品', en: 'Videos on heritage, and works of art' },
  ),
  column(
    'media',
    { zh: '传播', en: 'Channels' },
    { zh: '节目、短视频、平台与公共场所', en: 'Programmes, short videos, platforms and public places' },
  ),
  column(
    'energy',
    { zh: '能源与双碳', en: 'Energy and carbon' },
    { zh: '“双碳”会议与能源方面的学术活动', en: 'A conference on carbon, and exchange on energy' },
  ),
  column(
    'figures',
    { zh: '数字', en: 'Figures' },
    {
      zh: '用数字讲的故事：活动、论文、作品和基地',
      en: 'Stories told in figures: activities, papers, works and bases',
    },
  ),
  column(
    'schools',
    { zh: '校园', en: 'Schools' },
    { zh: '中小学和幼儿园里的科普', en: 'Outreach in schools and kindergartens' },
  ),
  column(
    'contests',
    { zh: '竞赛', en: 'Contests' },
    { zh: '创新大赛、电视大赛与讲解员竞赛', en: 'Invention contests, a television contest, young guides' },
  ),
  column(
    'societies',
    { zh: '学会', en: 'Learned societies' },
    { zh: '学会的学术交流与服务', en: 'Exchange and services of learned societies' },
  ),
  column(
    'grassroots',
    { zh: '基层科协', en: 'Grassroots' },
    { zh: '从旗区到苏木乡镇街道的科协组织', en: 'The association’s branches, down to sums and townships' },
  ),
  column(
    'museums',
    { zh: '科技馆与基地', en: 'Museums and bases' },
    { zh: '科技馆、科普教育基地与示范县', en: 'Science museums, outreach bases and model counties' },
  ),
]
