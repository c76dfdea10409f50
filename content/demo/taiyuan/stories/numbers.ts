import type { Story } from '../../story.ts'

export const numberStories: Story[] = [
  {
    slug: 'a-wall-of-figures',
    time: '16:50',
    genre: 'review',
    title: { zh: '太原市科协综述里的数字一览', en: 'The figures of Taiyuan’s review at a glance' },
    subtitle: { zh: '连同单位、限定词和起点', en: 'With their units, bounds and starts' },
    summary: {
      zh: '工作站、合作项目、金桥工程和科普教育基地的数字，分部分列出，每一部分注明起点。',
      en: 'Stations, joint projects, the Golden Bridge and outreach bases, each with the time from which it is counted.',
    },
    column: 'numbers',
    topics: ['figures'],
    cover: {
      motif: 'windows',
      light: 'dusk',
      alt: { zh: '一面格窗，几格亮着橙光', en: 'A wall of panes, some lit in orange' },
    },
    zh: ({ p, h, table, list, note, related }) => [
      p('这份综述里有几十个数。本稿按内容分成几部分，各举一个数，注明起点，并指向详细的稿件。'),
      h('从哪里读起'),
      table('几部分的数字', [
        ['部分', '举例', '起点', '详细'],
        [
          '站与人',
          '院士工作站累计{ty-fig-academician-stations}',
          '目前',
          '[工作站与引进人才](articles/academicians-at-their-stations)',
        ],
        [
          '项目',
          '合作项目{ty-fig-cooperation-projects}',
          '统计期未注明',
          '[合作项目](articles/an-account-that-adds-up)',
        ],
        [
          '企业',
          '金桥工程累计{ty-fig-golden-bridge}',
          '市科协七大以来',
          '[金桥工程](articles/across-the-golden-bridge)',
        ],
        [
          '公众',
          '科普教育基地累计{ty-fig-science-bases}',
          '市科协七大以来',
          '[科普画廊与基地](articles/galleries-in-the-parks)',
        ],
      ]),
      h('起点不同'),
      p(
        '多数的数写作“市科协七大以来”，就是从市科协第七次代表大会算起。那次大会在哪一天，资料没有写；第八次代表大会的日期也没有写。',
      ),
      p('另有一些数写“目前”，一些写“每年”“年均”，还有不少没有写。起点不同的数不能直接相比。'),
      h('没有列入的'),
      list([
        '没有数目的：基层的站点、多次的荣誉，原文只说“多”',
        '名称里的：科普图书进万家的“万家”是名称',
        '工作方法里的：“6×3工作矩阵体系”“3＋1阵地建设”，内容没有展开',
      ]),
      note('怎样引用', '引用其中任何一个数，请连同单位、限定词和起点一起引用。'),
      related('numbers-that-look-alike'),
    ],
    en: ({ p, h, list, note }) => [
      p('The review has many figures. Here they are in a few parts, each with the story that tells more.'),
      h('Where to begin'),
      list([
        'Stations and people: [stations of academicians and experts](articles/academicians-at-their-stations)',
        'Projects: [joint projects with academicians](articles/an-account-that-adds-up)',
        'Enterprises: [the Golden Bridge](articles/across-the-golden-bridge)',
        'The public: [galleries in the parks](articles/galleries-in-the-parks)',
      ]),
      h('Different starts'),
      p(
        'Most figures are counted since the association’s seventh congress, of which no date is given. Others are of “now”, of each year, or of no stated time. Figures of different starts cannot be compared.',
      ),
      note('How to quote', 'Please quote a figure with its unit, its bound and its start.'),
    ],
  },
  {
    slug: 'literacy-and-five-years',
    time: '14:20',
    genre: 'feature',
    title: {
      zh: '2022年公布：太原公民科学素质比例居全省第一',
      en: 'Published in 2022: Taiyuan leads its province in scientific literacy',
    },
    summary: {
      zh: '比例来自中国科协的抽样调查。全省全民科学素质工作的评估考核另有名次，两者不是一回事。',
      en: 'The share comes from a sample survey. An assessment of the work in the province has a rank of its own.',
    },
    column: 'numbers',
    topics: ['figures'],
    cover: {
      motif: 'strata',
      light: 'winter',
      alt: { zh: '浅色天空下一层高过一层的山影', en: 'Ridges rising one above the other' },
    },
    zh: ({ p, h, figures, table, note, related }) => [
      p(
        '太原公民具备基本科学素质的比例是{ty-fig-literacy-rate}，出自中国科协的抽样调查，2022年公布，居全省第一。它高于全国和全省的平均，平均是多少，资料没有写。',
      ),
      figures('科学素质比例', ['ty-fig-literacy-rate']),
      h('工作考核'),
      p(
        '全省的全民科学素质工作评估考核，太原{ty-fig-first-years}第一，原文称“五连冠”；起止年份没有写，统计期未注明。统筹这件事的领导小组有{ty-fig-literacy-members}，统计期未注明。',
      ),
      figures('考核与组织', ['ty-fig-first-years', 'ty-fig-literacy-members']),
      table('比例与考核', [
        ['', '比例', '考核'],
        ['量什么', '人', '工作'],
        ['谁来量', '中国科协，抽样调查', '全省评估考核'],
        ['什么时候', '2022年公布', '起止年份没有写明'],
      ]),
      h('不宜直接相比'),
      p(
        '别处的科普稿件里也有类似的比例。调查的年份、样本和办法不同，数值不能直接比。太原上一次的比例，这份资料里没有。',
      ),
      note(
        '方案',
        '《太原市全民科学素质行动计划纲要实施方案》有两份，分属2016—2020年和2021—2025年，书名相同。其中的5大人群，名称没有列出。',
      ),
      related('numbers-that-look-alike'),
    ],
  },
]
