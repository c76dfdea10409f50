import type { Story } from '../../story.ts'

export const newsStories: Story[] = [
  {
    slug: 'five-years-in-figures',
    time: '15:40',
    genre: 'review',
    title: { zh: '鄂尔多斯市科协五年成绩单', en: 'Five years of the Ordos association in figures' },
    subtitle: { zh: '综述里的数字，连同限定词和统计期', en: 'The numbers of a review, with their bounds and periods' },
    summary: {
      zh: '科普活动、学术交流、科普基地、科协组织、青少年获奖作品：五年工作综述里的数字，按原文的写法列在一起。',
      en: 'Outreach, exchange, bases, branches and works by the young: the numbers of a five-year review, set down as the source writes them.',
    },
    column: 'news',
    topics: ['figures', 'grassroots'],
    cover: {
      motif: 'strata',
      light: 'dusk',
      alt: { zh: '暮色里层层推远的山', en: 'Ridges receding at dusk' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p(
        '2024年2月27日，《鄂尔多斯日报》刊出市科协的五年工作综述。“五年”从哪一年起、到哪一年止，文中没有写明。本稿把文中的数字列在一起，限定词、口径和时间范围照录。^[数字都出自这篇综述。原文没有写的起止年份，这里也不补。]',
      ),
      h('活动与项目'),
      p(
        '五年里，全市累计举办科普活动{od-fig-mass-activities}，全国科普日、科技周、防灾减灾日、安全生产月等都算在内。“场次”数的是办了多少场，参加的人数没有写。',
      ),
      p(
        '同在五年里，实施基层科普行动计划项目{od-fig-grassroots-projects}，公民科学素质电视大赛连续举办{od-fig-tv-contest-editions}。',
      ),
      figures('活动与项目', ['od-fig-mass-activities', 'od-fig-grassroots-projects', 'od-fig-tv-contest-editions']),
      h('学术交流'),
      p(
        '五年间，学术会议、讲座、网络授课和专家论坛累计{od-fig-academic-meetings}，交流学术论文{od-fig-papers-exchanged}，参加交流和培训的有{od-fig-academic-trainees}。外出交流和考察{od-fig-outbound}，交流论文{od-fig-outbound-papers}。',
      ),
      figures('学术交流', [
        'od-fig-academic-meetings',
        'od-fig-papers-exchanged',
        'od-fig-academic-trainees',
        'od-fig-outbound',
        'od-fig-outbound-papers',
      ]),
      h('科普教育基地'),
      p(
        '自治区级科普教育基地{od-fig-region-bases}，市级{od-fig-city-bases}，统计期均未注明。两级名单有没有重叠，资料没有说明，因此不相加。',
      ),
      figures('科普教育基地', ['od-fig-region-bases', 'od-fig-city-bases'], 'bars'),
      h('科协组织'),
      p(
        '工业园区、高校和苏木乡镇街道的科协组织实现全覆盖：{od-fig-parks}，{od-fig-universities}，苏木乡镇街道{od-fig-townships}，统计期均未注明。',
      ),
      figures('科协组织', ['od-fig-parks', 'od-fig-universities', 'od-fig-townships']),
      h('青少年与品牌'),
      p(
        '第33届至37届全国、全区青少年科技创新大赛，鄂尔多斯有{od-fig-youth-awards}作品获奖。百嘎丽品牌深化活动{od-fig-baigali-activities}，统计期未注明。',
      ),
      figures('青少年与品牌', ['od-fig-youth-awards', 'od-fig-baigali-activities']),
      h('荣誉'),
      p(
        '五年里，市科协获得的各类荣誉，原文写作“{od-fig-honours-total}”。这是一个约数，本站不把它换算成具体数目。写明名称的有自治区科普队伍建设优秀组织单位、全国科普日优秀组织单位和全民科学素质工作先进单位。',
      ),
      figures('荣誉', ['od-fig-honours-total']),
      h('科学素质'),
      p('对全民科学素质的整体水平，资料说居于自治区前列，没有给出比例，也没有给出名次。'),
      note('没有写明的', '起止年份、参加人数和分年数据，资料都没有给。'),
      h('相关稿件'),
      list([
        '[园区、高校、苏木乡镇街道，科协组织全覆盖](articles/where-the-doors-are)',
        '[科技工作者的荣誉：哪些已评定，哪些是候选](articles/awarded-or-candidate)',
      ]),
      related('how-periods-are-stated'),
    ],
    en: ({ p, h, figures, note }) => [
      p(
        'On 27 February 2024 the Ordos Daily published a review of five years of the city’s association for science and technology. When the five years begin and end is not said. Here its numbers are set down with their bounds, their way of counting and their periods.',
      ),
      h('Activities and projects'),
      p(
        'In five years the city held {od-fig-mass-activities} sessions of outreach in all: National Science Day, Science and Technology Week, Disaster Prevention Day, Work Safety Month and others. Sessions are counted, not people; how many came is not stated. The grassroots outreach plan carried out {od-fig-grassroots-projects} projects in the same five years.',
      ),
      figures('Activities and projects', ['od-fig-mass-activities', 'od-fig-grassroots-projects']),
      h('Academic exchange'),
      p(
        'Meetings, lectures, lessons online and expert forums came to {od-fig-academic-meetings} occasions in all over five years. Exchange and training in those five years counted {od-fig-academic-trainees} attendances.',
      ),
      figures('Academic exchange', ['od-fig-academic-meetings', 'od-fig-academic-trainees']),
      h('Outreach bases'),
      p(
        'There are {od-fig-region-bases} outreach bases of regional rank and {od-fig-city-bases} of municipal rank (period not stated). Whether the two lists overlap is not said, so they are not added up.',
      ),
      figures('Outreach bases', ['od-fig-region-bases', 'od-fig-city-bases'], 'bars'),
      h('Honours'),
      p('The association’s honours in five years are given as “several dozen”. No number is made of that here.'),
      note(
        'Not stated',
        'The first and the last year, the number of visitors, and figures year by year are not in the source.',
      ),
    ],
  },
  {
    slug: 'baigali-one-name',
    time: '16:10',
    genre: 'feature',
    title: { zh: '百嘎丽：一个科普品牌和它的分支', en: 'Baigali: a brand for public science and its branches' },
    subtitle: { zh: '主旨：自然科学、大道自然', en: 'Its motto: natural science, nature’s way' },
    summary: {
      zh: '百嘎丽在全自治区属首创。讲堂、节目、课程、视频、文艺作品和课间操，都在这个品牌之下。',
      en: 'Baigali was the first of its kind in the region. A lecture hall, programmes, lessons, videos, works of art and class-break exercises bear its name.',
    },
    column: 'news',
    topics: ['media'],
    campaign: 'baigali',
    cover: {
      motif: 'branches',
      light: 'summer',
      alt: { zh: '地平线上一条分岔的线', en: 'A line that branches above the horizon' },
    },
    zh: ({ p, h, figures, list, quote, note }) => [
      p('百嘎丽是鄂尔多斯市科协的科普品牌，在内蒙古自治区属首创。'),
      quote('自然科学、大道自然', '百嘎丽的主旨'),
      p('品牌的愿景写作“厚植创新、科普赋能”。“百嘎丽”三个字的含义，资料没有解释，本站不作推测。'),
      h('品牌汇集的活动'),
      list([
        '[全民科学素质提升行动](campaigns/literacy-action)',
        '[智“惠”讲堂](campaigns/smart-hall)',
        '知识竞答',
        '科普宣传',
        '科技工作者引领服务',
      ]),
      p('这类品牌深化活动有{od-fig-baigali-activities}，统计期未注明。“多”是原文的限定词，表示超过。'),
      figures('品牌深化活动', ['od-fig-baigali-activities']),
      h('品牌的分支'),
      list([
        '[百嘎丽科普开讲](campaigns/baigali-talks)：电视广播节目和新媒体短视频',
        '[百嘎丽带你看非遗里的科普](campaigns/science-in-heritage)：系列原创科普视频',
        '[科普文艺作品库](campaigns/baigali-arts)：歌曲、弦乐、管乐、诗歌和音乐剧',
        '[科技微课堂](campaigns/micro-class)：面向中小学生的在线课程',
        '[课间操](campaigns/class-break-exercise)：进校园',
        '[微信表情包与文创](campaigns/stickers-and-goods)：品牌的场景应用',
        '[科技夏令营、冬令营](campaigns/science-camps)：对象是中小学生',
        '[学会学术交流活动](campaigns/society-exchange)：学术交流与技术服务',
      ]),
      h('国家级平台'),
      p('百嘎丽的作品进入了科普中国和央视频等国家级平台。各平台采用的数量，列在百嘎丽科普开讲的介绍里。'),
      note('不列总数', '各分支的数字单位不同，有场次，有期，也有条，本站不把它们相加。'),
    ],
  },
  {
    slug: 'where-the-doors-are',
    time: '11:20',
    genre: 'feature',
    title: {
      zh: '园区、高校、苏木乡镇街道，科协组织全覆盖',
      en: 'Branches in every industrial park, university and township',
    },
    summary: {
      zh: '“四级联动”的工作体制里，市级统筹，旗区为中心，科协组织延伸到园区、高校和苏木乡镇街道。',
      en: 'The city steers, banners and districts are the centres, and branches reach parks, universities, sums, townships and sub-districts.',
    },
    column: 'news',
    topics: ['grassroots', 'figures'],
    campaign: 'workers-home',
    cover: {
      motif: 'contours',
      light: 'day',
      alt: { zh: '一圈圈等高线', en: 'Contour lines' },
    },
    zh: ({ p, h, figures, steps, note }) => [
      p(
        '鄂尔多斯市的科协组织，在工业园区、高校和苏木乡镇街道实现了全覆盖：{od-fig-parks}，{od-fig-universities}，苏木乡镇街道{od-fig-townships}，统计期均未注明。',
      ),
      figures('科协组织', ['od-fig-parks', 'od-fig-universities', 'od-fig-townships']),
      h('四级联动'),
      p('各级怎样分工，资料写作“四级联动”：'),
      steps(['市级：统筹', '旗区：中心', '园区、开发区和企业：重点', '苏木乡镇、街道和中小学校：基础']),
      h('科技工作者之家与科普之家'),
      p(
        '市科协指导旗区建立实体的[科技工作者之家](campaigns/workers-home)和[科普之家](campaigns/outreach-home)，两种“家”各有多少，资料没有写明。资料还提到人才库，人数同样没有写。',
      ),
      p('资料把人才工作称为“一号工程”，把服务科技工作者和群众这件事说成打通“最后一公里”。'),
      note('读数须知', '工业园区、高校、苏木乡镇街道是三种不同的单位，本站不把这几个数相加。'),
    ],
  },
  {
    slug: 'before-the-fifth-congress',
    time: '10:05',
    genre: 'news',
    title: {
      zh: '2024年2月：市科协第五次代表大会即将召开',
      en: 'February 2024: the association’s fifth congress is near',
    },
    summary: {
      zh: '2024年2月27日的报道写到，鄂尔多斯市科协第五次代表大会即将召开。日期和议程没有写明。',
      en: 'A report of 27 February 2024 says that the fifth congress is near. Neither its date nor its agenda is given.',
    },
    column: 'news',
    topics: [],
    happened: '2024-02',
    cover: {
      motif: 'road',
      light: 'dawn',
      alt: { zh: '晨光里通向地平线的路', en: 'A road to the horizon at dawn' },
    },
    zh: ({ p, h, list, note }) => [
      p(
        '《鄂尔多斯日报》2024年2月27日的五年工作综述写到，鄂尔多斯市科协第五次代表大会即将召开。这是报道刊发时的情况。',
      ),
      h('综述回顾的工作'),
      p('除了有数字的部分，综述还写到五年里的这些工作：'),
      list([
        '科技工作者座谈会、主题宣讲、主题党日和走访慰问',
        '论文征集活动，用于知情明政和咨政',
        '通过全媒体宣传报道科技人物',
        '[致敬科技工作者主题活动](campaigns/tribute)',
      ]),
      p('这些工作各办了多少次，资料没有写明。'),
      h('今后'),
      p('对今后的工作，综述用的说法是“闯新路、进前列”。这是展望，没有写到年份和名次。'),
      note('没有写明的', '大会的日期、议程和结果都不在资料里，请以鄂尔多斯市科协发布的消息为准。'),
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
      alt: { zh: '浅色地面上弯曲的河', en: 'A river bending through pale ground' },
    },
    zh: ({ p, h, list, note }) => [
      p(
        '原文刊于《鄂尔多斯日报》，发布时间为2024年2月27日20时15分，副题说明这是鄂尔多斯市科学技术协会的五年工作综述。网页署名编辑[马慧博](profiles/ma-huibo)，没有署作者。',
      ),
      h('原文写了什么'),
      p(
        '文章从几处场景写起：草原、大漠与矿山的科技工作者，田间的农技专家，城镇社区的科技志愿者，校园里的科普专家团和大篷车。后文写到思想引领、人才与组织、学术交流、科学素质和品牌“百嘎丽”。',
      ),
      h('本站怎样使用'),
      list([
        '只取事实：名称、数字、口径和荣誉的状态',
        '文字全部另写，不沿用原句',
        '原文没有的日期、地点、人名和联系方式，一概不补',
      ]),
      p('由这些事实写成的稿件，可以从[鄂尔多斯市科协五年成绩单](articles/five-years-in-figures)读起。'),
      note('没有链接', '原文的网址不在资料里，所以这里没有给出链接。'),
    ],
  },
]
