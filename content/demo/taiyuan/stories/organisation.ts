import type { Story } from '../../story.ts'

export const organisationStories: Story[] = [
  {
    slug: 'supervised-guided-in-contact',
    time: '13:00',
    genre: 'feature',
    title: { zh: '太原市科协主管、指导和联系的学会', en: 'Societies supervised, guided, and in contact' },
    summary: {
      zh: '业务主管、行业指导和开展联系的学会，截至发布时各有一个数；学会的交流活动另计。',
      en: 'Each has a figure as of the report. Their meetings are counted apart.',
    },
    column: 'news',
    topics: ['societies', 'figures'],
    campaign: 'society-service',
    cover: {
      motif: 'branches',
      light: 'day',
      alt: { zh: '一棵分岔的树形', en: 'The shape of a branching tree' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p(
        '截至发布时，太原市科协业务{ty-fig-supervised-societies}，行业{ty-fig-guided-societies}，开展{ty-fig-contact-societies}。前后两个数相同，说的不是同一批学会。',
      ),
      figures('学会', ['ty-fig-supervised-societies', 'ty-fig-guided-societies', 'ty-fig-contact-societies']),
      h('学会做什么'),
      p(
        '市级学会的学术讲座等交流，每年{ty-fig-society-meetings}。近三年征集自然科学优秀学术论文{ty-fig-papers}；“近三年”是哪三年，没有写。疫情期间，举办{ty-fig-epidemic-lectures}和科普讲座。',
      ),
      figures('学术交流', ['ty-fig-society-meetings', 'ty-fig-papers', 'ty-fig-epidemic-lectures']),
      p(
        '往外连的，是国家和省级{ty-fig-society-stations}，累计的数，统计期未注明。它与专家工作站的数字相同，也不是一回事。',
      ),
      figures('学会服务站', ['ty-fig-society-stations']),
      p('“业务主管”“行业指导”“开展联系”各指什么，资料没有逐条写。'),
      h('资料写明的几件事'),
      list([
        '与政府：主管学会基本政社分设，引导承接政府转移职能',
        '与上级学会：对接国家级和省学会来太原办全国性活动，场次没有写',
        '大型学术交流：写到西北、华北地区药学会，会议的全称没有写',
      ]),
      note('“基本”', '“基本政社分设”里的“基本”照原文。还差几家，没有写。'),
      related('numbers-that-look-alike'),
    ],
  },
  {
    slug: 'fewer-offices-more-branches',
    time: '10:40',
    genre: 'news',
    title: { zh: '太原市科协改革后事业单位减少', en: 'Fewer institutions after a reform' },
    summary: {
      zh: '所属事业单位和编制减少；企业和高校的科协组织，写的是截至发布时的数。',
      en: 'There are fewer institutions and posts; of branches in enterprises and universities the number is that of the report.',
    },
    column: 'news',
    topics: ['societies'],
    cover: {
      motif: 'road',
      light: 'winter',
      alt: { zh: '浅色天空下一条笔直的路', en: 'A straight road below a pale sky' },
    },
    zh: ({ p, h, figures, table, note, related }) => [
      p('综述讲改革，写的是减少了多少；讲组织建设，写的是有多少。读法不一样。'),
      h('事业单位和编制'),
      p(
        '改革有一份《太原市科协系统深化改革实施方案》。所属事业单位由改革前的{ty-fig-institutions-before}到改革后的{ty-fig-institutions-after}，事业编制减少{ty-fig-staffing-cut}；编制的统计期未注明。',
      ),
      figures('改革前后', ['ty-fig-institutions-before', 'ty-fig-institutions-after', 'ty-fig-staffing-cut']),
      h('企业和高校的科协组织'),
      p(
        '截至发布时，企业科协组织{ty-fig-enterprise-branches}，{ty-fig-university-branches}。两个数差得远，原因资料没有写。',
      ),
      figures('科协组织', ['ty-fig-enterprise-branches', 'ty-fig-university-branches']),
      table('两处的写法', [
        ['', '事业单位', '科协组织'],
        ['在哪里', '所属事业单位和编制', '企业和高校'],
        ['怎样写', '改革前和改革后', '截至发布时'],
        ['看得出', '少了多少', '有多少'],
      ]),
      p(
        '事业单位写了前后两个数，看得出变化；企业和高校的科协组织只写了一个时点，看不出增减。编制的减少写的是比例，底数没有写，减了多少个也就算不出来。',
      ),
      h('试点'),
      p('小店区、清徐经济开发区、综改示范区入选首批“科创中国”山西试点。试点是资格，不是奖。'),
      note('“截至发布时”', '报道没有载明发布的日期，所以这几个数只知道先后，不知道年月。'),
      related('supervised-guided-in-contact'),
    ],
  },
]
