import type { Story } from '../../story.ts'

export const workerStories: Story[] = [
  {
    slug: 'a-home-with-a-plaque',
    time: '15:50',
    genre: 'news',
    title: { zh: '庆阳首个“科技工作者之家”揭牌', en: 'Qingyang’s first home of science workers opens' },
    summary: {
      zh: '2024年“全国科技工作者日”，庆阳的科技工作者有了交流协作、自我提升的地方；同场还与陇东学院签下一份协议。',
      en: 'On the national day of 2024 those who work in science got a place to meet and to learn, and an agreement was signed with Longdong University.',
    },
    column: 'workers',
    topics: ['scholars'],
    campaign: 'workers-home',
    happened: '2024',
    cover: {
      motif: 'windows',
      light: 'dusk',
      alt: { zh: '傍晚的一面窗，亮着几格灯', en: 'Windows at dusk, some of them lit' },
    },
    zh: ({ p, h, note, related }) => [
      p(
        '庆阳的科技工作者有了自己的家。2024年“全国科技工作者日”的活动里，“[庆阳市科技工作者之家](campaigns/workers-home)”揭牌，这是庆阳的首个。在这里，可以交流协作，也可以自我提升。',
      ),
      p('同一场仪式上，庆阳还与陇东学院签了信息资源服务协议。'),
      h('办实事的一年'),
      p(
        '这一年，庆阳还有一项活动叫“[我为科技工作者办实事](campaigns/practical-service)”。座谈和读书，也是科技工作者见面的机会，有一项的名字就叫“[书香科协 润泽心灵](campaigns/books-and-hearts)”。',
      ),
      note('还不知道的', '这个家在哪里，什么时候开门。'),
      related('names-sent-out'),
    ],
  },
  {
    slug: 'names-sent-out',
    time: '12:50',
    genre: 'news',
    title: {
      zh: '庆阳宣传130多位优秀科技工作者',
      en: 'Qingyang makes known more than 130 who work in science',
    },
    summary: {
      zh: '宣传的是全市优秀科技工作者的事迹；从中择优，向省科协推荐了10人。',
      en: 'Their deeds have been told in public, and 10 of them recommended to the association of the province.',
    },
    column: 'workers',
    topics: ['figures', 'soil'],
    campaign: 'practical-service',
    happened: '2024',
    cover: {
      motif: 'grass',
      light: 'dawn',
      alt: { zh: '晨光里一片低低的草', en: 'Low grass in the dawn' },
    },
    zh: ({ p, h, figures, related }) => [
      p(
        '做科技的人，有事迹可讲。庆阳宣传了全市优秀科技工作者{qy-fig-publicised}，又从中择优，向省科协推荐了{qy-fig-recommended}。',
      ),
      figures('宣传与推荐', ['qy-fig-publicised', 'qy-fig-recommended']),
      h('为科技工作者做的事'),
      p(
        '2024年，庆阳有“[我为科技工作者办实事](campaigns/practical-service)”的活动，也有了首个[科技工作者之家](campaigns/workers-home)。科技工作者的主意写成《科技工作者建议》，供决策参考。',
      ),
      related('footnotes-to-figures'),
    ],
  },
]
