import type { Story } from '../../story.ts'

export const innovationStories: Story[] = [
  {
    slug: 'jinhui-in-three-counties',
    time: '15:45',
    genre: 'feature',
    title: { zh: '晋汇往下走：一地一题，会跟着产业走', en: 'Jinhui goes to three places, with a theme for each' },
    subtitle: {
      zh: '霍州谈食品，乡宁谈文旅，隰县谈玉露香',
      en: 'Food in Huozhou, tourism in Xiangning, Yuluxiang in Xixian',
    },
    summary: {
      zh: '科技的会不在市里开，往下走。三场会，三个题目，都从当地人靠什么过日子问起。',
      en: 'Meetings on technology leave the city. Three meetings and three themes, each from what people there live by.',
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
        '开会的地点，是一种态度。2024年，“[科创中国·晋汇](campaigns/jinhui)”在临汾的几场会，都没有开在市里：一场在霍州，一场在乡宁，一场在隰县。会议跟着产业走，产业在哪里，桌子就摆到哪里。',
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
        '“隰县玉露香”是隰县的特色产品。大会关心的是一条线上的几件事：质量提上去，品牌立起来，销路打开，农民的收入才跟得上。',
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
    title: { zh: '专家进了焦化厂，问题在炉子边上谈', en: 'Specialists in the coking works' },
    summary: {
      zh: '“山西省化学工业临汾行”把专家带进企业。难题摆在设备旁边，比写在申请表里清楚。',
      en: 'A visit of the province’s chemical industry takes specialists into works. A problem is clearer beside the plant than on a form.',
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
    zh: ({ p, h, figures, list, note, related }) => [
      p(
        '一份技术难题写成材料，常常只剩几行；走到设备边上，才看得出难在哪里。2024年，“[山西省化学工业临汾行](campaigns/chemical-industry)”走的就是后一条路：专家入企，服务骨干型焦化企业{lf-fig-coking-firms}。',
      ),
      figures('入企服务', ['lf-fig-coking-firms']),
      h('专家看什么'),
      p('资料写的是“生产研发技术难题”，没有具体到哪一项。对焦化这个行业，外行人至少可以知道几件它天天要对付的事：'),
      list([
        '温度：炉子里的热怎样用得匀、用得省',
        '气体和水：出来的东西怎样收住、洗净、再用',
        '产品：除了焦炭，还能留下些什么有用的',
      ]),
      note('编者补充', '上面几条是行业常识，用来帮助读者理解，不是这次服务的内容。'),
      h('去的人走了，留下什么'),
      p(
        '入企服务最怕“看一圈就走”。能留下来的，要么是一个解决了的问题，要么是一个电话号码，下次出了毛病还找得到人。企业的名字和解决的结果，资料没有列出；我们只记下数目和年份，等后来的消息。',
      ),
      p(
        '同一年，还有一项山西省企业典型创新案例的征集和宣讲活动，有项目获评优秀典型案例，获评者参加了全省宣讲。获评的项目有多少，没有写明。',
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
