import type { Story } from '../../story.ts'

export const workerStories: Story[] = [
  {
    slug: 'a-home-with-a-plaque',
    time: '15:50',
    genre: 'news',
    title: { zh: '庆阳首个“科技工作者之家”揭牌', en: 'Qingyang’s first home of science workers opens' },
    summary: {
      zh: '2024年，庆阳的科技工作者有了一个可以推门进去的地方。同场签下的，还有一份信息资源的协议。',
      en: 'In 2024 those who work in science were given a door to push open. An agreement on information was signed on the same occasion.',
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
        '同一场仪式上，还与陇东学院签了信息资源服务协议。这一笔容易被略过，其实很要紧：一个家里可以没有沙发，不能没有书架。大学的文献和数据若能借到这里来，坐在家里的人就不只是聊天。',
      ),
      h('这个家做什么用'),
      p('资料写的是两样：供交流协作，供自我提升。换成日常的话，大约是这样：'),
      list(['碰到难题，知道去哪里找同行', '想学点新东西，有人带着一起学', '什么事也没有，进来坐坐，也行']),
      note('编者的解说', '列出的几条，是编者对“家”的理解；地点、开放时间，资料没有写明。'),
      h('家要有人住'),
      p(
        '牌子挂上去只要一天，把家住暖要很久。钥匙在谁手里，茶叶谁来买，下雨天有没有人来：这些小事，决定了它以后叫“家”，还是叫“一间办公室”。',
      ),
      related('names-sent-out'),
    ],
  },
  {
    slug: 'names-sent-out',
    time: '12:50',
    genre: 'news',
    title: { zh: '把名字写出去', en: 'Names sent out' },
    summary: {
      zh: '宣传一批，推荐几位。宣传是让人知道，推荐是替人担保；两件事，分量不同。',
      en: 'Many are made known, a few are recommended. To make known is one thing, to vouch for somebody another.',
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
        '埋头做事的人，多半不会自己说自己。于是要有人替他们说。庆阳宣传了全市优秀科技工作者{qy-fig-publicised}，又从中择优，向省科协推荐了{qy-fig-recommended}；统计期均未注明，所在的报道讲的是2024年。',
      ),
      figures('宣传与推荐', ['qy-fig-publicised', 'qy-fig-recommended']),
      h('宣传和推荐'),
      p(
        '宣传是让人知道：这里有这样一个人，做过这样一件事。推荐是替人担保：我们看过、比过，愿意把他的名字报上去。推荐也还不是表彰，结果怎样，资料没有写，所以不能写成“获评”。',
      ),
      h('实事'),
      p(
        '“[我为科技工作者办实事](campaigns/practical-service)”是2024年的活动名。实事的“实”，落在一个人身上往往很小：一张该发的证书发到了，一次该去的培训去成了，一个名字，没有被写错。',
      ),
      note('名单', '宣传了哪些人、推荐了哪些人，资料没有列出，本站不写名字。'),
      p('名单有一天会公开。到那时，请把每个字核对两遍：对很多人来说，这是他们的名字第一次印在纸上。'),
      related('footnotes-to-figures'),
    ],
  },
]
