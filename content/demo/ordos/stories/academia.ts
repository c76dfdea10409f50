import type { Story } from '../../story.ts'

export const academiaStories: Story[] = [
  {
    slug: 'awarded-or-candidate',
    time: '14:00',
    genre: 'feature',
    title: {
      zh: '鄂尔多斯五年表彰最美科技工作者',
      en: 'Ordos honours those who work in science',
    },
    summary: {
      zh: '市级最美科技工作者、优秀科普工作者已经评出，自治区一级也有人获评；还有女科技工作者成为中国青年女科学家奖的候选。',
      en: 'The city honoured its own, the region honoured others, and women of Ordos stood as candidates for a national prize of young women scientists.',
    },
    column: 'academia',
    topics: ['figures'],
    campaign: 'tribute',
    cover: {
      motif: 'stars',
      light: 'night',
      alt: { zh: '夜空里一圈圈星迹', en: 'Star trails in circles' },
    },
    zh: ({ p, h, figures, note }) => [
      p(
        '五年里，鄂尔多斯评选表彰了市级最美科技工作者{od-fig-best-workers-city}、优秀科普工作者{od-fig-kepu-workers-city}。经推荐，还有{od-fig-region-excellent}获评内蒙古自治区优秀科技工作者，{od-fig-region-best}获评自治区最美科技工作者。',
      ),
      figures('已经评定的荣誉', [
        'od-fig-best-workers-city',
        'od-fig-kepu-workers-city',
        'od-fig-region-excellent',
        'od-fig-region-best',
      ]),
      h('候选与人选'),
      p(
        '{od-fig-women-candidates}被推荐为第十九届中国青年女科学家奖的候选团队和候选人，{od-fig-innovation-candidate}成为全国创新争先奖的候选人，{od-fig-engineering-assessors}成为自治区工程领域评审专家的人选。',
      ),
      figures('候选与人选', ['od-fig-women-candidates', 'od-fig-innovation-candidate', 'od-fig-engineering-assessors']),
      h('把他们的故事讲出来'),
      p('市科协还举办[致敬科技工作者主题活动](campaigns/tribute)，通过全媒体宣传报道科技人物。'),
      note('还不知道的', '他们的姓名，以及候选之后的结果。'),
    ],
  },
  {
    slug: 'dual-carbon-2023',
    time: '10:20',
    genre: 'news',
    title: {
      zh: '2023年，鄂尔多斯举办“双碳”国际学术会议',
      en: 'In 2023 Ordos held an international conference on the carbon transition',
    },
    summary: {
      zh: '市科协举办的这场会议谈“双碳”变革与绿色发展，助推科研成果转化。',
      en: 'The association’s conference on the carbon transition and green development helped research on its way to use.',
    },
    column: 'academia',
    topics: ['energy', 'societies'],
    campaign: 'tech-stars',
    happened: '2023',
    cover: {
      motif: 'turbines',
      light: 'day',
      alt: { zh: '地平线上的一列风机', en: 'A row of wind turbines on the horizon' },
    },
    zh: ({ p, h, related }) => [
      p('2023年，鄂尔多斯市科协举办了2023“双碳”变革与绿色发展国际学术会议，助推这一领域的科研成果转化。'),
      h('科技大咖鄂尔多斯行'),
      p('谈能源的，还有市科协创办的[科技大咖鄂尔多斯行](campaigns/tech-stars)，服务能源现代化治理和新能源技术创新。'),
      related('chemists-come-to-town'),
    ],
  },
  {
    slug: 'chemists-come-to-town',
    time: '09:30',
    genre: 'news',
    title: {
      zh: '中国化工学会第一次来到鄂尔多斯',
      en: 'The Chemical Industry and Engineering Society of China comes to Ordos for the first time',
    },
    summary: {
      zh: '做学术交流，也做技术服务。与市科协合办活动的，还有营养、气象、中医药等学会。',
      en: 'It came for scholarly exchange and technical service. Societies for nutrition, meteorology and Chinese medicine work with the association too.',
    },
    column: 'academia',
    topics: ['societies', 'energy'],
    campaign: 'society-exchange',
    cover: {
      motif: 'lattice',
      light: 'dusk',
      alt: { zh: '暮色里铺向远处的格阵', en: 'A lattice running into the distance at dusk' },
    },
    zh: ({ p, h, list, note, related }) => [
      p(
        '中国化工学会第一次来到鄂尔多斯，做学术交流，也做技术服务。这次到访，在[“百嘎丽”学会服务高质量发展学术交流活动](campaigns/society-exchange)之中。',
      ),
      h('一起办活动的学会'),
      p('和市科协合办学术科普活动的，还有：'),
      list(['营养学会', '气象学会', '中医药学会']),
      p(
        '合办的活动有[“学会服务 智享成果”](campaigns/society-sharing)和[公民科学素质提升联合服务行动](campaigns/joint-literacy-service)。',
      ),
      note('还不知道的', '化工学会是哪一年来的。'),
      related('papers-and-journeys'),
    ],
  },
  {
    slug: 'papers-and-journeys',
    time: '11:00',
    genre: 'feature',
    title: {
      zh: '带着论文出门：五年里的学术交流',
      en: 'Papers on the road: five years of exchange',
    },
    summary: {
      zh: '鄂尔多斯的科技人员外出交流论文，本地的学术活动也交流论文；送去自治区参评的，有一批评为优秀。',
      en: 'Scientists and engineers took papers out of Ordos and discussed others at home; of those put forward in the region, many were found excellent.',
    },
    column: 'academia',
    topics: ['figures', 'societies'],
    cover: {
      motif: 'river',
      light: 'dusk',
      alt: { zh: '暮色里弯向天边的河', en: 'A river bending towards the evening sky' },
    },
    zh: ({ p, h, figures, related }) => [
      p(
        '五年里，鄂尔多斯的科技人员外出交流和考察{od-fig-outbound}，交流论文{od-fig-outbound-papers}。本地的学术活动上，也交流了论文{od-fig-papers-exchanged}。',
      ),
      figures('交流的论文', ['od-fig-papers-exchanged', 'od-fig-outbound-papers', 'od-fig-outbound']),
      h('送去参评'),
      p(
        '同样在五年里，遴选出{od-fig-papers-selected}科技论文，参加内蒙古自治区自然科学论文评选，其中{od-fig-papers-excellent}评为优秀论文。',
      ),
      figures('参评的论文', ['od-fig-papers-selected', 'od-fig-papers-excellent']),
      h('企业也上场'),
      p('市科协还组织有关企业参加自治区创新方法大赛和自治区自然科学学术年会，拿回多个奖项。'),
      related('awarded-or-candidate'),
    ],
  },
]
