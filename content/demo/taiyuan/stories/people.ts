import type { Story } from '../../story.ts'

export const peopleStories: Story[] = [
  {
    slug: 'who-came-and-who-is-told-of',
    time: '15:40',
    genre: 'feature',
    title: { zh: '院士、来访者与宣讲中的科学家', en: 'An academician, visitors, and scientists of the talks' },
    summary: {
      zh: '李德毅等两院院士受邀来太原学术交流（“两院院士”是合称）；另有来调研和出席活动的人，宣讲讲到郭永怀、苏步青。',
      en: 'Some came invited, some to look into the work or to attend; of two scientists the talks tell.',
    },
    column: 'people',
    topics: ['figures'],
    profiles: ['li-deyi', 'zhao-lixin', 'ding-nenggang', 'guo-yonghuai', 'su-buqing'],
    cover: {
      motif: 'stars',
      light: 'night',
      alt: { zh: '夜空里一圈圈的星轨', en: 'Rings of star trails at night' },
    },
    zh: ({ p, h, list, figures, note, related }) => [
      p('综述写到姓名的人，有的来过太原，有的在宣讲里讲到。这里分开列出，称谓照原文。'),
      h('受邀而来'),
      p(
        '[李德毅](profiles/li-deyi)等两院院士{ty-fig-academicians-invited}受邀来太原学术交流，统计期未注明。“两院院士”是合称，各属哪一院没有逐一写明。',
      ),
      h('前来调研和出席'),
      list([
        '[赵立新](profiles/zhao-lixin)，中国科协战略发展部部长，来太原调研，日期没有写明',
        '[丁能岗](profiles/ding-nenggang)，山西省科协党组书记、副主席，参加2023年全国科普日太原主场活动',
      ]),
      p('职务都照报道的写法。报道没有署日期，职务的时间因此不详。'),
      h('宣讲中的科学家'),
      p(
        '主题宣讲办了{ty-fig-themed-talks}，统计期未注明，走进大中小学和企业，讲科学精神与爱国情怀。讲到的有[郭永怀](profiles/guo-yonghuai)、[苏步青](profiles/su-buqing)这样的科学家。每一场讲了谁、在哪一所学校或哪一家企业，也没有列出。',
      ),
      figures('受邀与宣讲', ['ty-fig-academicians-invited', 'ty-fig-themed-talks']),
      h('没有列出姓名的'),
      p('太原自己的科技工作者，资料写到推荐表彰，写到首届“最美科技工作者”的学习宣传活动，姓名没有列出。'),
      note('没有引语', '报道没有写来访者说了什么，本站不引用任何人的话。'),
      related('recommended-and-serving'),
    ],
  },
  {
    slug: 'recommended-and-serving',
    time: '11:20',
    genre: 'news',
    title: { zh: '太原市科协推荐表彰科技工作者', en: 'Those who work in science are recommended and honoured' },
    summary: {
      zh: '人数从市科协七大以来累计，“推荐”和“表彰”合在一个数里，没有分开。',
      en: 'They are counted since the seventh congress, and the two are not told apart in the number.',
    },
    column: 'people',
    topics: ['figures'],
    campaign: 'best-workers',
    cover: {
      motif: 'contours',
      light: 'dusk',
      alt: { zh: '暮色里一圈圈的等高线', en: 'Contour lines at dusk' },
    },
    zh: ({ p, h, figures, table, list, note, related }) => [
      p(
        '市科协七大以来，累计推荐表彰科技工作者{ty-fig-recommended}。“推荐表彰”连着写，其中多少是推荐，多少是得到表彰，没有分开，本站照录。',
      ),
      figures('推荐表彰', ['ty-fig-recommended']),
      table('资料的写法', [
        ['资料写的', '不能写成'],
        ['中国科协创新争先奖的遴选推荐', '获奖'],
        ['首届“最美科技工作者”学习宣传活动', '某某当选'],
        ['首批“科创中国”山西试点', '奖项：试点是资格'],
      ]),
      h('科技志愿服务'),
      p('科技志愿服务队有{ty-fig-volunteer-teams}，统计期未注明。队员的人数没有写。'),
      figures('志愿服务', ['ty-fig-volunteer-teams']),
      h('人才工作'),
      list([
        '[最美科技工作者](campaigns/best-workers)：与市委宣传部、市科技局合办',
        '[科技创新 海归同行](campaigns/returned-from-overseas)：海归代表的培训与座谈',
        '[人才的力量](campaigns/power-of-talent)：专题宣传片',
        '自然科学研究系列科学传播专业的职称申报评审',
      ]),
      note('名单', '获推荐和表彰的人，资料没有列出姓名。'),
      related('numbers-that-look-alike'),
    ],
  },
]
