import type { Story } from '../../story.ts'

export const newsStories: Story[] = [
  {
    slug: 'five-years-in-figures',
    time: '15:40',
    genre: 'review',
    title: { zh: '五年一张成绩单', en: 'Five years in figures' },
    subtitle: { zh: '把每一个数字放回它的尺子上', en: 'Putting every number back beside its ruler' },
    summary: {
      zh: '场次不是人数，获评不是候选，“余”不能丢，统计期要写明。我们把综述里的数字逐个取出，重新摆好。',
      en: 'Sessions are not people, and a candidate is no winner. We took the numbers out of a five-year review and set each beside its unit, its bound and its period.',
    },
    column: 'news',
    topics: ['figures', 'grassroots'],
    cover: {
      motif: 'strata',
      light: 'dusk',
      alt: { zh: '层层推远的山影，像一组高低不一的柱', en: 'Receding ridges of unequal height, like bars' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p(
        '评价一座城市的科普，最容易被记住的是数字，最容易被误读的也是数字。2024年2月27日，《鄂尔多斯日报》回顾了市科协的工作，时间跨度写作“五年”，没有交代从哪一年算起、到哪一年为止。我们把其中的数字逐个取出，连同限定词、口径和时间范围摆好，做成一份可以核对的清单。^[数字的出处都是这篇综述。原文没有写的起止年份，这里也不补。]',
      ),
      h('活动：数的是场次，不是人'),
      p(
        '五年里，全市累计办了{od-fig-mass-activities}科普活动。它们挂着不同的名字：防灾减灾日、安全生产月，科技周、全国科普日……场次说明有多勤，不说明有多少人来过；来过多少人，资料没有写。',
      ),
      p(
        '基层这一端，五年里实施了{od-fig-grassroots-projects}基层科普行动计划项目；公民科学素质电视大赛五年里连办{od-fig-tv-contest-editions}。',
      ),
      figures('活动与项目', ['od-fig-mass-activities', 'od-fig-grassroots-projects', 'od-fig-tv-contest-editions']),
      h('学术：会议、论文和走出去的人'),
      p(
        '五年间，会议、讲座、论坛和网络授课累计{od-fig-academic-meetings}，交流论文{od-fig-papers-exchanged}，参加交流和培训的有{od-fig-academic-trainees}；外出交流与考察{od-fig-outbound}，带出去的论文{od-fig-outbound-papers}。“人次”里，一个人来过几回就算几回。',
      ),
      figures('学术交流', [
        'od-fig-academic-meetings',
        'od-fig-papers-exchanged',
        'od-fig-academic-trainees',
        'od-fig-outbound',
        'od-fig-outbound-papers',
      ]),
      h('设施：要看清级别'),
      p(
        '自治区级科普教育基地{od-fig-region-bases}，市级{od-fig-city-bases}，统计期均未注明。两级名单是否重叠，资料没有说明，不宜相加。',
      ),
      figures('科普教育基地', ['od-fig-region-bases', 'od-fig-city-bases'], 'bars'),
      h('组织与人：把门开到基层'),
      p(
        '科协组织做到了全覆盖：{od-fig-parks}，{od-fig-universities}，苏木乡镇街道{od-fig-townships}，统计期均未注明。门开了多少扇，和有多少人走进来，是两个问题；资料回答的是前一个。',
      ),
      figures('科协组织', ['od-fig-parks', 'od-fig-universities', 'od-fig-townships']),
      p(
        '年轻人的一栏里，第33届至37届全国、全区青少年科技创新大赛上有{od-fig-youth-awards}获奖作品。品牌的一栏里，百嘎丽名下的活动有{od-fig-baigali-activities}，统计期未注明。',
      ),
      figures('青少年与品牌', ['od-fig-youth-awards', 'od-fig-baigali-activities']),
      h('荣誉：没有数目，就不给数目'),
      p(
        '五年里，市科协获得的各类荣誉，原文写作“{od-fig-honours-total}”。这是一个约数，本站不把它换算成任何具体数目。写明名称的有“自治区科普队伍建设优秀组织单位”“全国科普日优秀组织单位”和“全民科学素质工作先进单位”。',
      ),
      figures('荣誉', ['od-fig-honours-total']),
      h('水平：居于前列，没有比例'),
      p(
        '说到结果，原文对全民科学素质整体水平的描述是居于自治区前列。“前列”不是名次，后面也没有跟着比例。读到这里的人大概都想再问一句“百分之几”，我们也想；但问题归问题，答案只能等数据来给。',
      ),
      note('还缺什么', '起止年份、参与人数、分年数据，这些资料都没有给。空着的格子也是成绩单的一部分。'),
      h('接着读'),
      list([
        '[科协的门开在哪里](articles/where-the-doors-are)',
        '[名单上的人：获评、推荐与候选](articles/awarded-or-candidate)',
      ]),
      related('how-periods-are-stated'),
    ],
    en: ({ p, h, figures, note }) => [
      p(
        'Of all that can be said about public science in a city, numbers are remembered best and misread most easily. On 27 February 2024 the Ordos Daily looked back on the work of the city’s association for science and technology. The span is given as “five years”; where they begin and end is not said. We took the numbers out one by one and set them down again with their bounds, their way of counting and their period.',
      ),
      h('Activities: sessions, not people'),
      p(
        'In five years the city held {od-fig-mass-activities} sessions of outreach in all. They went by many names: Disaster Prevention Day and Work Safety Month, Science and Technology Week, National Science Day. Sessions tell how busy the years were. They do not tell how many people came, and the source does not say.',
      ),
      figures('Activities and projects', ['od-fig-mass-activities', 'od-fig-grassroots-projects']),
      h('Exchange: meetings and attendances'),
      p(
        'Meetings, lectures, forums and lessons online came to {od-fig-academic-meetings} occasions in all over five years. Exchange and training in those five years counted {od-fig-academic-trainees} attendances: someone who came twice is counted twice.',
      ),
      figures('Exchange', ['od-fig-academic-meetings', 'od-fig-academic-trainees']),
      h('Places: mind the rank'),
      p(
        'There are {od-fig-region-bases} outreach bases of regional rank and {od-fig-city-bases} of municipal rank (period not stated). Whether the two lists overlap is not said, so they should not be added up.',
      ),
      figures('Outreach bases', ['od-fig-region-bases', 'od-fig-city-bases'], 'bars'),
      h('Honours: no number, none given'),
      p(
        'The association’s honours are said to be “several dozen”. That is no number, and none is made of it here. Whoever was put forward as a candidate is called a candidate.',
      ),
      note(
        'What is missing',
        'The first and the last year, the number of visitors, figures year by year: the source gives none of these. An empty cell is part of the record too.',
      ),
    ],
  },
  {
    slug: 'baigali-one-name',
    time: '16:10',
    genre: 'feature',
    title: { zh: '百嘎丽：一个名字怎样长成一棵树', en: 'Baigali: how one name grew into a tree' },
    subtitle: { zh: '从讲堂到课间操，品牌的枝叶伸向日常', en: 'From the lecture hall to the school yard' },
    summary: {
      zh: '讲堂、课程、视频、文艺作品和表情包，看上去各走各的路，其实共用一个来处。',
      en: 'Lectures, lessons, videos, works of art and stickers seem to go their own ways. They share one root.',
    },
    column: 'news',
    topics: ['media'],
    campaign: 'baigali',
    cover: {
      motif: 'branches',
      light: 'summer',
      alt: { zh: '草原上分岔的河，像一棵横卧的树', en: 'A river that divides on the steppe like a tree laid down' },
    },
    zh: ({ p, h, figures, list, quote, note }) => [
      p(
        '从空中看一条草原上的河，主流会分岔，岔流又分岔，末梢细得像叶脉。“百嘎丽”这个科普品牌，也适合这样看：先有一个名字，再有枝，枝上又生枝。',
      ),
      quote('自然科学、大道自然', '百嘎丽的主旨'),
      p(
        '在内蒙古自治区，这样的品牌是鄂尔多斯首先创立的。它的愿景写作“厚植创新、科普赋能”。至于“百嘎丽”三个字的含义，公开资料没有解释，我们也不猜。',
      ),
      h('粗的枝'),
      p(
        '最粗的一枝是[百嘎丽科普开讲](campaigns/baigali-talks)，电视、广播和手机上都有它；[智“惠”讲堂](campaigns/smart-hall)把人请到现场；[全民科学素质提升行动](campaigns/literacy-action)则把许多零散的事收拢到同一个名下。知识竞答和对科技工作者的引领服务，也在其中。',
      ),
      h('细的枝'),
      list([
        '[科普文艺作品库](campaigns/baigali-arts)：让科学有旋律',
        '[带你看非遗里的科普](campaigns/science-in-heritage)：从老传统里找问题',
        '[科技微课堂](campaigns/micro-class)：把课放到线上',
        '[课间操](campaigns/class-break-exercise)与[表情包、文创](campaigns/stickers-and-goods)：最轻的那几片叶子',
        '[夏令营、冬令营](campaigns/science-camps)与[学会交流](campaigns/society-exchange)：一头连着孩子，一头连着学者',
      ]),
      p(
        '名字统一的好处，读者未必察觉，做事的人却天天用得上。一位老师在校园里推荐微课堂，不必从头解释它是什么；一条短视频结尾出现熟悉的三个字，看的人就知道去哪里找下一条。品牌在这里不是装饰，而是路标。',
      ),
      h('叶子有多少'),
      p(
        '品牌名下的活动有{od-fig-baigali-activities}，统计期未注明。作品后来被央视频、科普中国等国家级平台收入。数字可以说明枝叶茂盛，不能说明每一片叶子都被人看见；后一个问题，要等读者来回答。',
      ),
      figures('品牌名下的活动', ['od-fig-baigali-activities']),
      note(
        '为什么不列总数',
        '各分支的产量单位不同，有场次、有期、有条。单位不同的数不相加，本站因此没有“百嘎丽总量”。',
      ),
    ],
  },
  {
    slug: 'where-the-doors-are',
    time: '11:20',
    genre: 'feature',
    title: { zh: '科协的门开在哪里', en: 'Where the association opens its doors' },
    summary: {
      zh: '从市里到苏木乡镇街道，再到园区和高校，组织的末梢决定服务能走多远。',
      en: 'From the city to sums and townships, to parks and universities: how far a service reaches depends on its last mile.',
    },
    column: 'news',
    topics: ['grassroots', 'figures'],
    campaign: 'workers-home',
    cover: {
      motif: 'contours',
      light: 'day',
      alt: { zh: '等高线之间散落的小点', en: 'Small dots scattered between contour lines' },
    },
    zh: ({ p, h, figures, steps, note }) => [
      p('鄂尔多斯地方大，牧区的一户人家到旗里办事，路可能很长。一个组织能不能帮上忙，先要看它的门开在哪里。'),
      h('往下走'),
      p(
        '资料显示，科协组织在工业园区、高校和苏木乡镇街道都做到了全覆盖：{od-fig-parks}，{od-fig-universities}，苏木乡镇街道{od-fig-townships}，统计期均未注明。“全覆盖”的意思是该有的地方都有了；每一处有多少人、办了多少事，资料没有写。',
      ),
      figures('科协组织', ['od-fig-parks', 'od-fig-universities', 'od-fig-townships']),
      h('怎样连起来'),
      p('这套做法叫“四级联动”。它讲的不是级别高低，而是分工：'),
      steps(['市级：统筹', '旗区：居中', '园区、开发区和企业：着力的重点', '街道、苏木乡镇与中小学校：托底的基础']),
      h('门里有什么'),
      p(
        '旗区在市科协指导下建起实体的[科技工作者之家](campaigns/workers-home)和[科普之家](campaigns/outreach-home)，前者给做科技的人，后者以科普为名。两种“家”各有多少，没有公布。人才库也在完善，入库人数同样没有写明。',
      ),
      p('两扇门之间还要有人走动。志愿者往社区走，农技专家往田里走，科普专家团往学校走，走得勤了，门才不只是一块牌子。'),
      p(
        '“最后一公里”是个常用的比方。放到这里，它问的是很具体的事：一位农技专家、一名企业里的工程师、一位想让孩子学点科学的家长，能不能在自己常去的地方找到人。',
      ),
      note('读数须知', '园区、高校、苏木乡镇街道是三种不同的单位，三个数不相加。'),
    ],
  },
  {
    slug: 'before-the-fifth-congress',
    time: '10:05',
    genre: 'news',
    title: { zh: '第五次代表大会召开之前', en: 'Before the fifth congress' },
    summary: {
      zh: '2024年2月，市科协的第五次代表大会被写作“即将召开”。资料停在了会前。',
      en: 'In February 2024 the association’s fifth congress was said to be near. The source stops there.',
    },
    column: 'news',
    topics: [],
    happened: '2024-02',
    cover: {
      motif: 'road',
      light: 'dawn',
      alt: { zh: '晨光里通向地平线的路', en: 'A road to the horizon in the light of dawn' },
    },
    zh: ({ p, h, note }) => [
      p(
        '2024年2月27日见报的五年综述，在结尾提到一件还没有发生的事：鄂尔多斯市科协的第五次代表大会快要开了。报道把这五年看作一段路的终点，也看作下一段路的起点。',
      ),
      h('会前的家底'),
      p(
        '回看的这五年，市科协把人才工作当作“一号工程”，座谈、宣讲、走访慰问和主题党日轮着办；论文征集活动收上来的意见，供决策时参考；科技人物的事迹通过各种媒体报道出去。这些做法有名目，少有数目，我们照样只写名目。',
      ),
      h('往前看的一句话'),
      p(
        '对今后，报道留下的说法是“闯新路、进前列”。这是一句展望，不是一项指标：它没有说到哪一年、排到第几位。读者日后看到相关的成绩，可以拿它来对照，但不必替它补上数字。',
      ),
      p(
        '把一件没有发生的事写进稿子，最要紧的是写清楚它当时还没有发生。新闻会过期，“即将”两个字过期得最快；给它配上日期，日后的人才知道是站在哪一天往前看。',
      ),
      note('资料到此为止', '大会的召开日期、议程和结果不在资料之内，本站不作推测。正式的消息应以该机构发布的为准。'),
    ],
  },
  {
    slug: 'original-review',
    time: '09:10',
    genre: 'reprint',
    title: {
      zh: '坚守初心谱新篇 砥砺奋进新征程',
      en: 'Ordos Daily: a review of five years of the association',
    },
    subtitle: { zh: '鄂尔多斯日报的五年工作综述（本站摘介）', en: 'A short account of the original' },
    summary: {
      zh: '本站演示内容的出处：《鄂尔多斯日报》2024年2月27日的一篇综述。这里只介绍，不转录原文。',
      en: 'Where this demonstration comes from: a review in the Ordos Daily of 27 February 2024. It is described here, not copied.',
    },
    column: 'news',
    topics: ['figures'],
    profiles: ['ma-huibo'],
    happened: '2024-02-27',
    bylines: [
      { role: 'source', name: '鄂尔多斯日报' },
      { role: 'editor', name: '马慧博' },
    ],
    original: { unit: '鄂尔多斯日报', title: '坚守初心谱新篇 砥砺奋进新征程' },
    cover: {
      motif: 'river',
      light: 'winter',
      alt: { zh: '冬日草原上蜿蜒的河', en: 'A river winding across the steppe in winter' },
    },
    zh: ({ p, h, list, note }) => [
      p(
        '原文刊于《鄂尔多斯日报》，发布时间为2024年2月27日20时15分，副题说明这是市科协五年工作的综述。网页署名编辑[马慧博](profiles/ma-huibo)，没有署作者。',
      ),
      h('它写了什么'),
      p(
        '文章先写人：草原与大漠里的科技工作者，田间的农技专家，社区里的志愿者，校园里的科普专家团。随后分几路展开：思想引领，人才与组织，学术与产业，科学素质，最后落到品牌“百嘎丽”。',
      ),
      h('本站怎样使用它'),
      list([
        '只取事实：名称、数字、口径、荣誉的状态',
        '文字全部另写，不沿用原句',
        '原文没有的日期、地点、人名和联系方式，一概不补',
      ]),
      p('想看由这些事实写成的稿件，可以从[五年一张成绩单](articles/five-years-in-figures)读起。'),
      note('没有链接', '原文的网址不在资料之内，所以这里没有给出链接。'),
    ],
  },
]
