import type { Story } from '../../story.ts'

export const serialStories: Story[] = [
  {
    slug: 'voices-recorded',
    time: '16:00',
    genre: 'feature',
    title: { zh: '“科普庆阳”视频号设“代表心声”专栏', en: 'A video account has a column for delegates' },
    subtitle: { zh: '发布代表感言', en: 'It is called Voices of the Delegates' },
    summary: {
      zh: '“科普庆阳”视频号设有专栏“代表心声”，发布代表感言。期数写得清楚，“代表”是谁没有写。',
      en: 'A video account has a column for the words of delegates. How many issues there were is stated; who the delegates are is not.',
    },
    column: 'serials',
    topics: ['media'],
    campaign: 'delegates-voice',
    happened: '2024',
    cover: {
      motif: 'waves',
      light: 'dusk',
      alt: { zh: '暮色里起伏的波线', en: 'Waves at dusk, drawn in threads' },
    },
    zh: ({ p, h, figures, note, related }) => [
      p(
        '“科普庆阳”视频号设有一个专栏，名叫“[代表心声](campaigns/delegates-voice)”，发布代表的感言，受众写的是科技工作者。2024年，累计发布{qy-fig-delegates-voice}。',
      ),
      figures('2024年的期数', ['qy-fig-delegates-voice']),
      h('期数说了什么'),
      p(
        '“累计”相当于原文的“共计”，说的是2024年发出来的总数。一期发一位还是几位，一期有多长，隔多久发一期，都没有写；所以期数不能当成人数，也看不出快慢。',
      ),
      h('名字里的两个词'),
      p(
        '“心声”说的是内容，资料写作感言；“代表”说的是人，却没有写是哪一种代表：可以是一次大会的代表，也可以是某一群人的代表。两种读法都通，本站不选。',
      ),
      note('没有引语', '每一期请的是谁、说了什么，资料都没有写；本站没有引用任何人的话。'),
      h('名字相近的另一个'),
      p(
        '这个号叫“科普庆阳”。资料另一处还有“庆阳科普”，是不是同一个，没有写明，见[另一篇的说明](articles/two-like-names)。读者查找时，请看清名字的词序。',
      ),
      related('two-like-names'),
    ],
  },
  {
    slug: 'two-like-names',
    time: '12:20',
    genre: 'feature',
    title: { zh: '“科普庆阳”和“庆阳科普”，是不是同一个账号', en: 'Two accounts of like names, or one?' },
    summary: {
      zh: '资料里的两个视频号名字相近，是否同一账号没有写明；各自的期数分开列出。',
      en: 'The source gives two like names and does not say whether they are one account. Their figures are kept apart.',
    },
    column: 'serials',
    topics: ['media', 'figures'],
    campaign: 'delegates-voice',
    cover: {
      motif: 'river',
      light: 'dawn',
      alt: { zh: '晨光里一条弯弯的河', en: 'A winding river at dawn' },
    },
    zh: ({ p, h, figures, list, related }) => [
      p(
        '资料说到视频号，一处写“科普庆阳”，一处写“庆阳科普”。前者有专栏“代表心声”，后者发科普视频；是一个号写了两样，还是本来就有两个，没有交代。',
      ),
      p('本站照写，并加以说明，不合并，也不断定是两个。“庆阳科普”的首字在原件里是乱码，据残形补出。'),
      h('各自的数'),
      p(
        '“庆阳科普”的科普视频，累计{qy-fig-science-videos}，统计期未注明。科协融媒号和科普号上的科普文章和视频，写作{qy-fig-articles-videos}，统计期未注明；它和推广“科普甘肃”APP写在同一句里，是不是也算在内，说不准。',
      ),
      figures('期数与篇数', ['qy-fig-science-videos', 'qy-fig-articles-videos']),
      h('分清的办法'),
      list([
        '看词序：哪个词在前，照原文写',
        '看专栏：“代表心声”只跟着“科普庆阳”',
        '看期数：科普视频的期数只跟着“庆阳科普”',
      ]),
      p('“科普甘肃”是一个APP，庆阳做的是推广，主办的是谁没有写明。它与这两个名字也不是一回事。'),
      related('footnotes-to-figures'),
    ],
  },
]
