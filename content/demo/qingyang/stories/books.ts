import type { Story } from '../../story.ts'

export const bookStories: Story[] = [
  {
    slug: 'books-and-talk',
    time: '14:00',
    genre: 'feature',
    title: { zh: '庆阳办联谊座谈和读书分享活动', en: 'Talks and readings in Qingyang' },
    summary: {
      zh: '联谊座谈交流、读书分享合用一个数，科学家故事阅读分享另有一个数，统计期均未注明。',
      en: 'Talks and readings share one figure; readings of the stories of scientists have another. Their periods are not stated.',
    },
    column: 'books',
    topics: ['scholars', 'figures'],
    campaign: 'books-and-hearts',
    cover: {
      motif: 'strata',
      light: 'dawn',
      alt: { zh: '晨光里一层层的山影', en: 'Layers of ridges at dawn' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p(
        '联谊座谈交流，读书分享：资料把这两类活动写在一起，用了一个共同的数。科学家故事的阅读分享，另有一个单独的数。两个数分开来读。',
      ),
      p(
        '联谊座谈交流和读书分享，庆阳办了{qy-fig-fellowship}，统计期未注明。科学家故事的阅读分享，办了{qy-fig-story-reading}，统计期未注明。前一个数里的“超过”和括号，都照原文保留。',
      ),
      figures('座谈与读书', ['qy-fig-fellowship', 'qy-fig-story-reading']),
      h('写明的活动名'),
      list([
        '[共话科技创新 展现巾帼担当](campaigns/women-in-science)',
        '[喜迎重阳佳节 共叙科技发展](campaigns/chongyang-talk)',
        '[书香科协 润泽心灵](campaigns/books-and-hearts)',
      ]),
      p(
        '“巾帼”指向女性，“重阳”指向一个节日，“书香”指向书。哪一个是座谈，哪一个是读书，资料没有一一对上，本站不作区分，也不按名字推测。',
      ),
      h('“场（次）”怎样读'),
      p(
        '两个数的单位都写作“场（次）”，括号是原文的。场和次是不是一回事，资料没有解释，本站就连括号一起抄。科学家故事的阅读分享是不是也算在前一个数里，同样没有写，所以两个数不相加。',
      ),
      note('没有写明的', '读的是哪些书、谈的是什么、每场来了多少人，资料没有列出。'),
      related('a-home-with-a-plaque'),
    ],
  },
]
