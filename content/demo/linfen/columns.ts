import { column, type ColumnEntry } from '../column-entry.ts'

export const columns: ColumnEntry[] = [
  column('news', { zh: '头条', en: 'Headlines' }, { zh: '临汾科普的这一年', en: 'The year in public science' }),
  column(
    'on-screen',
    { zh: '专栏与视频', en: 'Series and films' },
    { zh: '专栏、科普视频、推文、直播讲座与宣传片', en: 'A column, films, posts and a live lecture' },
  ),
  column(
    'on-the-spot',
    { zh: '科普现场', en: 'On the spot' },
    { zh: '全国科普日、科普赶集与志愿服务', en: 'National Science Day, a fair, volunteers' },
  ),
  column(
    'innovation',
    { zh: '科创服务', en: 'Invention at work' },
    { zh: '晋汇、专家入企与科技赛事', en: 'Jinhui, services to enterprises, contests' },
  ),
  column(
    'youth',
    { zh: '青少年', en: 'Young people' },
    { zh: '进校园、乡村行、竞赛、巡展与研学', en: 'At schools, in the country, contests, a travelling museum' },
  ),
  column(
    'workers',
    { zh: '科技工作者', en: 'Those who work in science' },
    { zh: '科学家精神宣讲、园区科协与智库课题', en: 'Talks, associations in parks, and studies' },
  ),
  column('notices', { zh: '通知公告', en: 'Notices' }, { zh: '关于本演示网站的说明', en: 'About this demonstration' }),
]

export const topics: ColumnEntry[] = [
  column(
    'spirit',
    { zh: '科学家精神', en: 'The spirit of scientists' },
    { zh: '宣讲、专栏、宣传片与主题展', en: 'Talks, a column, films and an exhibition' },
  ),
  column(
    'live',
    { zh: '直播与视频', en: 'Live and on film' },
    { zh: '直播讲座、科普视频与宣传片', en: 'A live lecture, science films, and films in honour' },
  ),
  column(
    'counties',
    { zh: '县里的事', en: 'In the counties' },
    { zh: '县里的会议、组织与活动', en: 'Meetings, associations and activities in the counties' },
  ),
  column('contests', { zh: '竞赛', en: 'Contests' }, { zh: '推荐、参赛与获奖', en: 'Entries, contests and prizes' }),
  column(
    'figures',
    { zh: '数字', en: 'Figures' },
    { zh: '用数字讲的故事：基地、视频和获奖项目', en: 'Stories told in figures: bases, films and prizes' },
  ),
  column(
    'volunteers',
    { zh: '志愿服务', en: 'Volunteers' },
    { zh: '学雷锋日、全国助残日与“科普赶集”', en: 'Lei Feng Day, the day of the disabled, a fair' },
  ),
]
