import { column, type ColumnEntry } from '../column-entry.ts'

export const columns: ColumnEntry[] = [
  column('news', { zh: '头条', en: 'Headlines' }, { zh: '今天先读这几条', en: 'What to read first today' }),
  column(
    'on-screen',
    { zh: '专栏与视频', en: 'Series and films' },
    { zh: '一期一期做，一条一条看', en: 'Made issue by issue, seen one by one' },
  ),
  column(
    'on-the-spot',
    { zh: '科普现场', en: 'On the spot' },
    { zh: '集市、广场、学校和基地', en: 'Fairs, squares, schools and bases' },
  ),
  column(
    'innovation',
    { zh: '科创服务', en: 'Invention at work' },
    { zh: '进厂、进县、上赛场', en: 'In the works, in the counties, in the contests' },
  ),
  column(
    'youth',
    { zh: '青少年', en: 'Young people' },
    { zh: '从校门口到赛场', en: 'From the school gate to the contest' },
  ),
  column(
    'workers',
    { zh: '科技工作者', en: 'Those who work in science' },
    { zh: '他们的讲台、组织和心声', en: 'Where they speak, gather and are heard' },
  ),
  column('notices', { zh: '通知公告', en: 'Notices' }, { zh: '关于本演示网站的说明', en: 'About this demonstration' }),
]

export const topics: ColumnEntry[] = [
  column(
    'spirit',
    { zh: '科学家精神', en: 'The spirit of scientists' },
    { zh: '讲台上、屏幕上、纸墨之间', en: 'On the platform, on the screen, in ink' },
  ),
  column(
    'live',
    { zh: '直播与视频', en: 'Live and on film' },
    { zh: '打开手机就能看的科学', en: 'Science at the touch of a phone' },
  ),
  column(
    'counties',
    { zh: '县里的事', en: 'In the counties' },
    { zh: '霍州、乡宁、隰县，还有更多', en: 'Huozhou, Xiangning, Xixian and more' },
  ),
  column(
    'contests',
    { zh: '竞赛', en: 'Contests' },
    { zh: '推荐、参赛、获奖，各算各的', en: 'Entries are not prizes' },
  ),
  column(
    'figures',
    { zh: '数字与口径', en: 'Reading figures' },
    { zh: '一个数字，连同它的单位和统计期', en: 'A number with its unit and its period' },
  ),
  column(
    'volunteers',
    { zh: '志愿服务', en: 'Volunteers' },
    { zh: '哪里有需要，就往哪里走', en: 'They go where they are needed' },
  ),
]
