import type { Story } from '../../story.ts'

export const industryStories: Story[] = [
  {
    slug: 'across-the-golden-bridge',
    time: '14:50',
    genre: 'feature',
    title: { zh: '金桥工程：项目、增加的利税与节约的资金', en: 'The Golden Bridge: projects, profit and tax, savings' },
    summary: {
      zh: '市科协七大以来的金桥工程，项目、利税和节约的资金各有一个数；另有培训讲座和科技信息数据库。',
      en: 'Counted since the seventh congress, with training and a database beside them.',
    },
    column: 'industry',
    topics: ['figures'],
    campaign: 'golden-bridge',
    cover: {
      motif: 'river',
      light: 'dusk',
      alt: { zh: '暮色里一条弯弯的河', en: 'A winding river at dusk' },
    },
    zh: ({ p, h, figures, list, related }) => [
      p('[金桥工程](campaigns/golden-bridge)的成果，资料写了两样：为企业增加利税，为采用单位节约资金。'),
      h('项目、利税、节约'),
      p(
        '市科协七大以来，金桥工程项目累计{ty-fig-golden-bridge}；为企业增加利税{ty-fig-golden-bridge-profit}，为采用单位节约资金{ty-fig-golden-bridge-savings}。增加和节约记在不同的单位头上，两个数不相加。',
      ),
      figures('市科协七大以来', [
        'ty-fig-golden-bridge',
        'ty-fig-golden-bridge-profit',
        'ty-fig-golden-bridge-savings',
      ]),
      h('培训与数据库'),
      p(
        '科技信息与知识产权的培训讲座累计{ty-fig-st-training}，培训企业科技人员累计{ty-fig-st-trainees}，统计期均未注明。在科技信息数据库注册的企业有{ty-fig-database-firms}，统计期未注明。',
      ),
      figures('培训与数据库', ['ty-fig-st-training', 'ty-fig-st-trainees', 'ty-fig-database-firms']),
      h('几个数的口径'),
      list([
        '项目：数的是“项”，做了哪些没有列出',
        '利税：写的是“增加”，利和税各多少没有分开',
        '节约：写的是“节约”，和哪一年比没有写',
      ]),
      p(
        '综述还写到院士专家“太行行”，对接企业的技术需求；也组织企业参加“双创”的交易会和展示会。这些活动与金桥工程是什么关系，资料没有写，这里只是并列；对接了多少需求、去了多少家企业，也没有给出数。',
      ),
      related('ideas-from-the-shop-floor'),
    ],
  },
  {
    slug: 'ideas-from-the-shop-floor',
    time: '13:40',
    genre: 'feature',
    title: {
      zh: '“讲理想、比贡献”竞赛：提出和实施的合理化建议',
      en: 'Ideals and Contributions: proposals made and carried out',
    },
    summary: {
      zh: '太原园区和企业科协的竞赛活动，项目立项、提出的建议和实施的建议各有一个数，统计期均未注明。',
      en: 'A contest in parks and enterprises: projects, proposals made and proposals carried out. The period is not stated.',
    },
    column: 'industry',
    topics: ['invention', 'figures'],
    campaign: 'ideals-and-contribution',
    cover: {
      motif: 'waves',
      light: 'dusk',
      alt: { zh: '暮色里密密的波线，像仪表上的记录', en: 'Dense waves like the trace of a gauge' },
    },
    zh: ({ p, h, figures, table, note, related }) => [
      p(
        '太原园区和企业科协的“[讲理想、比贡献](campaigns/ideals-and-contribution)”竞赛活动，资料既写提出了多少条建议，也写实施了多少条。',
      ),
      h('立项、提出与实施'),
      p(
        '项目立项{ty-fig-ideals-projects}，提合理化建议{ty-fig-ideals-proposed}，实施合理化建议{ty-fig-ideals-implemented}，统计期均未注明。',
      ),
      figures(
        '讲理想、比贡献',
        ['ty-fig-ideals-projects', 'ty-fig-ideals-proposed', 'ty-fig-ideals-implemented'],
        'bars',
      ),
      p('“提出”和“实施”统计的是不是同一批建议，资料没有说明，因此不能直接算成实施的比例。'),
      h('没有写明的'),
      table('立项、提出、实施', [
        ['说法', '单位', '没有写明的'],
        ['项目立项', '项', '完成了多少'],
        ['提合理化建议', '条', '由谁提，提给谁'],
        ['实施合理化建议', '条', '效果怎样'],
      ]),
      p(
        '立项论“项”，建议论“条”，两种单位不能相加，也不能用立项的数去除建议的数。从哪一年算起、到哪一年为止，同样没有写。',
      ),
      note('发起方', '这项竞赛活动由谁发起，资料没有写明；写明参加的，是园区和企业的科协。'),
      related('methods-can-be-learnt'),
    ],
  },
  {
    slug: 'methods-can-be-learnt',
    time: '12:40',
    genre: 'news',
    title: { zh: '太原在企业和园区推广创新方法', en: 'Methods of invention for enterprises and parks' },
    summary: {
      zh: '办培训班，扶持创新小组；太原企业的项目在全国企业创新方法大赛上获奖。统计期均未注明。',
      en: 'Classes, groups, and prizes in a national contest. The period is not stated.',
    },
    column: 'industry',
    topics: ['invention'],
    campaign: 'innovation-method',
    cover: {
      motif: 'orbit',
      light: 'day',
      alt: { zh: '一圈圈规整的轨道', en: 'Regular orbits' },
    },
    zh: ({ p, h, figures, list, related }) => [
      h('培训班与创新小组'),
      p(
        '[创新方法推广应用](campaigns/innovation-method)办培训班{ty-fig-method-classes}，培训{ty-fig-method-trainees}，统计期均未注明。在试点企业里，还扶持起创新小组，组数没有写。',
      ),
      h('全国大赛'),
      p(
        '全国企业创新方法大赛上，太原企业的获奖项目有{ty-fig-method-awards}，统计期未注明；各得几等奖没有分开写，获奖的是不是培训班里的人，也没有写。',
      ),
      figures('创新方法', ['ty-fig-method-classes', 'ty-fig-method-trainees', 'ty-fig-method-awards']),
      h('几个数的单位'),
      list([
        '班论“期”：一期办多久，没有写',
        '培训论“人次”：同一个人学了不止一期，可以算不止一回',
        '获奖论“个”：数的是项目，不是企业',
      ]),
      p(
        '同样在企业里展开的，还有面向产业工人的“[智慧蓝领](campaigns/smart-blue-collar)”培训行动，人数没有写明。参加两项培训的是不是同一批人，资料没有说。',
      ),
      related('supervised-guided-in-contact'),
    ],
  },
]
