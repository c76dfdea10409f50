import type { Story } from '../../story.ts'

export const academicianStories: Story[] = [
  {
    slug: 'academicians-at-their-stations',
    time: '16:10',
    genre: 'feature',
    title: { zh: '太原的院士工作站、专家工作站与引进人才', en: 'Stations of academicians and experts in Taiyuan' },
    summary: {
      zh: '工作站、引进的院士和团队专家、献策的院士，数的不是同一样东西，分开列出。',
      en: 'Stations, academicians brought in with their teams, and academicians who advise are counted apart.',
    },
    column: 'academicians',
    topics: ['stations', 'figures'],
    cover: {
      motif: 'lattice',
      light: 'dusk',
      alt: { zh: '暮色里的格阵，像一张图纸', en: 'A lattice at dusk, like a drawing' },
    },
    zh: ({ p, h, figures, table, note, related }) => [
      p(
        '“院士工作站”“专家工作站”“引进”“献策”，综述里这几个词挨得很近，后面各跟着一个数。词不同，数的东西也不同，这里分开列出。',
      ),
      h('站'),
      p(
        '目前，太原的院士工作站累计{ty-fig-academician-stations}；另有国家重大人才工程{ty-fig-expert-stations}，也是目前的数。两种站名称相近，不是一回事。',
      ),
      h('人'),
      p(
        '目前，累计引进院士{ty-fig-academicians}，引进院士团队的专家{ty-fig-team-experts}，引进国家重大人才工程专家{ty-fig-station-experts}。站数和人数各是各的，不能互相推算。',
      ),
      figures('目前的站与人', [
        'ty-fig-academician-stations',
        'ty-fig-academicians',
        'ty-fig-team-experts',
        'ty-fig-expert-stations',
        'ty-fig-station-experts',
      ]),
      h('献策的院士'),
      p(
        '通过“智汇中国”平台，在太原有工作站的院士里，有{ty-fig-advisory-academicians}为全省的转型献策，统计期未注明。这个数与引进院士的总数口径不同：一个数的是献策的人，一个数的是引进的人。',
      ),
      figures('献策', ['ty-fig-advisory-academicians']),
      table('三栏对照', [
        ['说法', '数的是', '不是'],
        ['工作站', '站', '人'],
        ['引进', '引进的院士', '献过策的院士'],
        ['献策', '献过策的院士', '引进的全部'],
      ]),
      note('按字面读', '“进站”“引进”“献策”各指什么，资料没有逐条定义，本站按字面读。'),
      related('an-account-that-adds-up'),
    ],
  },
  {
    slug: 'an-account-that-adds-up',
    time: '15:20',
    genre: 'feature',
    title: {
      zh: '与院士团队的合作项目：转化、完成与在研',
      en: 'Joint projects with academicians: put to use, finished, under way',
    },
    summary: {
      zh: '成果转化、完成研发、正在研发的项目，相加等于合作项目的总数。统计期均未注明。',
      en: 'Put to use, finished, under way: together they make the total. The period is not stated.',
    },
    column: 'academicians',
    topics: ['stations', 'figures'],
    cover: {
      motif: 'strata',
      light: 'dusk',
      alt: { zh: '暮色里高低分明的山影', en: 'Ridges in clear steps at dusk' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p('与院士团队的合作项目，一共{ty-fig-cooperation-projects}，统计期未注明。'),
      h('进展'),
      p(
        '其中成果转化{ty-fig-results-transferred}，完成研发{ty-fig-rd-done}，正在研发{ty-fig-rd-ongoing}，统计期均未注明。把这几行相加，等于总数。',
      ),
      figures(
        '合作项目到了哪一步',
        ['ty-fig-cooperation-projects', 'ty-fig-results-transferred', 'ty-fig-rd-done', 'ty-fig-rd-ongoing'],
        'bars',
      ),
      h('专利、奖项、标准与人才'),
      p(
        '申请专利{ty-fig-patents}；获国家各类奖项{ty-fig-national-awards}，省部级各类奖项{ty-fig-provincial-awards}；制定{ty-fig-standards-made}，参与制定{ty-fig-standards-joined}；联合培养专业人才{ty-fig-talent-trained}。统计期均未注明。',
      ),
      figures('项目带来的', [
        'ty-fig-patents',
        'ty-fig-national-awards',
        'ty-fig-provincial-awards',
        'ty-fig-standards-made',
        'ty-fig-standards-joined',
        'ty-fig-talent-trained',
      ]),
      h('读数须知'),
      list([
        '专利数是申请数，不是授权数',
        '制定和参与制定是两件事',
        '奖项归在院士团队合作项目名下，是按资料的行文',
        '“正在研发”是还没有完成的，不能当作成果来说',
      ]),
      note('没有写明的', '转化以后用在哪里、由谁来用，资料没有写。'),
      related('across-the-golden-bridge'),
    ],
    en: ({ p, h, list }) => [
      h('The total and its parts'),
      p(
        'Projects with the teams of academicians number {ty-fig-cooperation-projects}. Of these {ty-fig-results-transferred} have been put to use, {ty-fig-rd-done} are finished and {ty-fig-rd-ongoing} are under way: together, exactly the total. Since when they are counted is not stated.',
      ),
      h('To be read with care'),
      list([
        'Patents are those applied for, not those granted',
        'To draw up a standard and to take part in drawing one up are two things',
        'What is under way is not finished, and is no result yet',
      ]),
    ],
  },
]
