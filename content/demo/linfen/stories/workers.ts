import type { Story } from '../../story.ts'

export const workerStories: Story[] = [
  {
    slug: 'three-professors',
    time: '16:20',
    genre: 'feature',
    title: { zh: '三位教授在临汾宣讲科学家精神', en: 'Three professors speak in Linfen of the spirit of scientists' },
    subtitle: { zh: '宣讲走进校园、机关和企业', en: 'In schools, offices and enterprises' },
    summary: {
      zh: '王伟、滑翔、刘云，2024年在临汾主讲科学家精神。场次和讲题没有写明。',
      en: 'Wang Wei, Hua Xiang and Liu Yun gave the talks of 2024. How many there were, and on what, is not stated.',
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
    zh: ({ p, h, list, figures, related }) => [
      p('2024年，临汾的科学家精神宣讲活动由三位教授主讲。称谓照资料写：'),
      list([
        '[王伟](profiles/wang-wei)，西安交通大学教授',
        '[滑翔](profiles/hua-xiang)，山西传媒学院教授',
        '[刘云](profiles/liu-yun)，中科院大学教授',
      ]),
      p('滑翔是人名，姓滑名翔。'),
      h('校园、机关和企业'),
      p(
        '[科学家精神宣讲活动](campaigns/spirit-talks)走进了校园、机关和企业。谁到了哪一处、一共办了几场、讲了什么题目，资料没有写，本站也没有引用任何人的话。',
      ),
      p('三位教授是各讲各的，还是同场主讲，同样没有写。'),
      h('诗词书画与专栏'),
      p(
        '2024年，省科协举办“弘扬科学家精神 强国复兴有我”主题诗词书画活动，临汾组织参加，上报作品{lf-fig-poetry-works}。“临汾微科普”的科学家精神和科技前沿专栏，2024年全年出了{lf-fig-spirit-column}。',
      ),
      figures('作品与专栏', ['lf-fig-poetry-works', 'lf-fig-spirit-column']),
      p(
        '同一年，“中国科学家精神主题展”在临汾启动，与“全国科技工作者日”的主场活动合在一起办。这几项都用了“科学家精神”这个词，主办的不都是一家：诗词书画活动写明是省科协。',
      ),
      related('associations-in-the-parks'),
    ],
    en: ({ p, h, list, note }) => [
      p(
        'In 2024 three professors gave the talks on the spirit of scientists in Linfen. Their titles are as the source has them.',
      ),
      list([
        '[Wang Wei](profiles/wang-wei), professor at Xi’an Jiaotong University',
        '[Hua Xiang](profiles/hua-xiang), professor at the Communication University of Shanxi',
        '[Liu Yun](profiles/liu-yun), professor at the university of the Chinese Academy of Sciences',
      ]),
      h('Three kinds of listeners'),
      p(
        'The [talks](campaigns/spirit-talks) went to schools, offices and enterprises. Who of the three spoke where is not stated.',
      ),
      note(
        'Not stated',
        'What their subjects were and how many talks there were, the source does not say. Nobody is quoted here.',
      ),
    ],
  },
  {
    slug: 'associations-in-the-parks',
    time: '12:00',
    genre: 'news',
    title: { zh: '临汾、曲沃、霍州、襄汾经济开发区成立科协组织', en: 'Associations are set up in development zones' },
    summary: {
      zh: '2024年，临汾推进园区（企业）科协组织建设，其余开发区在筹备中。',
      en: 'Development zones in Linfen, Quwo, Huozhou and Xiangfen have associations now, others are preparing theirs.',
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
    zh: ({ p, h, list, steps, note, related }) => [
      p(
        '2024年，临汾推进[园区（企业）科协组织建设](campaigns/park-branches)。已经成立的，写明在几个经济开发区；其余的写的是筹备。',
      ),
      h('写明的几步'),
      steps(['市科协与多部门联合发文', '召开园区（企业）科协推进会，明确任务和要求', '已成立的写名字，其余的写筹备']),
      h('已经成立的'),
      list(['临汾经济开发区', '曲沃经济开发区', '霍州经济开发区', '襄汾经济开发区']),
      p('其余的正在筹备。资料没有说一共要建多少，也没有写各家科协的全称，本站照原样写开发区的名字。'),
      h('成立和筹备'),
      p(
        '“已成立”说的是组织有了，“筹备”说的是还没有。筹备的后来有没有成立，资料没有写。联合发文的有多个部门，部门名和文件名没有列出；推进会在哪里开、谁参加，也没有写。',
      ),
      note('“园区（企业）”', '括号是原文的写法。写明成立的都在开发区，企业里建了多少，没有写。'),
      p(
        '资料也写到科普工作者的职称晋升通道，评价机制要完善，发展政策要优化。它和园区科协有没有关系，资料没有说，这里只是并列。',
      ),
      related('written-for-those-who-decide'),
    ],
  },
  {
    slug: 'written-for-those-who-decide',
    time: '10:20',
    genre: 'news',
    title: { zh: '科技创新智库课题获批，调查信息被采纳', en: 'Studies are approved, reports of a survey adopted' },
    summary: {
      zh: '2024年，临汾的科技创新智库课题呈送相关单位并获批，中国科协科技工作者调查站点采纳了临汾的信息。',
      en: 'In 2024 studies of Linfen were submitted and approved, and a national survey adopted its reports.',
    },
    column: 'workers',
    topics: ['figures'],
    happened: '2024',
    cover: {
      motif: 'branches',
      light: 'winter',
      alt: { zh: '浅色天空下分岔的枝', en: 'A branching tree below a pale sky' },
    },
    zh: ({ p, h, figures, list, related }) => [
      h('课题'),
      p(
        '2024年，围绕市委、市政府的中心工作，科技创新智库课题做了{lf-fig-think-tank-topics}，呈送相关单位并获批。题目没有列出。',
      ),
      h('调查'),
      p(
        '同在2024年，全国科技工作者状况调查在临汾完成站点信息的上报；中国科协科技工作者调查站点采纳的信息有{lf-fig-survey-adopted}。“采纳”的意思是报上去的被用了，怎样用没有写。',
      ),
      figures('课题与信息', ['lf-fig-think-tank-topics', 'lf-fig-survey-adopted']),
      h('几个词的意思'),
      list([
        '“呈送”：交到相关单位，是哪些单位没有写',
        '“获批”：有了批复，批的是什么没有写',
        '“上报”：把信息报出去，不等于采纳',
        '“采纳”：写明了数目，没有写用在哪里',
      ]),
      p(
        '课题论“个”，信息论“篇”，是两条线上的数，不相加。采纳信息的是中国科协科技工作者调查站点；临汾一共报了多少、没有采纳的有多少，资料没有写，所以也算不出采纳的比例。',
      ),
      p('课题围绕的是市委、市政府的中心工作，中心工作指哪几样，同样没有展开。'),
      related('figures-easily-misread'),
    ],
  },
]
