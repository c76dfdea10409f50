import type { Story } from '../../story.ts'

export const newsStories: Story[] = [
  {
    slug: 'five-years-in-figures',
    time: '15:40',
    genre: 'review',
    title: { zh: '鄂尔多斯市科协五年成绩单', en: 'Five years of public science in Ordos' },
    summary: {
      zh: '五年里，鄂尔多斯办科普活动、建科普基地、送论文参评、带青少年参赛，科协组织一直设到苏木乡镇街道。',
      en: 'In five years Ordos held outreach of every kind, opened bases, put papers forward and took the young to contests, with branches of the association down to sums and townships.',
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
        '五年里，鄂尔多斯全市累计举办科普活动{od-fig-mass-activities}：全国科普日、科技周、防灾减灾日、安全生产月，一场接着一场。2024年2月27日，《鄂尔多斯日报》的综述回顾了市科协的这五年。^[本文的数字都出自这篇综述。]',
      ),
      h('活动与项目'),
      p(
        '五年间，基层科普行动计划实施了{od-fig-grassroots-projects}项目，公民科学素质电视大赛连续举办{od-fig-tv-contest-editions}。',
      ),
      figures('活动与项目', ['od-fig-mass-activities', 'od-fig-grassroots-projects', 'od-fig-tv-contest-editions']),
      h('学术交流'),
      p(
        '五年间，学术会议、讲座、网络授课和专家论坛累计{od-fig-academic-meetings}，交流论文{od-fig-papers-exchanged}，参加交流和培训的有{od-fig-academic-trainees}。科技人员外出交流和考察{od-fig-outbound}，交流论文{od-fig-outbound-papers}。',
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
        '自治区级科普教育基地有{od-fig-region-bases}，市级有{od-fig-city-bases}。市科技馆和恩格贝生态示范区，是国家级科普教育基地。',
      ),
      figures('科普教育基地', ['od-fig-region-bases', 'od-fig-city-bases'], 'bars'),
      h('科协组织'),
      p(
        '{od-fig-parks}、{od-fig-universities}和{od-fig-townships}苏木乡镇街道，都有了科协组织，实现[全覆盖](articles/where-the-doors-are)。',
      ),
      figures('科协组织', ['od-fig-parks', 'od-fig-universities', 'od-fig-townships']),
      h('青少年与百嘎丽'),
      p(
        '在第33届至37届全国、全区青少年科技创新大赛上，鄂尔多斯的{od-fig-youth-awards}作品获奖。科普品牌[百嘎丽](campaigns/baigali)的深化活动，办了{od-fig-baigali-activities}。',
      ),
      figures('青少年与百嘎丽', ['od-fig-youth-awards', 'od-fig-baigali-activities']),
      h('荣誉'),
      p(
        '五年里，市科协得到各类荣誉{od-fig-honours-total}，其中有自治区科普队伍建设优秀组织单位、全国科普日优秀组织单位和全民科学素质工作先进单位。全民科学素质的整体水平，居自治区前列。',
      ),
      figures('荣誉', ['od-fig-honours-total']),
      h('接着读'),
      list([
        '[从高校到苏木，科协组织全覆盖](articles/where-the-doors-are)',
        '[鄂尔多斯五年表彰最美科技工作者](articles/awarded-or-candidate)',
      ]),
      note('还不知道的', '“五年”从哪一年起，到哪一年止。'),
      related('how-periods-are-stated'),
    ],
    en: ({ p, h, figures, note }) => [
      p(
        'In five years Ordos held {od-fig-mass-activities} sessions of outreach in all: National Science Day, Science and Technology Week, Disaster Prevention Day, Work Safety Month, one after the other. On 27 February 2024 a review in the Ordos Daily looked back on those years of the city’s association for science and technology.',
      ),
      h('Activities and projects'),
      p('In the same five years the grassroots outreach plan carried out {od-fig-grassroots-projects} projects.'),
      figures('Activities and projects', ['od-fig-mass-activities', 'od-fig-grassroots-projects']),
      h('Academic exchange'),
      p(
        'Meetings, lectures, lessons online and expert forums came to {od-fig-academic-meetings} occasions in all over five years, and exchange and training to {od-fig-academic-trainees} attendances.',
      ),
      figures('Academic exchange', ['od-fig-academic-meetings', 'od-fig-academic-trainees']),
      h('Outreach bases'),
      p(
        'There are {od-fig-region-bases} outreach bases of regional rank and {od-fig-city-bases} of municipal rank. The science museum of the city and the Engebei ecological demonstration zone are national ones.',
      ),
      figures('Outreach bases', ['od-fig-region-bases', 'od-fig-city-bases'], 'bars'),
      h('Honours'),
      p(
        'In five years the association received several dozen honours. In the scientific literacy of its people Ordos stands among the first of the region.',
      ),
      note('Not known yet', 'In which year the five years began, and in which they ended.'),
    ],
  },
  {
    slug: 'baigali-one-name',
    time: '16:10',
    genre: 'feature',
    title: { zh: '科普品牌百嘎丽：讲堂、节目、课间操', en: 'Baigali: one brand, from lecture hall to class break' },
    subtitle: { zh: '主旨：自然科学、大道自然', en: 'Its motto: natural science, nature’s way' },
    summary: {
      zh: '讲堂、节目、网课、视频、歌曲，还有课间操：鄂尔多斯的科普品牌百嘎丽，在全自治区属首创。',
      en: 'A lecture hall, programmes, lessons online, videos, songs and class-break exercises: Baigali is the first brand of its kind in the region.',
    },
    column: 'news',
    topics: ['media'],
    campaign: 'baigali',
    cover: {
      motif: 'branches',
      light: 'summer',
      alt: { zh: '绿色坡地前一棵枝条分岔的树', en: 'A branching tree before green slopes' },
    },
    zh: ({ p, h, figures, list, quote, note }) => [
      p(
        '做课间操，看短视频，上一节网课，在微信里发一个表情：在鄂尔多斯，这些事有同一个名字，百嘎丽。它是市科协的科普品牌，在内蒙古自治区属首创。',
      ),
      quote('自然科学、大道自然', '百嘎丽的主旨'),
      p(
        '品牌的愿景是“厚植创新、科普赋能”。讲堂、竞答和科普宣传都归到这个名字下，深化活动办了{od-fig-baigali-activities}。',
      ),
      figures('品牌深化活动', ['od-fig-baigali-activities']),
      h('品牌汇集的活动'),
      list([
        '[全民科学素质提升行动](campaigns/literacy-action)',
        '[智“惠”讲堂](campaigns/smart-hall)',
        '知识竞答',
        '科普宣传',
        '科技工作者引领服务',
      ]),
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
      p(
        '百嘎丽的作品进了科普中国、央视频等国家级平台。各平台采用了多少，见[百嘎丽科普开讲](campaigns/baigali-talks)。',
      ),
      note('还不知道的', '“百嘎丽”这个名字是什么意思。'),
    ],
    en: ({ p, h, figures, list, quote, note }) => [
      p(
        'Exercises in the break, a short video, a lesson online, a sticker on WeChat: in Ordos they share one name, Baigali. It is the brand under which the city’s association tells of science, and the first of its kind in Inner Mongolia.',
      ),
      quote('Natural science, nature’s way', 'The motto of Baigali'),
      p(
        'Its vision is “rooted in invention, empowered by public science”. Lectures, quizzes and campaigns have all come under the name, with {od-fig-baigali-activities} sessions.',
      ),
      figures('Activities under the brand', ['od-fig-baigali-activities']),
      h('What it gathers'),
      list([
        '[The action for scientific literacy](campaigns/literacy-action)',
        '[Zhihui Lecture Hall](campaigns/smart-hall)',
        'Quizzes and campaigns on science',
        'Services led by scientists and engineers',
      ]),
      h('Its branches'),
      list([
        '[Baigali Talks](campaigns/baigali-talks): programmes on radio and television, short videos online',
        '[Science in heritage](campaigns/science-in-heritage): a series of original videos',
        '[A library of science in the arts](campaigns/baigali-arts): songs, music, poems and musical theatre',
        '[The Micro Class](campaigns/micro-class): lessons online for pupils',
        '[Class-break exercises](campaigns/class-break-exercise): at schools',
        '[Stickers and goods](campaigns/stickers-and-goods): the brand in everyday use',
        '[Summer and winter camps](campaigns/science-camps): for pupils',
        '[Exchange between societies](campaigns/society-exchange): academic exchange and technical services',
      ]),
      p('Works of the brand are on Science China, CCTV Video and other national platforms.'),
      note('Not known yet', 'What the name Baigali means.'),
    ],
  },
  {
    slug: 'where-the-doors-are',
    time: '11:20',
    genre: 'feature',
    title: {
      zh: '从高校到苏木，科协组织全覆盖',
      en: 'From universities to sums: branches everywhere',
    },
    summary: {
      zh: '工业园区、高校、苏木乡镇街道都有了科协组织。市科协还指导旗区建立科技工作者之家和科普之家。',
      en: 'Industrial parks, universities, sums, townships and sub-districts all have branches now, and banners set up homes for those who work in science.',
    },
    column: 'news',
    topics: ['grassroots', 'figures'],
    campaign: 'workers-home',
    cover: {
      motif: 'contours',
      light: 'day',
      alt: { zh: '一圈圈等高线', en: 'Contour lines' },
    },
    zh: ({ p, h, figures, steps }) => [
      p(
        '{od-fig-parks}、{od-fig-universities}、{od-fig-townships}苏木乡镇街道：在鄂尔多斯，科协组织已经把这些地方全部覆盖。',
      ),
      figures('科协组织', ['od-fig-parks', 'od-fig-universities', 'od-fig-townships']),
      h('四级联动'),
      p('从市里到学校，各级各有位置，合起来叫“四级联动”：'),
      steps(['市级：统筹', '旗区：中心', '园区、开发区和企业：重点', '苏木乡镇、街道和中小学校：基础']),
      p('这样联动，要打通的是服务科技工作者和群众的“最后一公里”。'),
      h('科技工作者之家与科普之家'),
      p(
        '在旗区，市科协指导建立实体的[科技工作者之家](campaigns/workers-home)和[科普之家](campaigns/outreach-home)。人才工作在这里是“一号工程”，人才库也在完善。',
      ),
    ],
  },
  {
    slug: 'before-the-fifth-congress',
    time: '10:05',
    genre: 'news',
    title: {
      zh: '2024年2月：科协第五次代表大会即将召开',
      en: 'February 2024: the association’s fifth congress is near',
    },
    summary: {
      zh: '大会之前，《鄂尔多斯日报》回顾市科协的五年：与科技工作者座谈，征集论文，报道科技人物。',
      en: 'Before the congress the Ordos Daily looked back on five years: meetings with scientists and engineers, calls for papers, and reports on people of science.',
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
      p('2024年2月27日，《鄂尔多斯日报》刊出市科协的五年工作综述，并写到：鄂尔多斯市科协第五次代表大会即将召开。'),
      h('大会之前的五年'),
      p('与科技工作者在一起，市科协这五年做了这些事：'),
      list([
        '科技工作者座谈会、主题宣讲、主题党日和走访慰问',
        '论文征集活动，用于知情明政和咨政',
        '通过全媒体宣传报道科技人物',
        '[致敬科技工作者主题活动](campaigns/tribute)',
      ]),
      h('今后'),
      p('对今后的工作，综述用了一句话：“闯新路、进前列”。'),
      note('还不知道的', '大会的日期、议程和结果，请以鄂尔多斯市科协发布的消息为准。'),
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
    subtitle: { zh: '鄂尔多斯日报的五年工作综述（摘介）', en: 'A short account of the original' },
    summary: {
      zh: '从草原、矿山写到田间和校园：《鄂尔多斯日报》2024年2月27日的综述，回顾了市科协的五年。这个演示门户的事实都出自它。',
      en: 'From the steppe and the mines to the fields and the schools: a review in the Ordos Daily of 27 February 2024, from which this demonstration takes its facts.',
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
    zh: ({ p, h, list }) => [
      p(
        '文章从几处场景写起：草原、大漠与矿山的科技工作者，田间的农技专家，城镇社区的科技志愿者，校园里的科普专家团和大篷车。接着写思想引领、人才与组织、学术交流和科学素质，最后写到品牌“百嘎丽”。',
      ),
      p(
        '它刊于《鄂尔多斯日报》，2024年2月27日20时15分发布，副题说明这是鄂尔多斯市科学技术协会的五年工作综述。网页署名编辑[马慧博](profiles/ma-huibo)，没有署作者。',
      ),
      h('这里怎样用它'),
      list([
        '只取事实：名称、数字和荣誉',
        '文字全部另写，不沿用原句',
        '文章里没有的日期、地点、人名和联系方式，一概不补',
      ]),
      p('由这些事实写成的稿件，可以从[鄂尔多斯市科协五年成绩单](articles/five-years-in-figures)读起。'),
    ],
  },
]
