import { column, type ColumnEntry } from '../column-entry.ts'

export const columns: ColumnEntry[] = [
  column(
    'news',
    { zh: '要闻', en: 'News' },
    { zh: '市科协值得先读的事', en: 'What to read first about the association' },
  ),
  column(
    'activities',
    { zh: '科普活动', en: 'Outreach' },
    { zh: '在草原、社区和路上相遇的科学', en: 'Science met on the steppe, in the neighbourhood and on the road' },
  ),
  column(
    'youth',
    { zh: '青少年科技教育', en: 'Young people' },
    { zh: '从幼儿园的启蒙课到赛场上的作品', en: 'From first lessons in kindergarten to works entered in contests' },
  ),
  column(
    'academia',
    { zh: '学术与人才', en: 'Scholars and exchange' },
    { zh: '会议、论文、学会，以及做这些事的人', en: 'Meetings, papers, societies, and the people behind them' },
  ),
  column(
    'facilities',
    { zh: '科普设施', en: 'Places' },
    { zh: '可以走进去的科学', en: 'Science that you can walk into' },
  ),
  column('notices', { zh: '通知公告', en: 'Notices' }, { zh: '关于本演示网站的说明', en: 'About this demonstration' }),
]

export const topics: ColumnEntry[] = [
  column(
    'heritage',
    { zh: '非遗与科学', en: 'Heritage and science' },
    { zh: '老手艺、老歌谣里的科学问题', en: 'Questions of science in old crafts and songs' },
  ),
  column(
    'media',
    { zh: '传播', en: 'Channels' },
    { zh: '电波、屏幕与手机：科学怎样抵达读者', en: 'Airwaves, screens and phones: how science reaches its readers' },
  ),
  column(
    'energy',
    { zh: '能源与双碳', en: 'Energy and carbon' },
    { zh: '能源城市怎样谈论碳', en: 'How a city of energy talks about carbon' },
  ),
  column(
    'figures',
    { zh: '数字与口径', en: 'Reading figures' },
    { zh: '一个数字，连同它的单位、限定词和统计期', en: 'A number with its unit, its bound and its period' },
  ),
  column('schools', { zh: '校园', en: 'Schools' }, { zh: '发生在学校里的科学', en: 'Science that happens at school' }),
  column(
    'contests',
    { zh: '竞赛', en: 'Contests' },
    { zh: '创新大赛、电视大赛与讲解员竞赛', en: 'Invention contests, a television contest and young guides' },
  ),
  column(
    'societies',
    { zh: '学会', en: 'Learned societies' },
    { zh: '学会怎样服务一座城市', en: 'How learned societies serve a city' },
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
