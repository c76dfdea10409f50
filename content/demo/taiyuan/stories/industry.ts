import type { Story } from '../../story.ts'

export const industryStories: Story[] = [
  {
    slug: 'across-the-golden-bridge',
    time: '14:50',
    genre: 'feature',
    title: { zh: '金桥工程：增加利税，节约资金', en: 'The Golden Bridge: more profit and tax, less spent' },
    summary: {
      zh: '市科协七大以来，金桥工程为企业增加利税，为采用单位节约资金；培训讲座和数据库，也把科技信息送进企业。',
      en: 'Since the seventh congress the Golden Bridge has raised profit and tax for enterprises and saved money for those who took up its work. Lectures and a database bring them information.',
    },
    column: 'industry',
    topics: ['figures'],
    campaign: 'golden-bridge',
    cover: {
      motif: 'river',
      light: 'dusk',
      alt: { zh: '暮色里一条弯弯的河', en: 'A winding river at dusk' },
    },
    zh: ({ p, h, figures, related }) => [
      p(
        '市科协七大以来，[金桥工程](campaigns/golden-bridge)的项目累计{ty-fig-golden-bridge}，为企业增加利税{ty-fig-golden-bridge-profit}，为采用单位节约资金{ty-fig-golden-bridge-savings}。',
      ),
      figures('市科协七大以来', [
        'ty-fig-golden-bridge',
        'ty-fig-golden-bridge-profit',
        'ty-fig-golden-bridge-savings',
      ]),
      h('培训与数据库'),
      p(
        '科技信息与知识产权的培训讲座，累计办了{ty-fig-st-training}，培训企业科技人员累计{ty-fig-st-trainees}。在科技信息数据库注册的企业，有{ty-fig-database-firms}。',
      ),
      figures('培训与数据库', ['ty-fig-st-training', 'ty-fig-st-trainees', 'ty-fig-database-firms']),
      h('对接与展会'),
      p(
        '院士专家“太行行”活动，对接企业的技术需求。太原也组织企业走出去，参加全国“双创”成果交易会和山西省“双创”主场展示会。',
      ),
      related('ideas-from-the-shop-floor'),
    ],
  },
  {
    slug: 'ideas-from-the-shop-floor',
    time: '13:40',
    genre: 'feature',
    title: {
      zh: '提建议，再实施：企业里的一场竞赛',
      en: 'Propose it, then do it: a contest in enterprises',
    },
    summary: {
      zh: '“讲理想、比贡献”是太原园区和企业科协的竞赛：立项目，提合理化建议，再把建议付诸实施。',
      en: 'In “Ideals and Contributions”, parks and enterprises of Taiyuan set up projects, make proposals and carry them out.',
    },
    column: 'industry',
    topics: ['invention', 'figures'],
    campaign: 'ideals-and-contribution',
    cover: {
      motif: 'waves',
      light: 'dusk',
      alt: { zh: '暮色里密密的波线，像仪表上的记录', en: 'Dense waves like the trace of a gauge' },
    },
    zh: ({ p, h, figures, note, related }) => [
      p(
        '{ty-fig-ideals-proposed}合理化建议，出自太原园区和企业科协的“[讲理想、比贡献](campaigns/ideals-and-contribution)”竞赛。建议不只写在纸上：付诸实施的有{ty-fig-ideals-implemented}。',
      ),
      figures('提出与实施', ['ty-fig-ideals-proposed', 'ty-fig-ideals-implemented'], 'bars'),
      h('立项'),
      p('竞赛也立项目，立了{ty-fig-ideals-projects}。'),
      figures('立项', ['ty-fig-ideals-projects']),
      note('还不知道的', '实施的建议是不是都出自提出的这一批。两个数因此不宜算成比例。'),
      related('methods-can-be-learnt'),
    ],
  },
  {
    slug: 'methods-can-be-learnt',
    time: '12:40',
    genre: 'news',
    title: { zh: '创新有方法，太原办班来教', en: 'Invention has methods, and Taiyuan teaches them' },
    summary: {
      zh: '培训班面向企业和园区，试点企业里有了创新小组；在全国企业创新方法大赛上，太原企业的项目获了奖。',
      en: 'There are classes for enterprises and parks, and groups at pilot enterprises. In a national contest, projects from Taiyuan won awards.',
    },
    column: 'industry',
    topics: ['invention'],
    campaign: 'innovation-method',
    cover: {
      motif: 'orbit',
      light: 'day',
      alt: { zh: '一圈圈规整的轨道', en: 'Regular orbits' },
    },
    zh: ({ p, h, figures, related }) => [
      p(
        '创新有方法，方法可以学。太原在企业和园区[推广创新方法](campaigns/innovation-method)，办培训班{ty-fig-method-classes}，培训{ty-fig-method-trainees}。在试点企业里，还扶持起了创新小组。',
      ),
      h('到全国去比'),
      p('在全国企业创新方法大赛上，太原企业有{ty-fig-method-awards}项目获奖。'),
      figures('创新方法', ['ty-fig-method-classes', 'ty-fig-method-trainees', 'ty-fig-method-awards']),
      h('智慧蓝领'),
      p('产业工人也有自己的课堂：“[智慧蓝领](campaigns/smart-blue-collar)”培训行动。'),
      related('supervised-guided-in-contact'),
    ],
  },
]
