import type { Story } from '../../story.ts'

export const serialStories: Story[] = [
  {
    slug: 'voices-recorded',
    time: '16:00',
    genre: 'feature',
    title: { zh: '在视频号里，听“代表心声”', en: 'Voices of the Delegates, heard on a video account' },
    summary: {
      zh: '“科普庆阳”视频号的专栏，发布代表的感言，说给科技工作者听；2024年累计10期。',
      en: 'A column in which delegates speak to those who work in science. In 2024 it ran to 10 issues.',
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
        '代表说感言，科技工作者来听。“科普庆阳”视频号为此设了专栏“[代表心声](campaigns/delegates-voice)”，2024年累计发布{qy-fig-delegates-voice}。',
      ),
      figures('2024年的期数', ['qy-fig-delegates-voice']),
      h('别的声音'),
      p(
        '想听院士和专家讲，庆阳有给学生的[专题科普讲座](articles/two-at-the-lectern)；想看科普视频，有“庆阳科普”视频号。',
      ),
      note('还不知道的', '说话的是哪一种代表，每一期请的是谁。'),
      related('two-like-names'),
    ],
  },
  {
    slug: 'two-like-names',
    time: '12:20',
    genre: 'feature',
    title: { zh: '看庆阳的科普，打开哪几个号', en: 'Where to watch and read the science of Qingyang' },
    summary: {
      zh: '“庆阳科普”视频号的科普视频累计127期，科协融媒号和科普号有文章和视频100余篇，手机上还有“科普甘肃”APP。',
      en: 'A video account with 127 science videos in all, more than 100 articles and videos on two other accounts, and the app Science Gansu.',
    },
    column: 'serials',
    topics: ['media', 'figures'],
    campaign: 'delegates-voice',
    cover: {
      motif: 'river',
      light: 'dawn',
      alt: { zh: '晨光里一条弯弯的河', en: 'A winding river at dawn' },
    },
    zh: ({ p, figures, note, related }) => [
      p(
        '想看视频，先打开“庆阳科普”视频号：科普视频累计{qy-fig-science-videos}。想听人说话，“科普庆阳”视频号有专栏“[代表心声](campaigns/delegates-voice)”，发布代表的感言，说给科技工作者听。',
      ),
      p(
        '爱读文章的，科协融媒号和科普号上有科普文章和视频{qy-fig-articles-videos}。手机里还可以再装一个APP，叫“科普甘肃”，庆阳市科协加大了对它的推广。',
      ),
      figures('期数与篇数', ['qy-fig-science-videos', 'qy-fig-articles-videos']),
      note('还不知道的', '“庆阳科普”和“科普庆阳”，是不是同一个视频号。'),
      related('footnotes-to-figures'),
    ],
  },
]
