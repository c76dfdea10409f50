import type { Story } from '../../story.ts'

export const peopleStories: Story[] = [
  {
    slug: 'five-groups-five-themes',
    time: '16:10',
    genre: 'feature',
    title: { zh: '孝义为五类重点人群各办一项科普活动', en: 'Xiaoyi has an activity for each of five groups' },
    subtitle: { zh: '五类专项科普创新活动', en: 'Five Groups, Five Projects' },
    summary: {
      zh: '青少年、产业工人、农民、干部公务员、老年人各有一项专项活动：视频比赛，或者线上问答。',
      en: 'The young, workers, farmers, officials and the old each have an activity: a contest of films, or a quiz online.',
    },
    column: 'people',
    topics: ['youth', 'industrial-workers', 'farmers', 'officials', 'elders'],
    campaign: 'five-groups',
    cover: {
      motif: 'windows',
      light: 'dusk',
      alt: { zh: '傍晚的一面窗，几格亮着灯', en: 'A wall of windows at dusk, some of them lit' },
    },
    zh: ({ p, h, table, note, related }) => [
      p('孝义市科协把重点人群分成五类：青少年、产业工人、农民、干部公务员、老年人，为每类人群各办一项活动。'),
      p(
        '项目名叫[五类专项科普创新活动](campaigns/five-groups)。第一步，从科技志愿者里聘任[科普形象大使](campaigns/ambassadors)；第二步，为每类人群办一项专项活动，与成员单位合办。',
      ),
      h('活动一览'),
      table('每类人群的专项活动', [
        ['人群', '活动', '做什么'],
        ['青少年', '《科普小视频拍出大自信》', '拍视频'],
        ['产业工人', '《科创孝义，安不忘危》', '线上问答，学应急'],
        ['农民', '《农副产品，我行我诉》', '拍促销视频'],
        ['干部公务员', '《创新理念，科学履职》', '拍视频，交流经验'],
        ['老年人', '《健康大传递，年老拼人气》', '自拍视频'],
      ]),
      note('对应关系', '表里靠后的比赛，原文没有标明面向哪类人群，这里按叙述的次序和活动的内容对应。'),
      h('答题的，和拍视频的'),
      p(
        '五道题里，产业工人那一份是线上问答，其余写的都是视频：有比赛，有促销，有经验交流，有自拍。要拍多长、交到哪里、由谁来评，没有写。',
      ),
      p('题目是活动的名称，不是活动的成绩。项目还借形象大使的“明星”效应，在新媒体上推广。'),
      h('没有写明的'),
      p('每场比赛有多少作品、谁得了奖、在哪一年办，资料都没有写。'),
      related('who-speaks-for-science'),
    ],
    en: ({ p, h, list, note }) => [
      p(
        'The association of Xiaoyi names five groups of people, the young, industrial workers, farmers, officials and the old, and has an activity for each.',
      ),
      p(
        'First come people. [Ambassadors](campaigns/ambassadors) are appointed from among the science volunteers. Then come the activities, one for each group, run together with the member bodies.',
      ),
      h('The themes side by side'),
      list([
        'The young film short videos of science',
        'Workers answer questions on emergencies, online',
        'Farmers film what they have to sell',
        'Officials tell in a video how they work by science',
        'The old film themselves, on health',
      ]),
      note(
        'Which is for whom',
        'For the later contests the source does not name the group; they are matched here by their order and content.',
      ),
      h('Answers and films'),
      p(
        'The activity for workers is a quiz online, the others are contests of films. How long a film may be, where it is sent and who judges it is not stated.',
      ),
    ],
  },
  {
    slug: 'who-speaks-for-science',
    time: '15:20',
    genre: 'feature',
    title: { zh: '孝义聘任科技志愿者为科普形象大使', en: 'Science volunteers are appointed as ambassadors' },
    summary: {
      zh: '科普形象大使由科技志愿者担任，覆盖五类重点人群。姓名和人数没有列出。',
      en: 'The ambassadors are science volunteers, for five groups of people. Their names and their number are not given.',
    },
    column: 'people',
    topics: ['youth', 'elders'],
    campaign: 'ambassadors',
    cover: {
      motif: 'arches',
      light: 'dawn',
      alt: { zh: '晨光从一排拱门里透出来', en: 'Morning light through a row of arches' },
    },
    zh: ({ p, h, related }) => [
      p(
        '孝义的科普形象大使，从科技志愿者里聘任。聘任在先，活动在后，是[五类专项科普创新活动](campaigns/five-groups)的第一步。',
      ),
      p(
        '[科普形象大使](campaigns/ambassadors)覆盖青少年、产业工人、农民、干部公务员和老年人。“覆盖”说的是每类人群都有；大使是不是出自那一类人群，没有写。',
      ),
      h('“明星”效应'),
      p(
        '资料说，项目借的是形象大使的“明星”效应。引号说明这是一个比方：大使的身份是科技志愿者，“明星”说的是推广时的作用。推广的地方写的是新媒体，是哪一个账号没有写。',
      ),
      h('代言之后'),
      p(
        '资料写到，代言拓展了科普创作的渠道。多了哪些渠道和作品，没有列出；能对上年份的，是2023年的多件科普作品，见[《2023年，形象大使交出多件科普作品》](articles/ambassadors-in-front-of-the-camera)。',
      ),
      h('孝义市最美科普大使'),
      p(
        '与代言相近的，还有一支队伍叫“孝义市最美科普大使”，资料称它是科协里最年轻的团队，技术力量雄厚。它与形象大使是不是同一批人，没有写明，本站分开记录。',
      ),
      p('大使的姓名和人数都没有列出。本站因此没有他们的人物页。'),
      related('ambassadors-in-front-of-the-camera'),
    ],
  },
  {
    slug: 'ambassadors-in-front-of-the-camera',
    time: '14:20',
    genre: 'news',
    title: { zh: '2023年，形象大使交出多件科普作品', en: 'In 2023 the ambassadors brought forth several works' },
    summary: {
      zh: '“科普孝义形象大使行”产出多件科普作品，件数没有写明；活动的名字在原文里有两种断句。',
      en: 'How many is not stated, and the name of the campaign can be read in two ways.',
    },
    column: 'people',
    topics: ['youth'],
    campaign: 'ambassadors-2023',
    happened: '2023',
    cover: {
      motif: 'road',
      light: 'dawn',
      alt: { zh: '晨光里的一条路，通向远处', en: 'A road in the morning light' },
    },
    zh: ({ p, h, note, related }) => [
      p('2023年，“[科普孝义形象大使行](campaigns/ambassadors-2023)”交出了多件科普作品。'),
      p('资料没有给出作品的件数，也没有列出名称。是视频还是别的形式，也没有写。'),
      h('一个“行”字，两种读法'),
      p(
        '原文写到这里，“行”字后面还接着别的话：把它算进活动名，是“形象大使行”；把它算给后面，活动就叫“科普孝义形象大使”。两种断句都读得通。',
      ),
      p('本站按前一种记名，把后一种也写出来。'),
      h('它和其他项目的关系'),
      p(
        '往上看，它的上一级是[科普形象大使](campaigns/ambassadors)，再上一级是[五类专项科普创新活动](campaigns/five-groups)。',
      ),
      note('资料没有写的', '作品在哪里能看到、由哪几位大使完成、是否每年都办，都没有写明。'),
      related('three-cameras'),
    ],
  },
  {
    slug: 'three-cameras',
    time: '13:30',
    genre: 'feature',
    title: { zh: '农民、干部公务员和老年人的视频比赛', en: 'Film contests for farmers, officials and the old' },
    subtitle: { zh: '促销、经验交流与自拍', en: 'On produce, on work, and on health' },
    summary: {
      zh: '《农副产品，我行我诉》《创新理念，科学履职》《健康大传递，年老拼人气》，按叙述的次序和活动的内容对应人群。',
      en: 'Farmers film their produce, officials their work, the old their health. Which contest is for whom is matched by order and content.',
    },
    column: 'people',
    topics: ['farmers', 'officials', 'elders'],
    campaign: 'five-groups',
    cover: {
      motif: 'waves',
      light: 'summer',
      alt: { zh: '几道高低起伏的波线', en: 'Waves that rise and fall' },
    },
    zh: ({ p, h, list, note, related }) => [
      p('五类专项活动里，写成视频比赛的不止一场。把题目摆在一起看，能看出各自要拍的是什么。'),
      h('促销视频比赛'),
      p('《农副产品，我行我诉》是促销视频比赛，题目写的是农副产品；是哪几样，没有写。'),
      h('经验交流视频比赛'),
      p('《创新理念，科学履职》是经验交流视频比赛，题目写的是履职；交流了哪些经验，没有写。'),
      h('自拍视频比赛'),
      p('《健康大传递，年老拼人气》是自拍视频比赛，题目写的是健康；怎样评，没有写。'),
      h('没有写明的'),
      list(['时间：哪一年办的，分不分场', '作品：交了多少，发在哪里', '结果：怎样评，奖了谁']),
      note('对应关系', '这几场比赛面向哪类人群，原文没有逐一标明，本站按叙述的次序和活动的内容对应。'),
      related('beyond-the-number-of-viewers'),
    ],
  },
  {
    slug: 'safety-as-a-quiz',
    time: '12:40',
    genre: 'feature',
    title: { zh: '产业工人的应急科普：一份线上问答', en: 'A quiz on emergencies for industrial workers' },
    summary: {
      zh: '《科创孝义，安不忘危》是面向产业工人的应急科普线上问答；题目和参加的人有多少，都没有写。',
      en: 'How many questions it had, and how many took part, is not stated.',
    },
    column: 'people',
    topics: ['industrial-workers', 'places'],
    campaign: 'five-groups',
    cover: {
      motif: 'lattice',
      light: 'dusk',
      alt: { zh: '暮色里整齐的格阵', en: 'A regular lattice at dusk' },
    },
    zh: ({ p, h, list, related }) => [
      p('《科创孝义，安不忘危》是孝义面向产业工人的应急科普线上问答。题目在原件里因分栏断开，这里已接续。'),
      h('五类活动里的问答'),
      p('五类专项活动里，写成问答的只有这一份，其余写的都是视频。为什么给产业工人安排问答，资料没有解释。'),
      h('没有写明的'),
      list(['应急科普的细目', '线上问答的平台', '题目的数目、参加的人数和年份']),
      h('名称相近的一处场所'),
      p(
        '资料里还有一处“吕安危化山西省科普教育基地”，名字里的“危化”指危险化学品，第六届科技节把它列为活动场所。它和这份问答有没有关系，没有写。',
      ),
      related('three-cameras'),
    ],
  },
]
