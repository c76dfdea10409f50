import type { Story } from '../../story.ts'

export const serialStories: Story[] = [
  {
    slug: 'voices-recorded',
    time: '16:00',
    genre: 'feature',
    title: { zh: '一期一个人，把话说完', en: 'One person an issue, until all is said' },
    subtitle: { zh: '视频号专栏“代表心声”', en: 'The column Voices of the Delegates' },
    summary: {
      zh: '“科普庆阳”请代表说感言，一期一期发出来。慢，是它的好处：每个人都有时间把一句话说完。',
      en: 'The account invites delegates to speak, issue by issue. To be slow is its merit: each has time to finish a sentence.',
    },
    column: 'serials',
    topics: ['media'],
    campaign: 'delegates-voice',
    happened: '2024',
    cover: {
      motif: 'waves',
      light: 'dusk',
      alt: { zh: '暮色里起伏的声波，像绣上去的线', en: 'Sound waves at dusk, like threads' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p(
        '平常的会上，代表发言有时间限制。到了这里没有。“科普庆阳”视频号开了一个专栏，名叫“[代表心声](campaigns/delegates-voice)”，请代表对着镜头说感言，说给科技工作者听。2024年，累计发布{qy-fig-delegates-voice}。',
      ),
      figures('2024年的期数', ['qy-fig-delegates-voice']),
      h('慢的好处'),
      p(
        '这样的期数，放在视频号里算是慢的。慢有慢的道理：一个人的话要录得下来，先得有人听得进去。录的人多问一句，说的人就多想一层；赶着发，留下的往往只有客气。',
      ),
      h('听这样的专栏，可以留意'),
      list(['他先说的是事，还是感受', '哪一句说得特别快，哪一句停了一下', '有没有一句话，你想接着问']),
      note('几处没有写明的', '“代表”指哪一种代表，每一期请的是谁、说了什么，资料都没有写；本站没有引用任何人的话。'),
      h('名字相近的另一个'),
      p(
        '这个号叫“科普庆阳”。资料另一处还有“庆阳科普”，是不是同一个，没有写明，见[《科普庆阳，庆阳科普》](articles/two-like-names)。读者若要订阅，先看清楚名字的前后。',
      ),
      related('two-like-names'),
    ],
  },
  {
    slug: 'two-like-names',
    time: '12:20',
    genre: 'feature',
    title: { zh: '科普庆阳，庆阳科普', en: 'Two like names' },
    summary: {
      zh: '把两个词换个位置，是不是还是同一个号？编者查不到答案，就把问题放在这里。',
      en: 'Turn two words round: is it still the same account? The editors have found no answer and leave the question here.',
    },
    column: 'serials',
    topics: ['media', 'figures'],
    campaign: 'delegates-voice',
    cover: {
      motif: 'river',
      light: 'dawn',
      alt: { zh: '晨光里一道弯回来的河', en: 'A river that bends back, at dawn' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p(
        '中文里，把两个词换个位置，意思常常不动，名字却换了。资料说到视频号，一处写“科普庆阳”，一处写“庆阳科普”。前者有专栏“代表心声”，后者发科普视频；是一个号写了两样，还是本来就有两个，没有交代。',
      ),
      p(
        '编辑最怕这种地方。猜它们是一个，可能把别人的成绩算过来；猜是两个，可能把一个号拆成两半。办法只有一个：照写，并且说明。',
      ),
      h('各自的数'),
      p(
        '“庆阳科普”的科普视频，累计{qy-fig-science-videos}，统计期未注明。科协融媒号和科普号上的科普文章和视频，写作{qy-fig-articles-videos}，统计期未注明；它和推广“科普甘肃”APP写在同一句里，是不是也算在内，说不准。',
      ),
      figures('期数与篇数', ['qy-fig-science-videos', 'qy-fig-articles-videos']),
      h('给订阅的人'),
      list(['看清名字里词的先后', '看账号的认证主体', '看它发的东西有没有来处']),
      note('编者的提醒', '这几条适合任何一个公众账号，不是对上述账号的评价。'),
      p(
        '“科普甘肃”是一个APP，庆阳做的是推广，主办的是谁没有写明。名字越相近，越要一个一个分清。把名字叫对，是对做事的人最起码的礼貌。',
      ),
      related('footnotes-to-figures'),
    ],
  },
]
