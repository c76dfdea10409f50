import type { Story } from '../../story.ts'

export const organisationStories: Story[] = [
  {
    slug: 'supervised-guided-in-contact',
    time: '13:00',
    genre: 'feature',
    title: { zh: '主管的、指导的、联系的：学会有几种', en: 'Societies supervised, guided, and in contact' },
    summary: {
      zh: '同样叫学会，和市科协的关系分几种。分清关系，才看得懂那几个一模一样的数。',
      en: 'Societies stand to the association in several ways. Tell them apart, and numbers that look the same make sense.',
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
      p(
        '编者读这几个数，是先记关系再记数字：主管，是要对它负责；指导，是给它出主意；联系，是有事叫得到。关系不同，一家学会办得好不好，该问的人也不同。',
      ),
      h('一家学会的几种用处'),
      list([
        '给会员：一处可以争论的地方',
        '给企业：一扇问得到人的门',
        '给政府：承接转移出来的职能',
        '给公众：一句说得准的话',
      ]),
      note('编者的归纳', '前几条是学会通常的作用，承接职能一条见于资料。'),
      related('numbers-that-look-alike'),
    ],
  },
  {
    slug: 'fewer-offices-more-branches',
    time: '10:40',
    genre: 'news',
    title: { zh: '机关做减法，基层做加法', en: 'Fewer offices, more branches' },
    summary: {
      zh: '改革以后，所属单位少了，编制少了；企业和高校里的科协组织，还在一处一处建。',
      en: 'After the reform there are fewer institutions and posts; in enterprises and universities branches are being set up one by one.',
    },
    column: 'news',
    topics: ['societies'],
    cover: {
      motif: 'road',
      light: 'winter',
      alt: { zh: '浅色天空下一条笔直的路', en: 'A straight road below a pale sky' },
    },
    zh: ({ p, h, figures, table, note, related }) => [
      p('一个组织改没改，不看文件多厚，看两样：坐办公室的人有没有少，敲得到门的地方有没有多。'),
      h('减法'),
      p(
        '改革有一份《太原市科协系统深化改革实施方案》。所属事业单位由改革前的{ty-fig-institutions-before}到改革后的{ty-fig-institutions-after}，事业编制减少{ty-fig-staffing-cut}；编制的统计期未注明。',
      ),
      figures('改革前后', ['ty-fig-institutions-before', 'ty-fig-institutions-after', 'ty-fig-staffing-cut']),
      h('加法'),
      p(
        '截至发布时，企业科协组织{ty-fig-enterprise-branches}，{ty-fig-university-branches}。两个数差得远，原因资料没有写。',
      ),
      figures('科协组织', ['ty-fig-enterprise-branches', 'ty-fig-university-branches']),
      table('减的和加的', [
        ['', '减', '加'],
        ['在哪里', '机关和所属单位', '企业和高校'],
        ['为了什么', '轻一点', '近一点'],
      ]),
      p(
        '门多了，敲门的人会不会多，是下一个问题。企业里的科协组织，好处是近，难处是人人都忙；能不能办成几件实在的事，决定了那块牌子以后还有没有人看。编者以为，数门的同时，也该数一数有人敲过几回。',
      ),
      h('试点'),
      p('小店区、清徐经济开发区、综改示范区入选首批“科创中国”山西试点。试点是资格，不是奖；做成什么样，要看以后。'),
      note('“截至发布时”', '报道没有载明发布的日期，所以这几个数只知道先后，不知道年月。'),
      related('supervised-guided-in-contact'),
    ],
  },
]
