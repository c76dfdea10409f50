import type { Story } from '../../story.ts'

export const numberStories: Story[] = [
  {
    slug: 'a-wall-of-figures',
    time: '16:50',
    genre: 'review',
    title: { zh: '一面数字墙，看太原的科技与科普', en: 'Science in Taiyuan, on a wall of figures' },
    summary: {
      zh: '院士来到工作站，企业提出建议，公园里有科普画廊：太原市科协做的事，从几个数字看起。',
      en: 'Stations of academicians, proposals from enterprises, galleries in the parks: what the association does, seen through its figures.',
    },
    column: 'numbers',
    topics: ['figures'],
    cover: {
      motif: 'windows',
      light: 'dusk',
      alt: { zh: '一面格窗，几格亮着橙光', en: 'A wall of panes, some lit in orange' },
    },
    zh: ({ p, h, figures, table, related }) => [
      p(
        '在太原的园区和企业，“讲理想、比贡献”竞赛提出合理化建议{ty-fig-ideals-proposed}，实施{ty-fig-ideals-implemented}。在公园，科普画廊的专题版面年均{ty-fig-gallery-pages}。太原市科协的工作综述里，这样的数字排得成一面墙。',
      ),
      figures('墙上的几格', [
        'ty-fig-ideals-proposed',
        'ty-fig-ideals-implemented',
        'ty-fig-gallery-pages',
        'ty-fig-cooperation-projects',
      ]),
      h('每个数字后面'),
      p('墙上的数字，大多通向一篇稿件：'),
      table('从这里读起', [
        ['部分', '一个数字', '稿件'],
        [
          '站与人',
          '目前，院士工作站累计{ty-fig-academician-stations}',
          '[工作站与引进的院士](articles/academicians-at-their-stations)',
        ],
        ['项目', '与院士团队的合作项目{ty-fig-cooperation-projects}', '[合作项目](articles/an-account-that-adds-up)'],
        ['企业', '市科协七大以来，金桥工程累计{ty-fig-golden-bridge}', '[金桥工程](articles/across-the-golden-bridge)'],
        [
          '公众',
          '市科协七大以来，科普教育基地累计{ty-fig-science-bases}',
          '[科普画廊与基地](articles/galleries-in-the-parks)',
        ],
      ]),
      h('从第七次代表大会算起'),
      p(
        '墙上的数，多数写作“市科协七大以来”，也就是从市科协第七次代表大会算起；另一些是目前的，或者是每年、年均的。起点不同，不宜拿来比高低。',
      ),
      h('方法的名字里也有数'),
      p('市科协的工作方法，有的叫“6×3工作矩阵体系”，有的叫“3＋1阵地建设”，后者还有专项资金支持县区。'),
      related('numbers-that-look-alike'),
    ],
    en: ({ p, h, list, figures }) => [
      p(
        'In the parks and enterprises of Taiyuan, a contest has brought {ty-fig-ideals-proposed} proposals, and {ty-fig-ideals-implemented} have been carried out. In the public gardens, galleries of science show {ty-fig-gallery-pages} panels in an average year. A review of the association’s work would make a wall of such figures.',
      ),
      figures('From the wall', [
        'ty-fig-ideals-proposed',
        'ty-fig-ideals-implemented',
        'ty-fig-gallery-pages',
        'ty-fig-cooperation-projects',
      ]),
      h('Where to begin'),
      list([
        'Stations and people: [academicians and their teams](articles/academicians-at-their-stations)',
        'Projects: [joint projects with academicians](articles/an-account-that-adds-up)',
        'Enterprises: [the Golden Bridge](articles/across-the-golden-bridge)',
        'The public: [galleries in the parks](articles/galleries-in-the-parks)',
      ]),
      h('Since the seventh congress'),
      p(
        'Most figures are counted since the association’s seventh congress. Others are of the present, of each year, or a yearly average. Figures of different starts are better not compared.',
      ),
    ],
  },
  {
    slug: 'literacy-and-five-years',
    time: '14:20',
    genre: 'feature',
    title: {
      zh: '公民科学素质比例，太原全省第一',
      en: 'Taiyuan leads its province in scientific literacy',
    },
    summary: {
      zh: '中国科协的抽样调查2022年公布：太原公民具备基本科学素质的比例，高于全国和全省的平均。全省的工作考核，太原也连年第一。',
      en: 'A national sample survey published in 2022 puts Taiyuan above the average of the country and of the province. In the province’s assessments it has come first year after year.',
    },
    column: 'numbers',
    topics: ['figures'],
    cover: {
      motif: 'strata',
      light: 'winter',
      alt: { zh: '浅色天空下一层高过一层的山影', en: 'Ridges rising one above the other' },
    },
    zh: ({ p, h, figures, note, related }) => [
      p(
        '{ty-fig-literacy-rate}的太原公民具备基本科学素质。这个比例出自中国科协的抽样调查，2022年公布，居全省第一，也高于全国和全省的平均。',
      ),
      figures('科学素质比例', ['ty-fig-literacy-rate']),
      h('考核也是第一'),
      p(
        '全省的全民科学素质工作评估考核，太原{ty-fig-first-years}第一，拿下“五连冠”。比例看的是人，考核看的是工作，两个第一是两回事。',
      ),
      p('统筹这项工作的，是市全民科学素质工作领导小组，有{ty-fig-literacy-members}；科协在其中指导和协调。'),
      figures('考核与组织', ['ty-fig-first-years', 'ty-fig-literacy-members']),
      h('两份实施方案'),
      p(
        '工作有章可循：《太原市全民科学素质行动计划纲要实施方案》先后有两份，分属2016—2020年和2021—2025年。提升科学素质的行动，面向5大人群。',
      ),
      note('还不知道的', '“五连冠”是从哪一年到哪一年。'),
      related('numbers-that-look-alike'),
    ],
  },
]
