import type { Story } from '../../story.ts'

export const youthStories: Story[] = [
  {
    slug: 'as-far-as-the-road',
    time: '16:30',
    genre: 'feature',
    title: { zh: '庆阳把科技展示送进中小学校', en: 'Qingyang takes science shows to its schools' },
    summary: {
      zh: '三抓三促行动以来，科技展示到过86所学校，行程累计3.8万公里，惠及师生9.2万人。',
      en: 'Since the Sanzhua Sancu campaign began, the shows have reached 86 schools and travelled 38,000 kilometres in all, to the benefit of 92,000 teachers and pupils.',
    },
    column: 'long-reads',
    topics: ['figures'],
    cover: {
      motif: 'road',
      light: 'dawn',
      alt: { zh: '晨光里通向远处的路', en: 'A road into the distance at dawn' },
    },
    zh: ({ p, h, figures, list, related }) => [
      p(
        '三抓三促行动以来，庆阳的科技展示活动走了累计{qy-fig-mileage}的路，到过中小学校{qy-fig-schools}，惠及师生{qy-fig-reach}。',
      ),
      figures('科技展示活动', ['qy-fig-schools', 'qy-fig-mileage', 'qy-fig-reach']),
      h('教人的人，也要学'),
      p(
        '展示到了学校，辅导的人要跟上。庆阳办培训班，来的是组织工作者、科技辅导员和骨干教练员；还推荐师生参加省级培训和科学营。',
      ),
      h('孩子们还能做什么'),
      list([
        '参加“[我爱科学](campaigns/love-science)”大赛：朗诵、书法、绘画、创作',
        '参加甘肃省青少年科技创新大赛等科技竞赛',
        '到科技教育基地去实践、学习',
      ]),
      related('i-love-science'),
    ],
    en: ({ p, h, list }) => [
      p(
        'Since the Sanzhua Sancu campaign began, the science shows of Qingyang have travelled {qy-fig-mileage} kilometres in all. They have reached {qy-fig-schools} schools, to the benefit of {qy-fig-reach} teachers and pupils.',
      ),
      h('Those who teach learn too'),
      p(
        'Organisers, science tutors and coaches come to classes of their own, and teachers and pupils are recommended to training and science camps of the province.',
      ),
      h('What else the young can do'),
      list([
        'Recite, write, paint and create in the contests “I Love Science”',
        'Enter contests of invention',
        'Learn by doing at bases of science education',
      ]),
    ],
  },
  {
    slug: 'i-love-science',
    time: '14:40',
    genre: 'news',
    title: {
      zh: '朗诵、书法、绘画、创作，比的是“我爱科学”',
      en: '“I Love Science”: recitation, calligraphy, painting, works',
    },
    summary: {
      zh: '庆阳的大赛办了4场，800余名中小学生参与，80名成为优秀选手。',
      en: 'Qingyang held 4 contests with more than 800 pupils, of whom 80 were named as outstanding.',
    },
    column: 'youth',
    topics: ['contests', 'figures'],
    campaign: 'love-science',
    cover: {
      motif: 'stars',
      light: 'night',
      alt: { zh: '夜空里一圈圈的星轨', en: 'Rings of star trails' },
    },
    zh: ({ p, h, figures, list, related }) => [
      p(
        '爱科学，不一定要做实验。庆阳给中小学生办的“[我爱科学](campaigns/love-science)”大赛，可以念，可以写，可以画，也可以自己创作：',
      ),
      list(['朗诵', '书法', '绘画', '创作']),
      h('上场的学生'),
      p(
        '大赛办了{qy-fig-love-science-events}，参与的中小学生{qy-fig-love-science-students}，评出优秀选手{qy-fig-love-science-winners}。',
      ),
      figures('我爱科学', [
        'qy-fig-love-science-events',
        'qy-fig-love-science-students',
        'qy-fig-love-science-winners',
      ]),
      h('更大的赛场'),
      p('更大的赛场上，有甘肃省青少年科技创新大赛等赛事，见[另一篇](articles/names-of-honours)。'),
      related('names-of-honours'),
    ],
  },
  {
    slug: 'two-at-the-lectern',
    time: '15:30',
    genre: 'feature',
    title: {
      zh: '赵红卫、何林为庆阳学生主讲科普讲座',
      en: 'Zhao Hongwei and He Lin lecture to students in Qingyang',
    },
    summary: {
      zh: '一位是中国科学院院士，一位来自中国科学院文献情报中心。听讲的学生，有2500多名。',
      en: 'One is a member of the Chinese Academy of Sciences, one comes from its library. More than 2,500 students listened.',
    },
    column: 'youth',
    topics: ['scholars', 'figures'],
    profiles: ['zhao-hongwei', 'he-lin'],
    happened: '2024',
    cover: {
      motif: 'arches',
      light: 'day',
      alt: { zh: '几道拱门，门里是远山', en: 'Arches with hills behind them' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p('2024年，庆阳办了给学生听的专题科普讲座，主讲的是：'),
      list([
        '[赵红卫](profiles/zhao-hongwei)，中国科学院院士',
        '[何林](profiles/he-lin)，中国科学院文献情报中心三级职员',
      ]),
      p('听讲的学生有{qy-fig-lecture-audience}。'),
      figures('听讲的学生', ['qy-fig-lecture-audience']),
      h('两个“中国科学院”'),
      p('两位的称谓里都有“中国科学院”，意思不同：“院士”是称号，“文献情报中心三级职员”是单位和职级。'),
      h('还有一位院士'),
      p('同在2024年，中国工程院院士[王海峰](profiles/wang-haifeng)接受了深度访谈。'),
      note('还不知道的', '讲座的题目是什么，听讲的学生数的是一场还是几场。'),
      related('an-interview-and-a-book'),
    ],
  },
  {
    slug: 'names-of-honours',
    time: '11:30',
    genre: 'news',
    title: {
      zh: '庆阳获甘肃省青少年科技创新大赛优秀组织单位',
      en: 'Qingyang is honoured as an organiser of a provincial contest',
    },
    summary: {
      zh: '这是第三十八届大赛上的荣誉。参加这项大赛等赛事的学生，超过1800名；另有一项优秀奖，来自全国青年科普创新实验暨作品大赛（甘肃赛区）。',
      en: 'More than 1,800 students took part in this and other contests. Another prize came from a national contest of works by the young.',
    },
    column: 'youth',
    topics: ['contests'],
    cover: {
      motif: 'branches',
      light: 'dawn',
      alt: { zh: '晨光里分岔的细枝', en: 'Fine branches in the dawn' },
    },
    zh: ({ p, h, figures, related }) => [
      p(
        '第三十八届甘肃省青少年科技创新大赛，庆阳得到的荣誉叫“优秀组织单位”，奖的是组织比赛的一方。第十届全国青年科普创新实验暨作品大赛（甘肃赛区），庆阳也得了优秀奖。',
      ),
      h('上场的学生'),
      p('荣誉后面是学生：参加甘肃省青少年科技创新大赛等赛事的，有{qy-fig-youth-contest}。'),
      figures('参加科技竞赛的学生', ['qy-fig-youth-contest']),
      p('中小学生另有自己的“[我爱科学](campaigns/love-science)”大赛，念、写、画、创作都行，评出的优秀选手是学生自己。'),
      related('footnotes-to-figures'),
    ],
  },
]
