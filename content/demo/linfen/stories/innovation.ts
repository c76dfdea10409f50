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
      zh: '2024年的三场会，三个题目：霍州谈食品科技品牌，乡宁谈文旅融合，隰县谈玉露香。',
      en: 'Three meetings of 2024 and three themes: food in Huozhou, tourism in Xiangning, Yuluxiang in Xixian.',
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
    zh: ({ p, h, table, note, related }) => [
      p(
        '2024年，“[科创中国·晋汇](campaigns/jinhui)”在临汾有几场会，名字里各带一个地名：霍州、乡宁、隰县。题目都面向当地的产业。',
      ),
      table('三场会议', [
        ['地方', '会议', '谈什么'],
        ['霍州', '“晋耀耀”食品科技品牌创新大会', '年馍产业的品牌创新'],
        ['乡宁', '文旅融合科技创新研讨会', '国内专家为当地文旅建言'],
        ['隰县', '“隰县玉露香”科技品牌创新大会', '质量、品牌、销路和农民增收'],
      ]),
      h('霍州：年馍产业'),
      p(
        '霍州年馍是地方产业，大会想用科技创新推着它的品牌创新。会议名里的“晋耀耀”是一个食品科技品牌，它与年馍是什么关系，资料没有说明，本站把两个名字都写上。',
      ),
      h('乡宁：文旅融合'),
      p('参加研讨会的有国内专家，为当地的文旅建言。提了哪些建议，资料没有展开。'),
      h('隰县：玉露香'),
      p(
        '“隰县玉露香”是隰县的特色产品。与大会写在一起的有几件事：提升质量与品牌，拓宽销路，农民增收。做成了多少，没有给出数；这里只当作会议的题目来读。',
      ),
      note('举办地', '三场会的地点按会议名称记；主办方，资料没有写明。'),
      related('specialists-in-the-works'),
    ],
  },
  {
    slug: 'specialists-in-the-works',
    time: '13:20',
    genre: 'news',
    title: { zh: '化学工业临汾行：专家入企，服务焦化行业', en: 'Specialists visit the coking industry' },
    summary: {
      zh: '“山西省化学工业临汾行”请专家入企，解决生产研发的技术难题。入企的数目写明了，企业的名字和难题没有写。',
      en: 'A visit of the province’s chemical industry took specialists into enterprises to solve problems of production and research. How many is stated, which problems is not.',
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
    zh: ({ p, h, figures, list, related }) => [
      p(
        '2024年，“[山西省化学工业临汾行](campaigns/chemical-industry)”请专家入企，服务骨干型焦化企业{lf-fig-coking-firms}。行业、数目和要做的事都写明了：聚焦焦化，解决生产研发的技术难题。',
      ),
      figures('入企服务', ['lf-fig-coking-firms']),
      h('数目怎样读'),
      p(
        '数的是“家”，是企业，不是去的次数，也不是专家的人数。“骨干型”是给企业加的限定，什么样的算骨干，没有写标准；“焦化”是行业，企业的名字没有列出。去了多少位专家、来自哪里，同样没有写。',
      ),
      list([
        '“入企”：专家到企业去，停留多久没有写',
        '“生产研发”：难题有生产的，也有研发的',
        '“解决”：解决了哪几项，没有写',
      ]),
      p('“临汾行”前面冠着“山西省”，主办方却没有写明，所以本站不写专家由谁请来，只写他们到了哪里、服务哪一行。'),
      h('企业典型创新案例'),
      p(
        '2024年还有一项山西省企业典型创新案例的征集和宣讲活动，有项目获评优秀典型案例，获评者参加了全省宣讲。获评的项目有多少，没有写明。',
      ),
      related('entries-and-prizes'),
    ],
  },
  {
    slug: 'entries-and-prizes',
    time: '11:40',
    genre: 'news',
    title: { zh: '临汾的项目在几项科技赛事中获奖', en: 'Projects of Linfen win prizes in contests' },
    summary: {
      zh: '“三晋新农人”科技创新竞赛、农村创业大赛、中国创新方法大赛：推荐、参赛和获奖的数目分别列出。',
      en: 'Contests of new farmers, of rural start-ups and of methods: what was entered is one number, what won another.',
    },
    column: 'innovation',
    topics: ['contests', 'figures'],
    happened: '2024',
    cover: {
      motif: 'turbines',
      light: 'summer',
      alt: { zh: '夏日坡上立着几架风机', en: 'Turbines on a summer slope' },
    },
    zh: ({ p, h, figures, note, related }) => [
      p('资料写到临汾的项目参加几项科技赛事的结果。推荐、参赛和获奖是不同的数，这里分开列出。'),
      h('“三晋新农人”科技创新竞赛'),
      p(
        '第八届“农商行”“三晋新农人”科技创新竞赛，2024年，全市推荐项目{lf-fig-newfarmer-entries}。获奖的写作三等奖{lf-fig-newfarmer-third}、优秀奖{lf-fig-newfarmer-excellent}。推荐论“个”，获奖论“家”，单位不同，不能直接算成获奖比例。',
      ),
      figures('“三晋新农人”竞赛', ['lf-fig-newfarmer-entries', 'lf-fig-newfarmer-third', 'lf-fig-newfarmer-excellent']),
      h('“农商行”山西省农村创业大赛'),
      p(
        '市科协推荐项目{lf-fig-startup-entries}，获优秀奖{lf-fig-startup-excellent}，统计期均未注明。这项赛事的届次和年份都没有写，只知道它写在同一份纪实里。',
      ),
      figures('农村创业大赛', ['lf-fig-startup-entries', 'lf-fig-startup-excellent']),
      h('中国创新方法大赛'),
      p('2024年，临汾石油公司的参赛项目有{lf-fig-method-entries}，分获二等奖和三等奖。哪个项目得哪个奖，没有写明。'),
      figures('创新方法大赛', ['lf-fig-method-entries']),
      p('2024年，公民科学素质知识竞赛、科普志愿风采展示竞赛、科普短视频竞赛也都办了，结果没有写。'),
      note('“农商行”', '“农商行”是赛事的冠名，指哪一家银行没有写明。'),
      related('figures-easily-misread'),
    ],
  },
]
