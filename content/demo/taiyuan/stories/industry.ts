import type { Story } from '../../story.ts'

export const industryStories: Story[] = [
  {
    slug: 'across-the-golden-bridge',
    time: '14:50',
    genre: 'feature',
    title: { zh: '桥上走过多少：金桥工程的三本账', en: 'Across the Golden Bridge' },
    summary: {
      zh: '项目一本，利税一本，节约一本。技术过了桥，要在账上看得见。',
      en: 'One account of projects, one of profit and tax, one of savings: what crosses the bridge should show in the books.',
    },
    column: 'industry',
    topics: ['figures'],
    campaign: 'golden-bridge',
    cover: {
      motif: 'river',
      light: 'dusk',
      alt: { zh: '暮色里一条弯弯的河', en: 'A winding river at dusk' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p(
        '技术和市场之间隔着一条河：这边有办法，那边有毛病，谁也看不清对岸。[金桥工程](campaigns/golden-bridge)做的事就像它的名字，架一座桥，让办法走过去。',
      ),
      h('项目、利税、节约'),
      p(
        '市科协七大以来，金桥工程项目累计{ty-fig-golden-bridge}；为企业增加利税{ty-fig-golden-bridge-profit}，为采用单位节约资金{ty-fig-golden-bridge-savings}。增加和节约记在不同的单位头上，两个数不相加。',
      ),
      figures('市科协七大以来', [
        'ty-fig-golden-bridge',
        'ty-fig-golden-bridge-profit',
        'ty-fig-golden-bridge-savings',
      ]),
      h('桥头的功课'),
      p(
        '过桥要认得路。科技信息与知识产权的培训讲座累计{ty-fig-st-training}，培训企业科技人员累计{ty-fig-st-trainees}，统计期均未注明。在科技信息数据库注册的企业有{ty-fig-database-firms}，统计期未注明。',
      ),
      figures('培训与数据库', ['ty-fig-st-training', 'ty-fig-st-trainees', 'ty-fig-database-firms']),
      h('企业可以怎样用'),
      list([
        '先查：别人有没有做过，专利在谁手里',
        '再问：难在哪一步，说得出温度、尺寸和次品率',
        '后谈：成了怎样分，不成谁承担',
      ]),
      note('编者的建议', '这几条是通常的做法，不是金桥工程的规定。'),
      p(
        '综述还写到院士专家“太行行”，对接企业的技术需求；也组织企业参加“双创”的交易会和展示会。桥不止一座，愿意走的人多了，桥面才不会长草。',
      ),
      related('ideas-from-the-shop-floor'),
    ],
  },
  {
    slug: 'ideas-from-the-shop-floor',
    time: '13:40',
    genre: 'feature',
    title: { zh: '提了多少条，落了多少条', en: 'Proposed, and carried out' },
    summary: {
      zh: '“讲理想、比贡献”留下一组少见的数：提出的建议和实施的建议并排写着。中间的差，也是信息。',
      en: 'A contest in parks and enterprises leaves a rare pair of figures: proposals made and proposals carried out. The difference tells something too.',
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
        '车间里最便宜的研发，是一张纸条：这里为什么不改成那样？写的人往往就站在机器旁边。太原园区和企业科协的“[讲理想、比贡献](campaigns/ideals-and-contribution)”，把这样的纸条收了起来。',
      ),
      h('两个数放在一起'),
      p(
        '项目立项{ty-fig-ideals-projects}，提合理化建议{ty-fig-ideals-proposed}，实施合理化建议{ty-fig-ideals-implemented}，统计期均未注明。',
      ),
      figures(
        '讲理想、比贡献',
        ['ty-fig-ideals-projects', 'ty-fig-ideals-proposed', 'ty-fig-ideals-implemented'],
        'bars',
      ),
      p(
        '写总结的人通常只留下“提出”的数，因为它大。这里把“实施”的也写了出来，读者自己就能看到，大多数建议没有停在纸上。没有实施的那一部分，也许是不成熟，也许是等设备大修，资料没有解释。',
      ),
      h('一条建议要过几道关'),
      table('从纸条到机器', [
        ['关', '要回答的问题'],
        ['提出', '现在怎样，改成怎样'],
        ['试做', '会不会影响别的工序'],
        ['实施', '谁来做，停机多久'],
        ['回看', '真的好了吗，好多少'],
      ]),
      note('编者的归纳', '表里的几道关是通常的流程，不是这项活动的规定；发起方，资料没有写明。'),
      related('methods-can-be-learnt'),
    ],
  },
  {
    slug: 'methods-can-be-learnt',
    time: '12:40',
    genre: 'news',
    title: { zh: '灵光一闪之外，创新还可以学', en: 'Invention can be learnt' },
    summary: {
      zh: '太原在企业和园区推广创新方法：办班、带小组、去全国赛场上验一验。',
      en: 'Taiyuan takes methods of invention to enterprises and parks: classes, groups, and a test in a national contest.',
    },
    column: 'industry',
    topics: ['invention'],
    campaign: 'innovation-method',
    cover: {
      motif: 'orbit',
      light: 'day',
      alt: { zh: '一圈圈规整的轨道', en: 'Regular orbits' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p('说起发明，人们爱讲灵光一闪。工程师却知道，闪之前，多半把能试的都试过了。创新方法要教的，就是怎样少试几次。'),
      h('办班'),
      p(
        '[创新方法推广应用](campaigns/innovation-method)办培训班{ty-fig-method-classes}，培训{ty-fig-method-trainees}，统计期均未注明。在试点企业里，还扶持起创新小组，组数没有写。',
      ),
      h('上赛场'),
      p(
        '学得怎样，赛场上验。全国企业创新方法大赛上，太原企业的获奖项目有{ty-fig-method-awards}，统计期未注明；各得几等奖没有分开写。',
      ),
      figures('创新方法', ['ty-fig-method-classes', 'ty-fig-method-trainees', 'ty-fig-method-awards']),
      h('方法里有什么'),
      list([
        '把“想要更硬”和“想要更轻”这样的矛盾写清楚',
        '查一查别的行业怎样解过同一类矛盾',
        '先在纸上改，再到机器上改',
      ]),
      note('编者补充', '上面是创新方法的一般常识，不是培训班的课表。'),
      p(
        '同样在企业里展开的，还有面向产业工人的“[智慧蓝领](campaigns/smart-blue-collar)”培训行动，人数没有写明。方法和手艺，在车间里从来是同一件事。',
      ),
      related('supervised-guided-in-contact'),
    ],
  },
]
