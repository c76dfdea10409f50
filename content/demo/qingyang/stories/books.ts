import type { Story } from '../../story.ts'

export const bookStories: Story[] = [
  {
    slug: 'books-and-talk',
    time: '14:00',
    genre: 'feature',
    title: { zh: '座谈读书在庆阳，超过60场（次）', en: 'Talks and readings in Qingyang: more than 60' },
    summary: {
      zh: '联谊座谈，读书分享，还有读科学家故事的8场（次）。活动的名字里有巾帼，有重阳，也有书香。',
      en: 'People meet to talk and to read, and 8 times to read the stories of scientists. The gatherings are named for women, for the Double Ninth, and for books.',
    },
    column: 'books',
    topics: ['scholars', 'figures'],
    campaign: 'books-and-hearts',
    cover: {
      motif: 'strata',
      light: 'dawn',
      alt: { zh: '晨光里一层层的山影', en: 'Layers of ridges at dawn' },
    },
    zh: ({ p, h, figures, list, related }) => [
      p('坐下来谈，翻开书读：联谊座谈交流和读书分享，庆阳办了{qy-fig-fellowship}。'),
      h('名字很好听'),
      list([
        '[共话科技创新 展现巾帼担当](campaigns/women-in-science)',
        '[喜迎重阳佳节 共叙科技发展](campaigns/chongyang-talk)',
        '[书香科协 润泽心灵](campaigns/books-and-hearts)',
      ]),
      p('“巾帼”说的是女性，“重阳”是一个节日，“书香”离不开书。'),
      h('读科学家的故事'),
      p('科学家故事的阅读分享，办了{qy-fig-story-reading}。'),
      figures('座谈与读书', ['qy-fig-fellowship', 'qy-fig-story-reading']),
      h('有了自己的家'),
      p('庆阳的科技工作者还有了自己的家：庆阳市科技工作者之家2024年揭牌，供他们交流协作、自我提升。'),
      related('a-home-with-a-plaque'),
    ],
  },
]
