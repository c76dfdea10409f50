import type { Story } from '../../story.ts'

export const workerStories: Story[] = [
  {
    slug: 'a-home-with-a-plaque',
    time: '15:50',
    genre: 'news',
    title: { zh: '庆阳首个“科技工作者之家”揭牌', en: 'Qingyang’s first home of science workers opens' },
    summary: {
      zh: '2024年，“庆阳市科技工作者之家”揭牌，是庆阳的首个。同场签下的，还有一份信息资源服务协议。',
      en: 'In 2024 the first home of its kind in Qingyang was opened. An agreement on information services was signed on the same occasion.',
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
    zh: ({ p, h, list, note, related }) => [
      p(
        '2024年“全国科技工作者日”，庆阳做的一件事是揭牌：“[庆阳市科技工作者之家](campaigns/workers-home)”，庆阳的首个。',
      ),
      h('同场签的'),
      p(
        '同一场仪式上，还与陇东学院签了信息资源服务协议。揭牌是一件事，签约是另一件，资料把它们写在同一场仪式里。“信息资源”包括哪些、供谁用、用到什么时候，没有写；协议和这个家是什么关系，也没有写。',
      ),
      h('这个家做什么用'),
      p('资料写的是两样，各有各的方向：'),
      list(['交流协作：说的是人和人之间', '自我提升：说的是一个人自己']),
      note('没有写明的', '地点、开放时间、由谁管理，资料没有写。'),
      h('“首个”怎样读'),
      p(
        '“首个”说的是次序：在这以前庆阳没有，在这以后有没有再建，没有写。它也只管“科技工作者之家”这个名字，不等于以前没有服务科技工作者的地方。同在2024年的，还有“[我为科技工作者办实事](campaigns/practical-service)”；两件事是不是一处办，没有写明。',
      ),
      related('names-sent-out'),
    ],
  },
  {
    slug: 'names-sent-out',
    time: '12:50',
    genre: 'news',
    title: {
      zh: '庆阳宣传优秀科技工作者，并向省科协推荐',
      en: 'Qingyang makes its best known, and recommends some to the province',
    },
    summary: {
      zh: '宣传的是全市优秀科技工作者的事迹，推荐的是其中择优的人选。推荐还不是表彰。',
      en: 'Many are made known, and some of them recommended. To be recommended is not yet to be honoured.',
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
    zh: ({ p, h, figures, note, related }) => [
      p(
        '庆阳宣传了全市优秀科技工作者{qy-fig-publicised}，又从中择优，向省科协推荐了{qy-fig-recommended}；统计期均未注明，所在的报道讲的是2024年。',
      ),
      figures('宣传与推荐', ['qy-fig-publicised', 'qy-fig-recommended']),
      h('宣传和推荐'),
      p(
        '宣传是让人知道，资料写的是事迹。推荐是报上去，资料写的是“择优”，可见是从中选出来的，所以两个数不相加。推荐也还不是表彰，结果怎样，资料没有写，所以不能写成“获评”。',
      ),
      h('实事'),
      p(
        '“[我为科技工作者办实事](campaigns/practical-service)”是2024年的活动名。办了哪几件实事，资料没有列出；宣传与推荐是不是其中的一部分，也没有写。本稿归在这个活动之下，是编辑的归类。',
      ),
      note('名单', '宣传了哪些人、推荐了哪些人，资料没有列出，本站不写名字。'),
      p('宣传的人数带“多”，是超过；推荐的人数没有限定词，是准数。'),
      related('footnotes-to-figures'),
    ],
  },
]
