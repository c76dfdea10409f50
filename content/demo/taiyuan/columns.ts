import { column, type ColumnEntry } from '../column-entry.ts'

export const columns: ColumnEntry[] = [
  column(
    'numbers',
    { zh: '数说', en: 'In numbers' },
    { zh: '综述里的数字，科学素质的比例与考核', en: 'Figures of the review, and scientific literacy' },
  ),
  column(
    'academicians',
    { zh: '院士与工作站', en: 'Academicians and stations' },
    { zh: '院士工作站、引进人才与合作项目', en: 'Stations, those brought in, and joint projects' },
  ),
  column(
    'industry',
    { zh: '企业与园区', en: 'Enterprises and parks' },
    { zh: '金桥工程、合理化建议与创新方法', en: 'The Golden Bridge, proposals, and methods of invention' },
  ),
  column(
    'outreach',
    { zh: '科普', en: 'Outreach' },
    { zh: '科普画廊、直播、每年的活动与图书', en: 'Galleries, live talks, activities and books' },
  ),
  column(
    'people',
    { zh: '人才', en: 'People' },
    { zh: '院士、来访者与科技工作者', en: 'Academicians, visitors, and those who work in science' },
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
  column(
    'young',
    { zh: '青少年', en: 'Young people' },
    { zh: '每年的大赛与科技教育活动', en: 'Contests and activities of each year' },
  ),
  column(
    'societies',
    { zh: '学会', en: 'Societies' },
    { zh: '主管、指导和联系的学会', en: 'Supervised, guided, and in contact' },
  ),
  column(
    'figures',
    { zh: '数字与口径', en: 'Reading figures' },
    { zh: '单位、起点与统计期', en: 'Units, starts and periods' },
  ),
]
