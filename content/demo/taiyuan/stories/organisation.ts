import type { Story } from '../../story.ts'

export const organisationStories: Story[] = [
  {
    slug: 'supervised-guided-in-contact',
    time: '13:00',
    genre: 'feature',
    title: {
      zh: '太原的学会：办讲座，征论文，承接职能',
      en: 'Learned societies of Taiyuan: lectures, papers and new tasks',
    },
    summary: {
      zh: '市级学会每年办学术讲座，疫情期间也有学术报告和科普讲座；市科协引导学会承接政府转移的职能。',
      en: 'Societies of the city hold lectures each year, and held them in the epidemic too. The association helps them take on tasks that the government hands over.',
    },
    column: 'news',
    topics: ['societies', 'figures'],
    campaign: 'society-service',
    cover: {
      motif: 'branches',
      light: 'day',
      alt: { zh: '一棵分岔的树形', en: 'The shape of a branching tree' },
    },
    zh: ({ p, h, figures, related }) => [
      p(
        '太原的市级学会，每年办学术讲座等交流{ty-fig-society-meetings}。近三年，征集自然科学优秀学术论文{ty-fig-papers}；疫情期间，办了{ty-fig-epidemic-lectures}和科普讲座。',
      ),
      figures('学术交流', ['ty-fig-society-meetings', 'ty-fig-papers', 'ty-fig-epidemic-lectures']),
      h('主管、指导与联系'),
      p(
        '截至发布时，太原市科协业务{ty-fig-supervised-societies}，行业{ty-fig-guided-societies}，开展{ty-fig-contact-societies}。主管的学会与政府部门基本政社分设，市科协引导它们承接政府转移的职能，这是[学会创建服务品牌](campaigns/society-service)要做的事。',
      ),
      figures('学会', ['ty-fig-supervised-societies', 'ty-fig-guided-societies', 'ty-fig-contact-societies']),
      h('请进来'),
      p(
        '太原累计有国家和省级{ty-fig-society-stations}。市科协还对接国家级和省学会，来太原办全国性活动；西北、华北地区药学会，也有大型学术交流。',
      ),
      figures('学会服务站', ['ty-fig-society-stations']),
      related('numbers-that-look-alike'),
    ],
  },
  {
    slug: 'fewer-offices-more-branches',
    time: '10:40',
    genre: 'news',
    title: { zh: '太原市科协改革，精简事业单位', en: 'The association reforms: fewer institutions' },
    summary: {
      zh: '改革之后，所属事业单位和事业编制都减少了；科协组织建在企业，也建在高校。',
      en: 'After a reform there are fewer institutions and fewer posts. Branches stand in enterprises and in universities.',
    },
    column: 'news',
    topics: ['societies'],
    cover: {
      motif: 'road',
      light: 'winter',
      alt: { zh: '浅色天空下一条笔直的路', en: 'A straight road below a pale sky' },
    },
    zh: ({ p, h, figures, related }) => [
      p(
        '太原市科协所属的事业单位，由改革前的{ty-fig-institutions-before}到改革后的{ty-fig-institutions-after}，事业编制减少{ty-fig-staffing-cut}。改革依照的是《太原市科协系统深化改革实施方案》。',
      ),
      figures('改革前后', ['ty-fig-institutions-before', 'ty-fig-institutions-after', 'ty-fig-staffing-cut']),
      h('企业和高校里的科协'),
      p('截至发布时，企业科协组织有{ty-fig-enterprise-branches}，{ty-fig-university-branches}。'),
      figures('科协组织', ['ty-fig-enterprise-branches', 'ty-fig-university-branches']),
      h('“科创中国”试点'),
      p('小店区、清徐经济开发区、综改示范区，入选首批“科创中国”山西试点。'),
      related('supervised-guided-in-contact'),
    ],
  },
]
