import { column, type ColumnEntry } from '../column-entry.ts'

export const columns: ColumnEntry[] = [
  column(
    'news',
    { zh: '要闻', en: 'News' },
    {
      zh: '讲座与培训，科技节，科普的下一步',
      en: 'Talks and training, the festival, and what comes next',
    },
  ),
  column(
    'people',
    { zh: '五类人群', en: 'Five groups' },
    { zh: '为五类重点人群办的专项活动，科普形象大使', en: 'Activities for five groups, and their ambassadors' },
  ),
  column(
    'channels',
    { zh: '屏幕与赛场', en: 'Screens and contests' },
    { zh: '“云上科普”、视频大赛、线上问答与科普员', en: 'Science in the cloud, a film contest, a quiz' },
  ),
  column(
    'villages',
    { zh: '乡村科普', en: 'In the villages' },
    { zh: '农村科普示范与对口帮扶', en: 'Models of public science, and help for farmers' },
  ),
  column(
    'workers',
    { zh: '科技工作者', en: 'Those who work in science' },
    { zh: '科技工作者之家、志愿者、专家库与荣誉', en: 'Their home, volunteers, experts, and honours' },
  ),
  column('notices', { zh: '通知公告', en: 'Notices' }, { zh: '关于本演示网站的说明', en: 'About this demonstration' }),
]

/** The five key groups, as the facts name them, and what runs across them. */
export const topics: ColumnEntry[] = [
  column(
    'youth',
    { zh: '青少年', en: 'Young people' },
    { zh: '视频比赛、形象大使与科技节', en: 'A film contest, ambassadors, and the festival' },
  ),
  column(
    'industrial-workers',
    { zh: '产业工人', en: 'Industrial workers' },
    { zh: '应急科普线上问答', en: 'A quiz on emergencies' },
  ),
  column(
    'farmers',
    { zh: '农民', en: 'Farmers' },
    { zh: '促销视频比赛、农技协与养羊帮扶', en: 'A film contest, a technical society, and sheep' },
  ),
  column(
    'officials',
    { zh: '干部公务员', en: 'Officials' },
    { zh: '经验交流视频比赛', en: 'A contest of films to share experience' },
  ),
  column(
    'elders',
    { zh: '老年人', en: 'Older people' },
    { zh: '健康题目的自拍视频比赛', en: 'A contest of films on health' },
  ),
  column(
    'figures',
    { zh: '数字', en: 'Figures' },
    { zh: '用数字讲的故事：讲座、志愿者和观众', en: 'Stories told in figures: talks, volunteers and views' },
  ),
  column(
    'places',
    { zh: '阵地', en: 'Places' },
    { zh: '基地、场馆、示范乡镇和村', en: 'Bases, halls, model townships and villages' },
  ),
]
