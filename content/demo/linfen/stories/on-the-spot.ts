import type { Story } from '../../story.ts'

export const spotStories: Story[] = [
  {
    slug: 'a-fair-for-crops-and-health',
    time: '15:10',
    genre: 'feature',
    title: {
      zh: '临汾办“科普赶集”：农业知识与健康服务一站式',
      en: 'Science goes to market: farming and health in one place',
    },
    summary: {
      zh: '“科普赶集”整合学会和科普基地的资源，面向乡村的村民群众。时间、地点和场次没有写明。',
      en: 'Societies and outreach bases pool what they have, for villagers. When and where is not stated.',
    },
    column: 'on-the-spot',
    topics: ['counties', 'volunteers'],
    campaign: 'science-fair',
    happened: '2024',
    cover: {
      motif: 'contours',
      light: 'day',
      alt: { zh: '等高线之间散落的小点', en: 'Dots between contour lines' },
    },
    zh: ({ p, h, related }) => [
      p('2024年，临汾市科协办了“[科普赶集](campaigns/science-fair)”。资料写明的对象，是乡村的村民群众。'),
      h('资源与内容'),
      p(
        '办法是把学会和科普基地的资源合到一处，内容是农业知识与健康服务相结合，资料称之为“一站式服务”。来了哪些学会、哪些基地，没有列出。',
      ),
      h('没有写明的'),
      p('资料没有写日期和地点，也没有写办了几场；是不是在集市上办，同样没有讲明。'),
      h('学会的健康科普'),
      p(
        '2024年，学会还到社区、学校和企业，办健康科普讲座，做心理团体辅导。场次没有写明，是哪些学会也没有列出。“心理团体辅导”一处，原文疑有重字，这里按文意写。',
      ),
      related('where-volunteers-went'),
    ],
  },
  {
    slug: 'where-volunteers-went',
    time: '12:30',
    genre: 'news',
    title: {
      zh: '学雷锋日，科普志愿服务到特殊教育学校',
      en: 'On Lei Feng Day volunteers of science go to a special school',
    },
    summary: {
      zh: '市青少年科技教育协会和市航空运动协会，2024年学雷锋日到临汾市特殊教育学校，做科普志愿服务。',
      en: 'On Lei Feng Day of 2024 a society of science education and one of aviation sports served as volunteers at Linfen’s special school.',
    },
    column: 'on-the-spot',
    topics: ['volunteers'],
    happened: '2024',
    cover: {
      motif: 'orbit',
      light: 'day',
      alt: { zh: '地平线上方一道道弧线', en: 'Arcs above the horizon' },
    },
    zh: ({ p, h, list, related }) => [
      p('2024年的学雷锋日，市青少年科技教育协会和市航空运动协会到了临汾市特殊教育学校，做的是科普志愿服务。'),
      p(
        '当天做了什么、来了多少志愿者、有多少学生参加，资料没有写。这一天在资料里只叫“学雷锋日”，没有写日期，本站照样写。',
      ),
      h('同一年的另外几天'),
      list([
        '全国助残日：科普志愿者参加了启动仪式',
        '“最初中国·文明临汾”：科协以三个“十小事”志愿服务响应，关爱困难群体，劝导不文明行为，也做文明创建和环境保护',
      ]),
      p('三个“十小事”里的“十”是名称，具体是哪些小事，资料没有列出。'),
      h('两个用语'),
      p(
        '资料把学雷锋日和全国助残日的服务归给“弱势群体”，把“最初中国·文明临汾”归给“困难群体”。两个词都是资料的用语，指的是不是同一群人没有写，本站分开写，不合成一个。',
      ),
      related('a-museum-that-travels'),
    ],
  },
]
