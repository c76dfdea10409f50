import type { Story } from '../../story.ts'

export const academiaStories: Story[] = [
  {
    slug: 'awarded-or-candidate',
    time: '14:00',
    genre: 'feature',
    title: {
      zh: '科技工作者的荣誉：哪些已评定，哪些是候选',
      en: 'Honours of those who work in science: awarded, or candidates',
    },
    summary: {
      zh: '最美科技工作者、优秀科普工作者已经评定；中国青年女科学家奖、全国创新争先奖，资料写的是候选。',
      en: 'Some honours were awarded. For two national prizes the source speaks of candidates only.',
    },
    column: 'academia',
    topics: ['figures'],
    campaign: 'tribute',
    cover: {
      motif: 'stars',
      light: 'night',
      alt: { zh: '夜空里一圈圈星迹', en: 'Star trails in circles' },
    },
    zh: ({ p, h, figures, list, note }) => [
      p(
        '五年里，鄂尔多斯评选表彰了市级最美科技工作者{od-fig-best-workers-city}、优秀科普工作者{od-fig-kepu-workers-city}。同在这五年，经推荐获评内蒙古自治区优秀科技工作者的有{od-fig-region-excellent}，获评自治区最美科技工作者的有{od-fig-region-best}。',
      ),
      figures('已经评定的荣誉', [
        'od-fig-best-workers-city',
        'od-fig-kepu-workers-city',
        'od-fig-region-excellent',
        'od-fig-region-best',
      ]),
      h('候选与人选'),
      p(
        '第十九届中国青年女科学家奖，推荐了{od-fig-women-candidates}，作为候选团队和候选人；全国创新争先奖，有{od-fig-innovation-candidate}为候选人；另有{od-fig-engineering-assessors}为自治区工程领域评审专家的人选。这几个数统计期均未注明，评选的结果资料没有写。',
      ),
      figures('候选与人选', ['od-fig-women-candidates', 'od-fig-innovation-candidate', 'od-fig-engineering-assessors']),
      h('本站的用语'),
      list([
        '**获评、获奖**：资料写明已经评定',
        '**提名、候选**：资料只写到提名或候选，结果没有写',
        '**人选**：拟聘任的人，不是奖项',
      ]),
      note('没有姓名', '这些人的姓名，资料没有列出，本站因此没有科学家的人物页。'),
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
      zh: '会议全名是2023“双碳”变革与绿色发展国际学术会议，由鄂尔多斯市科协举办，助推科研成果转化。',
      en: 'The association held the 2023 International Conference on the Carbon Transition and Green Development, to help put research to use.',
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
    zh: ({ p, h, note, related }) => [
      p('2023年，鄂尔多斯市科协举办2023“双碳”变革与绿色发展国际学术会议。资料写到，会议助推这一领域的科研成果转化。'),
      h('科技大咖鄂尔多斯行'),
      p(
        '同样与能源有关的，还有市科协创办的[科技大咖鄂尔多斯行](campaigns/tech-stars)，服务能源现代化治理和新能源技术创新。会议和这项活动有没有联系，资料没有写；放在一篇里，是编辑的归类。',
      ),
      note('没有写明的', '会议的具体日期、地点、与会人数和报告题目，资料都没有写；写明的只有年份。'),
      related('chemists-come-to-town'),
    ],
  },
  {
    slug: 'chemists-come-to-town',
    time: '09:30',
    genre: 'news',
    title: {
      zh: '中国化工学会首次到鄂尔多斯开展活动',
      en: 'The Chemical Industry and Engineering Society of China comes to Ordos for the first time',
    },
    summary: {
      zh: '学术交流与技术服务，都在“百嘎丽”学会服务高质量发展学术交流活动之中。',
      en: 'Scholarly exchange and technical service were part of a Baigali exchange with learned societies.',
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
        '在[“百嘎丽”学会服务高质量发展学术交流活动](campaigns/society-exchange)中，中国化工学会首次来到鄂尔多斯，做学术交流，也做技术服务。',
      ),
      h('与其他学会的合作'),
      p('和市科协合办学术科普活动的，还有：'),
      list(['营养学会', '气象学会', '中医药学会']),
      p(
        '合办的活动有[“学会服务 智享成果”](campaigns/society-sharing)和[公民科学素质提升联合服务行动](campaigns/joint-literacy-service)。这几家学会属于哪一级，资料没有写明。',
      ),
      note('没有写明的', '化工学会到访的时间、来的专家和服务的单位，资料都没有写。'),
      related('papers-and-journeys'),
    ],
  },
  {
    slug: 'papers-and-journeys',
    time: '11:00',
    genre: 'feature',
    title: {
      zh: '五年里的论文：多少用于交流，多少参加评选',
      en: 'Papers in five years: how many discussed, how many judged',
    },
    summary: {
      zh: '本地学术活动和外出交流的论文，遴选参评和评为优秀的论文，分别列出。',
      en: 'Papers discussed at home and away, papers put forward and papers found excellent, each counted by itself.',
    },
    column: 'academia',
    topics: ['figures', 'societies'],
    cover: {
      motif: 'river',
      light: 'dusk',
      alt: { zh: '暮色里弯向天边的河', en: 'A river bending towards the evening sky' },
    },
    zh: ({ p, h, figures, note, related }) => [
      p(
        '五年里，本地学术活动交流论文{od-fig-papers-exchanged}；科技人员外出交流和考察{od-fig-outbound}，交流论文{od-fig-outbound-papers}。',
      ),
      figures('交流的论文', ['od-fig-papers-exchanged', 'od-fig-outbound-papers', 'od-fig-outbound']),
      h('参评的论文'),
      p(
        '同样在五年里，遴选科技论文{od-fig-papers-selected}，参加内蒙古自治区自然科学论文评选，其中{od-fig-papers-excellent}评为优秀论文。',
      ),
      figures('参评的论文', ['od-fig-papers-selected', 'od-fig-papers-excellent']),
      h('企业参加的活动'),
      p(
        '市科协还组织有关企业参加自治区创新方法大赛和自治区自然科学学术年会，获得多个奖项。奖项的名称和数目，资料没有写明。',
      ),
      note(
        '读数须知',
        '带“余”字的数是下限，优秀论文与参评论文不能相除得出准确的比例；交流的论文与参评的论文有没有重复，资料没有说明。',
      ),
      related('awarded-or-candidate'),
    ],
  },
]
