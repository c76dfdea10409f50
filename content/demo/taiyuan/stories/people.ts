import type { Story } from '../../story.ts'

export const peopleStories: Story[] = [
  {
    slug: 'who-came-and-who-is-told-of',
    time: '15:40',
    genre: 'feature',
    title: { zh: '两院院士应邀来太原作学术交流', en: 'Academicians come to Taiyuan' },
    summary: {
      zh: '李德毅等两院院士受邀而来；在大中小学和企业，主题宣讲讲到郭永怀和苏步青，讲科学精神与爱国情怀。',
      en: 'Li Deyi and others came for scholarly exchange. At schools, universities and enterprises, talks tell of Guo Yonghuai and Su Buqing, of the spirit of science and love of country.',
    },
    column: 'people',
    topics: ['figures'],
    profiles: ['li-deyi', 'zhao-lixin', 'ding-nenggang', 'guo-yonghuai', 'su-buqing'],
    cover: {
      motif: 'stars',
      light: 'night',
      alt: { zh: '夜空里一圈圈的星轨', en: 'Rings of star trails at night' },
    },
    zh: ({ p, h, list, figures, related }) => [
      p('[李德毅](profiles/li-deyi)等两院院士{ty-fig-academicians-invited}，受邀来太原做学术交流。'),
      h('宣讲中的科学家'),
      p(
        '另一些科学家，在宣讲里与听众见面。主题宣讲走进大中小学和企业，办了{ty-fig-themed-talks}，讲科学精神与爱国情怀，讲到[郭永怀](profiles/guo-yonghuai)和[苏步青](profiles/su-buqing)。',
      ),
      figures('受邀与宣讲', ['ty-fig-academicians-invited', 'ty-fig-themed-talks']),
      h('调研与科普日'),
      list([
        '[赵立新](profiles/zhao-lixin)，中国科协战略发展部部长，来太原调研',
        '[丁能岗](profiles/ding-nenggang)，山西省科协党组书记、副主席，参加2023年全国科普日太原主场活动',
      ]),
      related('recommended-and-serving'),
    ],
  },
  {
    slug: 'recommended-and-serving',
    time: '11:20',
    genre: 'news',
    title: { zh: '太原市科协推荐表彰科技工作者', en: 'Taiyuan recommends and honours those who work in science' },
    summary: {
      zh: '推荐表彰科技工作者，办首届“最美科技工作者”学习宣传，请海归代表培训座谈：太原为人才做的几件事。',
      en: 'Recommending and honouring them, a first campaign for the most admired, training for those returned from overseas: what Taiyuan does for people of science.',
    },
    column: 'people',
    topics: ['figures'],
    campaign: 'best-workers',
    cover: {
      motif: 'contours',
      light: 'dusk',
      alt: { zh: '暮色里一圈圈的等高线', en: 'Contour lines at dusk' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p(
        '市科协七大以来，太原累计推荐表彰科技工作者{ty-fig-recommended}。中国科协创新争先奖的遴选推荐，也由市科协来做。',
      ),
      figures('推荐表彰', ['ty-fig-recommended']),
      h('科技志愿服务'),
      p('太原还有科技志愿服务队{ty-fig-volunteer-teams}。'),
      figures('志愿服务', ['ty-fig-volunteer-teams']),
      h('人才工作'),
      list([
        '[最美科技工作者](campaigns/best-workers)：首届学习宣传活动，与市委宣传部、市科技局合办',
        '[科技创新 海归同行](campaigns/returned-from-overseas)：海归代表的培训与座谈',
        '[人才的力量](campaigns/power-of-talent)：专题宣传片',
        '自然科学研究系列科学传播专业的职称申报评审',
      ]),
      note('还不知道的', '他们的姓名，推荐的和表彰的各有多少。'),
      related('numbers-that-look-alike'),
    ],
  },
]
