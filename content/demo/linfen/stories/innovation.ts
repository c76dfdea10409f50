import type { Story } from '../../story.ts'

export const innovationStories: Story[] = [
  {
    slug: 'jinhui-in-three-counties',
    time: '15:45',
    genre: 'feature',
    title: { zh: '晋汇一地一题，面向地方产业', en: 'Jinhui goes to three places, with a theme for each' },
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
      alt: { zh: '晨光里一条河分向几处', en: 'A river parting in the dawn' },
    },
    zh: ({ p, h, table, note, list, related }) => [
      p(
        '2024年，“[科创中国·晋汇](campaigns/jinhui)”在临汾有几场会，名字里各带一个地名：霍州、乡宁、隰县。题目也各取一样当地的产业，会名读完，大半的意思就有了。',
      ),
      table('一地一题', [
        ['地方', '会议', '谈什么'],
        ['霍州', '“晋耀耀”食品科技品牌创新大会', '年馍产业的品牌创新'],
        ['乡宁', '文旅融合科技创新研讨会', '请国内专家给当地文旅出主意'],
        ['隰县', '“隰县玉露香”科技品牌创新大会', '质量、品牌、销路和农民增收'],
      ]),
      h('霍州：馍也要讲科技'),
      p(
        '霍州年馍是地方产业，大会想用科技创新推着它的品牌创新。会议名里的“晋耀耀”是一个食品科技品牌，它与年馍是什么关系，资料没有说明，我们只把两个名字都写上。',
      ),
      h('乡宁：看风景的人，也看门道'),
      p('文旅融合是个大题目，研讨会请来的是国内专家，给当地的文旅建言。说了哪些建议，资料没有展开。'),
      h('隰县：一个名字，几件事'),
      p(
        '“隰县玉露香”是隰县的特色产品。与大会写在一起的有几件事：提升质量与品牌，拓宽销路，农民增收。做成了多少，没有给出数；这里只当作会议的题目来读。',
      ),
      h('会开完以后'),
      list(['约好的下一步，有没有人跟？', '专家的建议，企业用上了哪一条？', '明年再来，拿什么比？']),
      p('这几问是编者提的，留给以后的报道来回答。'),
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
      zh: '“山西省化学工业临汾行”请专家入企，解决生产研发的技术难题。去了几家，写得清楚；难题是什么，没有写。',
      en: 'A visit of the province’s chemical industry took specialists into enterprises to solve problems of production and research. How many is stated, which problems is not.',
    },
    column: 'innovation',
    topics: ['figures'],
    campaign: 'chemical-industry',
    happened: '2024',
    cover: {
      motif: 'road',
      light: 'dusk',
      alt: { zh: '暮色里通向厂区方向的路', en: 'A road towards the works at dusk' },
    },
    zh: ({ p, h, figures, list, related }) => [
      p(
        '2024年，“[山西省化学工业临汾行](campaigns/chemical-industry)”请专家入企，服务骨干型焦化企业{lf-fig-coking-firms}。行业、数目和要做的事都写明了：聚焦焦化，解决生产研发的技术难题。',
      ),
      figures('入企服务', ['lf-fig-coking-firms']),
      h('一个数，几个限定'),
      p(
        '数的是“家”，是企业，不是去的次数，也不是专家的人数。“骨干型”是给企业加的限定，什么样的算骨干，没有写标准；“焦化”是行业，企业的名字没有列出。去了多少位专家、来自哪里，同样没有写。',
      ),
      list([
        '“入企”：专家到企业去，停留多久没有写',
        '“生产研发”：难题有生产的，也有研发的',
        '“解决”：解决了哪几项，没有写',
      ]),
      p('“临汾行”前面冠着“山西省”，主办方却没有写明，所以本站不写专家由谁请来，只写他们到了哪里、服务哪一行。'),
      h('同一年，还有案例'),
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
    title: { zh: '推荐论“个”，获奖论“家”：赛场上的账怎么看', en: 'Entries and prizes are counted apart' },
    summary: {
      zh: '新农人竞赛、农村创业大赛、创新方法大赛，临汾都有人上场。推荐上去的和拿到奖的，各是各的数。',
      en: 'Linfen entered contests of new farmers, of rural start-ups and of methods. What was entered is one number, what won another.',
    },
    column: 'innovation',
    topics: ['contests', 'figures'],
    happened: '2024',
    cover: {
      motif: 'turbines',
      light: 'summer',
      alt: { zh: '夏日坡上立着几架风机', en: 'Turbines on a summer slope' },
    },
    zh: ({ p, h, figures, table, note, related }) => [
      p('赛场上最容易写错的一句话，是把参赛的写成获奖的。我们把临汾的几张成绩单摊开，推荐归推荐，获奖归获奖。'),
      h('“农商行”“三晋新农人”'),
      p(
        '第八届“农商行”“三晋新农人”科技创新竞赛，2024年，全市推荐项目{lf-fig-newfarmer-entries}。获奖的写作三等奖{lf-fig-newfarmer-third}、优秀奖{lf-fig-newfarmer-excellent}。推荐论“个”，获奖论“家”，单位不同，不能直接算成获奖比例。',
      ),
      figures('“三晋新农人”竞赛', ['lf-fig-newfarmer-entries', 'lf-fig-newfarmer-third', 'lf-fig-newfarmer-excellent']),
      h('“农商行”山西省农村创业大赛'),
      p(
        '市科协推荐项目{lf-fig-startup-entries}，获优秀奖{lf-fig-startup-excellent}，统计期均未注明。这项赛事的届次和年份都没有写，只能从上下文看出它在同一份纪实里。',
      ),
      figures('农村创业大赛', ['lf-fig-startup-entries', 'lf-fig-startup-excellent']),
      h('中国创新方法大赛'),
      p('2024年，临汾石油公司的参赛项目有{lf-fig-method-entries}，分获二等奖和三等奖。哪个项目得哪个奖，没有写明。'),
      figures('创新方法大赛', ['lf-fig-method-entries']),
      table('看榜的时候', [
        ['看到', '先问'],
        ['推荐、申报', '结果出来了吗'],
        ['获奖', '几等奖，哪一届，谁颁的'],
        ['“家”和“个”', '数的是单位，还是项目'],
      ]),
      p(
        '上场的机会还不止这些。2024年，公民科学素质知识竞赛、科普志愿风采展示竞赛、科普短视频竞赛也都办了，结果没有写。',
      ),
      note('“农商行”', '“农商行”是赛事的冠名，指哪一家银行没有写明。'),
      related('figures-easily-misread'),
    ],
  },
]
