import { column, type ColumnEntry } from '../column-entry.ts'

export const columns: ColumnEntry[] = [
  column('numbers', { zh: '数说', en: 'In numbers' }, { zh: '一个数，一条口径', en: 'Each number by its own measure' }),
  column(
    'academicians',
    { zh: '院士与工作站', en: 'Academicians and stations' },
    { zh: '人、站、团队，分开来数', en: 'People, stations and teams, counted apart' },
  ),
  column(
    'industry',
    { zh: '企业与园区', en: 'Enterprises and parks' },
    { zh: '技术落在哪台设备上', en: 'Where technique meets the machine' },
  ),
  column(
    'outreach',
    { zh: '科普', en: 'Outreach' },
    { zh: '公园、社区、屏幕和书', en: 'Parks, neighbourhoods, screens and books' },
  ),
  column(
    'people',
    { zh: '人才', en: 'People' },
    { zh: '来过的人，留下的人', en: 'Those who came and those who stayed' },
  ),
  column(
    'news',
    { zh: '组织', en: 'Organisation' },
    { zh: '学会、企业科协与改革', en: 'Societies, branches and reform' },
  ),
  column('notices', { zh: '通知公告', en: 'Notices' }, { zh: '关于本演示网站的说明', en: 'About this demonstration' }),
]

export const topics: ColumnEntry[] = [
  column(
    'stations',
    { zh: '工作站', en: 'Stations' },
    { zh: '院士、专家与学会的站', en: 'Of academicians, experts and societies' },
  ),
  column(
    'invention',
    { zh: '创新方法', en: 'Ways of inventing' },
    { zh: '培训、立项、建议、大赛', en: 'Classes, projects, proposals, contests' },
  ),
  column(
    'channels',
    { zh: '传播', en: 'Channels' },
    { zh: '直播、画廊与移动电视', en: 'Live talks, galleries and screens on the move' },
  ),
  column('young', { zh: '青少年', en: 'Young people' }, { zh: '每年都有新的一批', en: 'A new generation each year' }),
  column(
    'societies',
    { zh: '学会', en: 'Societies' },
    { zh: '主管、指导、联系，三样不同', en: 'Supervised, guided, in contact: three things' },
  ),
  column(
    'figures',
    { zh: '数字与口径', en: 'Reading figures' },
    { zh: '长得像的数，先看单位', en: 'Where numbers look alike, look at the unit' },
  ),
]
