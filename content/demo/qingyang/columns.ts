import { column, type ColumnEntry } from '../column-entry.ts'

export const columns: ColumnEntry[] = [
  column('news', { zh: '要闻', en: 'News' }, { zh: '近处的事，先说', en: 'What is near comes first' }),
  column('serials', { zh: '连载', en: 'Serials' }, { zh: '一期接着一期', en: 'Issue after issue' }),
  column('long-reads', { zh: '长读', en: 'Long reads' }, { zh: '坐下来，慢慢看', en: 'To be read slowly' }),
  column(
    'books',
    { zh: '书香', en: 'Books' },
    { zh: '读书的人，在一处说话', en: 'Where those who read talk to each other' },
  ),
  column(
    'youth',
    { zh: '青少年', en: 'Young people' },
    {
      zh: '朗诵、书法、绘画、创作，也是科学的声音',
      en: 'Recited, written, painted, made: science has these voices too',
    },
  ),
  column(
    'workers',
    { zh: '科技工作者', en: 'Those who work in science' },
    { zh: '他们的家，他们的名字', en: 'Their home and their names' },
  ),
  column('notices', { zh: '通知公告', en: 'Notices' }, { zh: '关于本演示网站的说明', en: 'About this demonstration' }),
]

export const topics: ColumnEntry[] = [
  column(
    'scholars',
    { zh: '院士与专家', en: 'Academicians and experts' },
    { zh: '走上讲台的人，写进书里的人', en: 'Those on the platform and those in a book' },
  ),
  column(
    'contests',
    { zh: '竞赛', en: 'Contests' },
    { zh: '参加、获奖、组织，各有各的名', en: 'To enter, to win and to organise are three things' },
  ),
  column(
    'media',
    { zh: '传播', en: 'Channels' },
    { zh: '名字相近的号，各自的期数', en: 'Accounts of like names and what each has published' },
  ),
  column(
    'soil',
    { zh: '乡土', en: 'From the soil' },
    { zh: '苹果、食用菌与需要技术的人', en: 'Apples, mushrooms, and those who need to know' },
  ),
  column(
    'figures',
    { zh: '数字与口径', en: 'Reading figures' },
    { zh: '一个数字，连同它说不清的地方', en: 'A number with what it leaves unclear' },
  ),
]
