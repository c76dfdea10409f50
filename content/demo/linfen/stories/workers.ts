import type { Story } from '../../story.ts'

export const workerStories: Story[] = [
  {
    slug: 'three-professors',
    time: '16:20',
    genre: 'feature',
    title: { zh: '三位教授在临汾宣讲科学家精神', en: 'Three professors speak in Linfen of the spirit of scientists' },
    subtitle: { zh: '宣讲走进校园、机关和企业', en: 'In schools, offices and enterprises' },
    summary: {
      zh: '2024年，王伟、滑翔、刘云三位教授为临汾主讲科学家精神，听众在校园、机关和企业。',
      en: 'In 2024 Wang Wei, Hua Xiang and Liu Yun spoke to listeners in schools, offices and enterprises.',
    },
    column: 'workers',
    topics: ['spirit'],
    campaign: 'spirit-talks',
    profiles: ['wang-wei', 'hua-xiang', 'liu-yun'],
    happened: '2024',
    cover: {
      motif: 'arches',
      light: 'dusk',
      alt: { zh: '暮色从几道拱门里透出来', en: 'Dusk through a few arches' },
    },
    zh: ({ p, h, list, figures, note, related }) => [
      p('2024年，临汾的[科学家精神宣讲活动](campaigns/spirit-talks)走进校园、机关和企业。主讲的是三位教授：'),
      list([
        '[王伟](profiles/wang-wei)，西安交通大学教授',
        '[滑翔](profiles/hua-xiang)，山西传媒学院教授，姓滑名翔',
        '[刘云](profiles/liu-yun)，中科院大学教授',
      ]),
      h('写出来，画出来'),
      p(
        '2024年，省科协举办“弘扬科学家精神 强国复兴有我”主题诗词书画活动，临汾组织参加，上报作品{lf-fig-poetry-works}。“临汾微科普”的科学家精神和科技前沿专栏，2024年全年出了{lf-fig-spirit-column}。',
      ),
      figures('作品与专栏', ['lf-fig-poetry-works', 'lf-fig-spirit-column']),
      h('展出来'),
      p('同一年，“中国科学家精神主题展”在临汾启动，与“全国科技工作者日”的主场活动合在一起办。'),
      note('还不知道的', '几位教授讲了什么题目，一共讲了几场。'),
      related('associations-in-the-parks'),
    ],
    en: ({ p, h, list, note }) => [
      p('In 2024 three professors spoke in Linfen of the spirit of scientists:'),
      list([
        '[Wang Wei](profiles/wang-wei), professor at Xi’an Jiaotong University',
        '[Hua Xiang](profiles/hua-xiang), professor at the Communication University of Shanxi',
        '[Liu Yun](profiles/liu-yun), professor at the university of the Chinese Academy of Sciences',
      ]),
      p('The [talks](campaigns/spirit-talks) went to schools, offices and enterprises.'),
      h('Written, painted, shown'),
      p(
        'In the same year Linfen sent {lf-fig-poetry-works} works to the province’s campaign of poems, calligraphy and paintings on this spirit, and an exhibition on it opened together with the national day of those who work in science.',
      ),
      note('Not yet known', 'What the subjects of the talks were, and how many talks there were.'),
    ],
  },
  {
    slug: 'associations-in-the-parks',
    time: '12:00',
    genre: 'news',
    title: { zh: '临汾、曲沃、霍州、襄汾经济开发区成立科协组织', en: 'Associations are set up in development zones' },
    summary: {
      zh: '2024年，市科协与多部门联合发文、开会推进，把科协组织建进园区和企业；其余开发区正在筹备。',
      en: 'In 2024 the zones of Linfen, Quwo, Huozhou and Xiangfen got associations of their own; the others are preparing theirs.',
    },
    column: 'workers',
    topics: ['counties'],
    campaign: 'park-branches',
    happened: '2024',
    cover: {
      motif: 'lattice',
      light: 'dusk',
      alt: { zh: '暮色里一格格铺向远处的格阵', en: 'A lattice running into the distance at dusk' },
    },
    zh: ({ p, h, list, steps, related }) => [
      p(
        '科协的组织，建进了开发区。2024年，临汾推进[园区（企业）科协组织建设](campaigns/park-branches)，已经成立的有：',
      ),
      list(['临汾经济开发区', '曲沃经济开发区', '霍州经济开发区', '襄汾经济开发区']),
      p('其余的正在筹备。'),
      h('怎样建起来'),
      steps(['市科协与多部门联合发文', '召开园区（企业）科协推进会，明确建设任务和要求']),
      h('给科普工作者的路'),
      p('科普工作者这边，职称晋升的通道也在打通：完善评价机制，优化发展政策。'),
      related('written-for-those-who-decide'),
    ],
  },
  {
    slug: 'written-for-those-who-decide',
    time: '10:20',
    genre: 'news',
    title: {
      zh: '2024年，临汾6个课题获批、4篇信息被采纳',
      en: 'In 2024 Linfen has 6 studies approved and 4 reports adopted',
    },
    summary: {
      zh: '课题围绕市委、市政府的中心工作；信息来自全国科技工作者状况调查，由中国科协科技工作者调查站点采纳。',
      en: 'The studies serve the work of the city; the reports come from a national survey of those who work in science.',
    },
    column: 'workers',
    topics: ['figures'],
    happened: '2024',
    cover: {
      motif: 'branches',
      light: 'winter',
      alt: { zh: '浅色天空下分岔的枝', en: 'A branching tree below a pale sky' },
    },
    zh: ({ p, h, figures, related }) => [
      p('围绕市委、市政府的中心工作，临汾2024年做了科技创新智库课题{lf-fig-think-tank-topics}，呈送相关单位并获批。'),
      h('科技工作者过得怎样'),
      p(
        '2024年全国科技工作者状况调查，临汾完成了站点信息上报。中国科协科技工作者调查站点采纳的信息有{lf-fig-survey-adopted}。',
      ),
      figures('课题与信息', ['lf-fig-think-tank-topics', 'lf-fig-survey-adopted']),
      h('2025年'),
      p('智库建设还要往深里做，它和科普服务、科创服务一起，写进了2025年的打算。'),
      related('figures-easily-misread'),
    ],
  },
]
