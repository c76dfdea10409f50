import type { Story } from '../../story.ts'

export const bookStories: Story[] = [
  {
    slug: 'books-and-talk',
    time: '14:00',
    genre: 'feature',
    title: { zh: '书摊开的时候，话也摊开了', en: 'When books lie open, so does talk' },
    summary: {
      zh: '座谈、读书、过重阳。庆阳的科技工作者在一处坐下来，不为开会，为说说话。',
      en: 'To talk, to read, to keep a festival: those who work in science sit down together, not for a meeting but for company.',
    },
    column: 'books',
    topics: ['scholars', 'figures'],
    campaign: 'books-and-hearts',
    cover: {
      motif: 'strata',
      light: 'dawn',
      alt: { zh: '晨光里一层层的山影，像翻开的书页', en: 'Ridges like the pages of a book, at dawn' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p(
        '做科研的人读的多是论文，一行一行，找自己要的那个数。读书会上读的是另一种书：没有结论，不必引用，读到一半可以抬头看看窗外。两种读法，用的是同一双眼睛，累的地方不一样。',
      ),
      p(
        '联谊座谈交流和读书分享，庆阳办了{qy-fig-fellowship}，统计期未注明。科学家故事的阅读分享，办了{qy-fig-story-reading}，统计期未注明。前一个数里的“超过”和括号，都照原文保留。',
      ),
      figures('座谈与读书', ['qy-fig-fellowship', 'qy-fig-story-reading']),
      h('几个好听的名字'),
      list([
        '[共话科技创新 展现巾帼担当](campaigns/women-in-science)',
        '[喜迎重阳佳节 共叙科技发展](campaigns/chongyang-talk)',
        '[书香科协 润泽心灵](campaigns/books-and-hearts)',
      ]),
      p(
        '名字里有女性，有老人，有书。哪一个是座谈，哪一个是读书，资料没有一一对上，我们不去分。也许本来就分不开：书读着读着，话就多了。',
      ),
      h('读别人的故事'),
      p(
        '科学家的故事最常见的读法，是读出一个榜样；还有一种读法，是读出一个人。他也怕黑，也算错过，也在信里抱怨天气。读到这里，书里书外的两个人才算认识了。',
      ),
      note('编者的感想', '读书的情形是编者所写，不是某一次活动的记录；读的是哪些书，资料没有列出。'),
      p('散场以后，杯子收走，椅子归位。屋子和来的时候一样，人不一样了一点点。一点点就够。'),
      related('a-home-with-a-plaque'),
    ],
  },
]
