import { column, type ColumnEntry } from '../column-entry.ts'

export const columns: ColumnEntry[] = [
  column(
    'numbers',
    { zh: '数说', en: 'In numbers' },
    { zh: '用数字看太原的科技、科普与科学素质', en: 'Science, outreach and literacy in figures' },
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
    { zh: '学会的讲座、论文与服务', en: 'Their lectures, papers and services' },
  ),
  column(
    'figures',
    { zh: '数字', en: 'Figures' },
    { zh: '用数字讲的故事：院士、项目、建议和画廊', en: 'Stories told in figures: academicians, projects, proposals' },
  ),
]
