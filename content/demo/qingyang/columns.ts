import { column, type ColumnEntry } from '../column-entry.ts'

export const columns: ColumnEntry[] = [
  column(
    'news',
    { zh: '要闻', en: 'News' },
    { zh: '公民科学素质与全国科普日', en: 'Scientific literacy, and National Science Day' },
  ),
  column('serials', { zh: '连载', en: 'Serials' }, { zh: '视频号专栏与科普视频', en: 'Video columns and videos' }),
  column(
    'long-reads',
    { zh: '长读', en: 'Long reads' },
    { zh: '访谈、汇编、技术与展示', en: 'An interview, a book, technology and shows' },
  ),
  column('books', { zh: '书香', en: 'Books' }, { zh: '读书分享与联谊座谈', en: 'Readings and talks' }),
  column(
    'youth',
    { zh: '青少年', en: 'Young people' },
    {
      zh: '大赛、讲座和科技竞赛的荣誉',
      en: 'Contests, lectures, and honours of contests',
    },
  ),
  column(
    'workers',
    { zh: '科技工作者', en: 'Those who work in science' },
    { zh: '科技工作者之家，宣传与推荐', en: 'Their home, and how they are made known' },
  ),
  column('notices', { zh: '通知公告', en: 'Notices' }, { zh: '关于本演示网站的说明', en: 'About this demonstration' }),
]

export const topics: ColumnEntry[] = [
  column(
    'scholars',
    { zh: '院士与专家', en: 'Academicians and experts' },
    { zh: '讲座、访谈与院士事迹汇编', en: 'Lectures, an interview and a book' },
  ),
  column(
    'contests',
    { zh: '竞赛', en: 'Contests' },
    { zh: '我爱科学大赛与青少年科技竞赛', en: '“I Love Science” and contests of invention' },
  ),
  column(
    'media',
    { zh: '传播', en: 'Channels' },
    { zh: '视频号、融媒号与科普号', en: 'Video accounts and other channels' },
  ),
  column(
    'soil',
    { zh: '乡土', en: 'From the soil' },
    { zh: '苹果试验站、食用菌培训与“科创库”', en: 'An apple station, a class on mushrooms, a pool of needs' },
  ),
  column(
    'figures',
    { zh: '数字', en: 'Figures' },
    { zh: '用数字讲的故事：路程、学校和听众', en: 'Stories told in figures: kilometres, schools and listeners' },
  ),
]
