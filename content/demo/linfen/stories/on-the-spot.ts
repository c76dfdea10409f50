import type { Story } from '../../story.ts'

export const spotStories: Story[] = [
  {
    slug: 'a-fair-for-crops-and-health',
    time: '15:10',
    genre: 'feature',
    title: {
      zh: '临汾“科普赶集”，给村民送农业知识和健康服务',
      en: 'Science goes to market: farming and health in one place',
    },
    summary: {
      zh: '学会和科普基地把资源合到一处，乡村的村民群众一站就能得到农业知识和健康服务。',
      en: 'Societies and outreach bases pool what they have, so that villagers find advice on farming and on health in one place.',
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
    zh: ({ p, h, note, related }) => [
      p(
        '种地的学问，健康的服务，2024年在临汾的“[科普赶集](campaigns/science-fair)”里凑到了一处。它为乡村的村民群众而办，称为“一站式服务”。',
      ),
      h('学会和基地一起来'),
      p('办法是整合：临汾市科协把学会和科普基地的资源合到一处，农业知识与健康服务结合着送给村民。'),
      h('学会的健康科普'),
      p('学会不只赶集。2024年，他们还到社区、学校和企业，办健康科普讲座，做心理团体辅导。'),
      note('还不知道的', '“科普赶集”办了几场，在哪一天、哪个地方。'),
      related('where-volunteers-went'),
    ],
  },
  {
    slug: 'where-volunteers-went',
    time: '12:30',
    genre: 'news',
    title: {
      zh: '学雷锋日，科普志愿服务走进特殊教育学校',
      en: 'On Lei Feng Day volunteers of science go to a special school',
    },
    summary: {
      zh: '2024年学雷锋日，市青少年科技教育协会和市航空运动协会，到临汾市特殊教育学校做科普志愿服务。',
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
      p(
        '一个管科技教育，一个管航空运动。2024年学雷锋日，市青少年科技教育协会和市航空运动协会到了临汾市特殊教育学校，做科普志愿服务。',
      ),
      h('同一年的另外几件'),
      list([
        '全国助残日：科普志愿者参加了启动仪式',
        '“最初中国·文明临汾”：市科协以三个“十小事”志愿服务来响应，关爱困难群体，劝导社区里的不文明行为，也做文明创建和环境保护',
      ]),
      h('到村里去'),
      p('到村里去的，有[“科普赶集”](campaigns/science-fair)：农业知识和健康服务，一站式送给村民群众。'),
      related('a-museum-that-travels'),
    ],
  },
]
