import type { Story } from '../../story.ts'

export const academiaStories: Story[] = [
  {
    slug: 'awarded-or-candidate',
    time: '14:00',
    genre: 'feature',
    title: { zh: '名单上的人：获评、推荐与候选', en: 'Names on lists: awarded, recommended, candidate' },
    summary: {
      zh: '评选、推荐、候选，是三个不同的时刻。把它们混在一起，对谁都不公平。',
      en: 'To be honoured, to be put forward and to be a candidate are different moments. Mixing them is fair to nobody.',
    },
    column: 'academia',
    topics: ['figures'],
    campaign: 'tribute',
    cover: {
      motif: 'stars',
      light: 'night',
      alt: { zh: '围着天极旋转的星迹', en: 'Star trails turning about the pole' },
    },
    zh: ({ p, h, figures, list, note }) => [
      p(
        '科技工作者的名字出现在一份名单上，可能是因为得了奖，也可能是因为被推荐，还可能只是进入了候选。读者扫一眼，看到的都是“名单”。把时刻说清楚，是编辑的本分。',
      ),
      h('已经评定的'),
      p(
        '五年里，市里评选表彰了最美科技工作者{od-fig-best-workers-city}、优秀科普工作者{od-fig-kepu-workers-city}。同在这五年，经推荐而成为内蒙古自治区优秀科技工作者的有{od-fig-region-excellent}，成为自治区最美科技工作者的有{od-fig-region-best}。',
      ),
      figures('评定的荣誉', [
        'od-fig-best-workers-city',
        'od-fig-kepu-workers-city',
        'od-fig-region-excellent',
        'od-fig-region-best',
      ]),
      h('还在路上的'),
      p(
        '另一些数字说的是推荐。中国青年女科学家奖第十九届的评选，本市推荐了{od-fig-women-candidates}，有的以团队、有的以个人进入候选；全国创新争先奖，有{od-fig-innovation-candidate}是候选人；另有{od-fig-engineering-assessors}成为自治区工程领域评审专家的人选。这几个数统计期均未注明，而且都停在“候选”与“人选”上，结果如何，资料没有写。',
      ),
      figures('候选与人选', ['od-fig-women-candidates', 'od-fig-innovation-candidate', 'od-fig-engineering-assessors']),
      h('本站的用语'),
      list([
        '**获评、获奖**：结果已经公布',
        '**提名、候选**：进入了评选，结果另说',
        '**人选**：拟担任某项工作，属于聘任，不是奖',
      ]),
      note('没有姓名', '这些人的姓名，资料没有列出。演示网站因此没有科学家人物页。'),
      p(
        '候选并不低人一等。一座城市愿意把自己的人推到全国的名单前面，本身就值得写上一笔；写清楚是候选，这一笔才立得住。',
      ),
    ],
  },
  {
    slug: 'dual-carbon-2023',
    time: '10:20',
    genre: 'news',
    title: {
      zh: '能源城市谈“双碳”：2023年的一场国际会议',
      en: 'A city of energy speaks of carbon: a conference in 2023',
    },
    summary: {
      zh: '2023“双碳”变革与绿色发展国际学术会议由鄂尔多斯举办，落点在科研成果的转化。',
      en: 'Ordos held an international conference on the carbon transition and green development, with an eye to putting research to use.',
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
      p(
        '2023年，鄂尔多斯市科协举办了2023“双碳”变革与绿色发展国际学术会议。会议名称里有两个词值得停一停：一个是“双碳”，一个是“变革”。',
      ),
      h('“双碳”是哪两个碳'),
      p(
        '“双碳”是碳达峰与碳中和的合称。前者说排放量到达最高点以后转头向下，后者说排出去的与收回来的相抵。它们听上去像环保口号，落到实处，却是电从哪里来、热从哪里来、原料从哪里来的问题。',
      ),
      h('为什么在这里谈'),
      p(
        '对一座与能源打交道的城市，“变革”不是修辞。会议想推动的，是相关领域的科研成果从论文里走出来，在当地用得上。谈过什么、签了什么，资料没有展开，我们也只写到这里。',
      ),
      p(
        '同一条线上还有[科技大咖鄂尔多斯行](campaigns/tech-stars)。它请专家来，为能源治理怎样现代化、新能源技术怎样创新出主意。会议是一次性的，来来往往的人把它接成一条线。',
      ),
      p(
        '对普通读者，“双碳”也不是远处的事。一盏灯、一趟车、一炉热，背后都有它的账。把账算清楚是学者的工作，看得懂账，则是科学素质的一部分。',
      ),
      note('资料没有写的', '会议的具体日期、地点、与会人数和报告题目，都没有写明；能确定的是年份：2023年。'),
      related('chemists-come-to-town'),
    ],
  },
  {
    slug: 'chemists-come-to-town',
    time: '09:30',
    genre: 'news',
    title: { zh: '化工学会来了：国家级学会与地方的第一次握手', en: 'The chemical engineers come to town' },
    summary: {
      zh: '借“百嘎丽”学术交流活动，中国化工学会第一次来到鄂尔多斯。',
      en: 'Through a Baigali exchange the Chemical Industry and Engineering Society of China came to Ordos for the first time.',
    },
    column: 'academia',
    topics: ['societies', 'energy'],
    campaign: 'society-exchange',
    cover: {
      motif: 'lattice',
      light: 'dusk',
      alt: { zh: '黄昏里铺向远处的格阵', en: 'A lattice running into the distance at dusk' },
    },
    zh: ({ p, h, list, note, related }) => [
      p(
        '学会是什么？最简单的说法：做同一门学问的人，为了彼此能说上话而结成的组织。它们的会议多半在大城市开，地方上的工程师想听，要么买票去，要么等纪要。',
      ),
      p(
        '[“百嘎丽”学会服务高质量发展学术交流活动](campaigns/society-exchange)换了个方向：请学会过来。中国化工学会就是这样第一次到鄂尔多斯来的，带来的有学术交流，也有技术服务。',
      ),
      h('交流与服务'),
      p(
        '交流是坐下来谈，服务是走到现场看。对企业，后一样往往更解渴：一台设备为什么总在同一个地方出毛病，论文里未必有，见过许多台设备的人却可能一眼看出来。',
      ),
      h('本地的学会也没闲着'),
      p('与市科协联手做学术科普的，还有另外几家学会：'),
      list(['营养学会', '气象学会', '中医药学会']),
      p(
        '它们一起办的是[“学会服务 智享成果”](campaigns/society-sharing)和[公民科学素质提升联合服务行动](campaigns/joint-literacy-service)。这几家学会属于哪一级，资料没有写明。',
      ),
      p(
        '第一次握手之后还有没有第二次，才是更值得问的。学会与地方之间，缺的常常不是一场会，而是一个彼此知道电话该打给谁的关系。',
      ),
      note('资料没有写的', '到访的时间、专家的姓名和服务过的企业，都没有写明。'),
      related('papers-and-journeys'),
    ],
  },
  {
    slug: 'papers-and-journeys',
    time: '11:00',
    genre: 'feature',
    title: { zh: '论文的旅程', en: 'The journeys of papers' },
    summary: {
      zh: '有的论文被带出去交流，有的被选去参评。五年里，两种旅程各有多少？',
      en: 'Some papers travel to be discussed, others to be judged. How many of each in five years?',
    },
    column: 'academia',
    topics: ['figures', 'societies'],
    cover: {
      motif: 'river',
      light: 'dusk',
      alt: { zh: '傍晚的河一路弯向天边', en: 'A river bending towards the evening sky' },
    },
    zh: ({ p, h, figures, note }) => [
      p(
        '论文写完，只算完成一半。另一半是被人读到：有人追问，有人反驳，有人拿去用。在鄂尔多斯，一篇论文离开书桌以后，大致有两种走法。',
      ),
      h('去交流'),
      p(
        '五年里，本地学术活动交流的论文有{od-fig-papers-exchanged}；科技人员外出交流和考察{od-fig-outbound}，带出去交流的论文有{od-fig-outbound-papers}。前一个数带着“余”字，后两个是整数，写法不同，我们照录。',
      ),
      figures('去交流的论文', ['od-fig-papers-exchanged', 'od-fig-outbound-papers', 'od-fig-outbound']),
      h('去参评'),
      p(
        '同样在五年里，有{od-fig-papers-selected}科技论文被遴选出来，参加内蒙古自治区的自然科学论文评选，其中{od-fig-papers-excellent}评为优秀论文。遴选在前，评选在后，两个数是一条路上的两站。',
      ),
      figures('去参评的论文', ['od-fig-papers-selected', 'od-fig-papers-excellent']),
      p('两种走法不分高下。交流的人要的是回声，参评的人要的是尺子；一篇好论文，多半两样都需要。'),
      h('企业也在路上'),
      p(
        '自治区创新方法大赛和自然科学学术年会上，也有本地企业参加并获奖。奖项叫什么、得了多少，原文只用“多个”带过，我们不替它数。',
      ),
      note(
        '不要相除',
        '优秀论文数带“余”字，是下限。用它去除参评的篇数，得不出可靠的比例；交流的论文与参评的论文是否有重复，也没有说明。',
      ),
      p('数字之外，论文的旅程还有一个终点没有人统计：有没有一位陌生的读者，因为它少走了一段弯路。'),
    ],
  },
]
