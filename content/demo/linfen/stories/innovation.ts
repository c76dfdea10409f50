import type { Story } from '../../story.ts'

export const innovationStories: Story[] = [
  {
    slug: 'jinhui-in-three-counties',
    time: '15:45',
    genre: 'feature',
    title: { zh: '科创中国·晋汇走进霍州、乡宁、隰县', en: 'Jinhui goes to Huozhou, Xiangning and Xixian' },
    subtitle: {
      zh: '霍州谈食品，乡宁谈文旅，隰县谈玉露香',
      en: 'Food in Huozhou, tourism in Xiangning, Yuluxiang in Xixian',
    },
    summary: {
      zh: '2024年的三场会，三个题目：霍州的年馍怎样创品牌，乡宁的文旅怎样融合，隰县的玉露香怎样卖得更好。',
      en: 'Three meetings of 2024: how the buns of Huozhou become a brand, how Xiangning joins culture and travel, how Yuluxiang of Xixian sells better.',
    },
    column: 'innovation',
    topics: ['counties'],
    campaign: 'jinhui',
    happened: '2024',
    cover: {
      motif: 'river',
      light: 'dawn',
      alt: { zh: '晨光里一条弯弯的河', en: 'A winding river at dawn' },
    },
    zh: ({ p, table, related }) => [
      p(
        '年馍、文旅、玉露香：2024年，“[科创中国·晋汇](campaigns/jinhui)”把科技创新的会开到县里，一地一题，都冲着当地的产业来。',
      ),
      table('三场会议', [
        ['地方', '会议', '谈什么'],
        ['霍州', '“晋耀耀”食品科技品牌创新大会', '年馍产业的品牌创新'],
        ['乡宁', '文旅融合科技创新研讨会', '国内专家为当地文旅建言'],
        ['隰县', '“隰县玉露香”科技品牌创新大会', '质量、品牌、销路和农民增收'],
      ]),
      p(
        '霍州年馍是一项地方产业，大会冠上食品科技品牌“晋耀耀”的名字，要用科技创新来推动年馍的品牌创新。乡宁的题目是文旅融合，请国内专家出主意。“隰县玉露香”是隰县的特色产品，大会想的是提升质量与品牌，拓宽销路，让农民增收。',
      ),
      related('specialists-in-the-works'),
    ],
  },
  {
    slug: 'specialists-in-the-works',
    time: '13:20',
    genre: 'news',
    title: { zh: '专家走进临汾焦化企业，解技术难题', en: 'Specialists go into the coking works of Linfen' },
    summary: {
      zh: '“山西省化学工业临汾行”2024年服务骨干型焦化企业6家，解决生产研发的技术难题。',
      en: 'In 2024 specialists visited 6 leading coking works to solve problems of production and research.',
    },
    column: 'innovation',
    topics: ['figures'],
    campaign: 'chemical-industry',
    happened: '2024',
    cover: {
      motif: 'road',
      light: 'dusk',
      alt: { zh: '暮色里通向远处的路', en: 'A road into the distance at dusk' },
    },
    zh: ({ p, h, figures, related }) => [
      p(
        '2024年，“[山西省化学工业临汾行](campaigns/chemical-industry)”的专家进了骨干型焦化企业{lf-fig-coking-firms}。他们聚焦焦化行业，帮企业解决生产和研发中的技术难题。',
      ),
      figures('入企服务', ['lf-fig-coking-firms']),
      h('讲给全省听的案例'),
      p('2024年山西省企业典型创新案例征集及宣讲活动中，临汾有项目获评优秀典型案例，获评者参加了全省宣讲。'),
      h('焦化之外'),
      p('别的行业也有自己的会：同一年的[科创中国·晋汇](campaigns/jinhui)，到霍州、乡宁、隰县谈食品、文旅和玉露香。'),
      related('entries-and-prizes'),
    ],
  },
  {
    slug: 'entries-and-prizes',
    time: '11:40',
    genre: 'news',
    title: {
      zh: '新农人、创业、创新方法：临汾项目获奖',
      en: 'Projects of Linfen win prizes for farming, start-ups and methods',
    },
    summary: {
      zh: '2024年，“三晋新农人”科技创新竞赛三等奖2家、优秀奖7家；临汾石油公司的2个项目，在中国创新方法大赛分获二、三等奖。',
      en: 'In 2024, 2 third prizes and 7 awards of excellence came from the contest of new farmers; 2 projects of Linfen Petroleum won second and third prizes for methods.',
    },
    column: 'innovation',
    topics: ['contests', 'figures'],
    happened: '2024',
    cover: {
      motif: 'turbines',
      light: 'summer',
      alt: { zh: '夏日坡上立着几架风机', en: 'Turbines on a summer slope' },
    },
    zh: ({ p, h, figures, list, related }) => [
      p(
        '2024年，临汾全市向第八届“农商行”“三晋新农人”科技创新竞赛推荐项目{lf-fig-newfarmer-entries}，获三等奖{lf-fig-newfarmer-third}、优秀奖{lf-fig-newfarmer-excellent}。',
      ),
      figures('“三晋新农人”竞赛', ['lf-fig-newfarmer-entries', 'lf-fig-newfarmer-third', 'lf-fig-newfarmer-excellent']),
      h('中国创新方法大赛'),
      p('2024年，临汾石油公司的参赛项目有{lf-fig-method-entries}，分获二等奖和三等奖。'),
      figures('创新方法大赛', ['lf-fig-method-entries']),
      h('“农商行”山西省农村创业大赛'),
      p('市科协推荐项目{lf-fig-startup-entries}，获优秀奖{lf-fig-startup-excellent}。'),
      figures('农村创业大赛', ['lf-fig-startup-entries', 'lf-fig-startup-excellent']),
      h('科普的比赛'),
      p('2024年，临汾的科普竞赛也办了几项：'),
      list(['公民科学素质知识竞赛', '科普志愿风采展示竞赛', '科普短视频竞赛']),
      related('figures-easily-misread'),
    ],
  },
]
