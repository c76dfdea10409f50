import { column, type ColumnEntry } from '../column-entry.ts'

export const columns: ColumnEntry[] = [
  column('news', { zh: '要闻', en: 'News' }, { zh: '先读这几件', en: 'Begin here' }),
  column(
    'people',
    { zh: '五类人群', en: 'Five groups' },
    { zh: '讲给谁听，就先听听谁', en: 'Whoever is to be told is listened to first' },
  ),
  column(
    'channels',
    { zh: '屏幕与赛场', en: 'Screens and contests' },
    { zh: '在手机上相遇的科学', en: 'Science met on the phone' },
  ),
  column(
    'villages',
    { zh: '乡村科普', en: 'In the villages' },
    { zh: '田间、羊圈和村里的示范', en: 'Fields, folds and models in the villages' },
  ),
  column(
    'workers',
    { zh: '科技工作者', en: 'Those who work in science' },
    { zh: '会员、志愿者、专家和他们的家', en: 'Members, volunteers, experts, and their home' },
  ),
  column('notices', { zh: '通知公告', en: 'Notices' }, { zh: '关于本演示网站的说明', en: 'About this demonstration' }),
]

/** The five key groups, as the facts name them, and what runs across them. */
export const topics: ColumnEntry[] = [
  column(
    'youth',
    { zh: '青少年', en: 'Young people' },
    { zh: '拿起手机，拍出自己的科普', en: 'Films of science, made on a phone' },
  ),
  column(
    'industrial-workers',
    { zh: '产业工人', en: 'Industrial workers' },
    { zh: '安全和应急，车间里最近的科学', en: 'Safety and emergencies: the science nearest to a workshop' },
  ),
  column(
    'farmers',
    { zh: '农民', en: 'Farmers' },
    { zh: '农副产品、农技协与羊', en: 'Produce, a technical society, and sheep' },
  ),
  column(
    'officials',
    { zh: '干部公务员', en: 'Officials' },
    { zh: '把办成的事，说给同行听', en: 'Doing an office by science, and telling colleagues how' },
  ),
  column(
    'elders',
    { zh: '老年人', en: 'Older people' },
    { zh: '健康这件事，可以自己举着手机讲', en: 'Health, told with a phone in one’s own hand' },
  ),
  column(
    'figures',
    { zh: '数字与口径', en: 'Reading figures' },
    { zh: '一个数字，连同它的限定词和统计期', en: 'A number with its bound and its period' },
  ),
  column(
    'places',
    { zh: '阵地', en: 'Places' },
    { zh: '基地、场馆、示范乡镇和村', en: 'Bases, halls, model townships and villages' },
  ),
]
