import type { Story } from '../../story.ts'

export const peopleStories: Story[] = [
  {
    slug: 'five-groups-five-themes',
    time: '16:10',
    genre: 'feature',
    title: { zh: '孝义为五类重点人群各办一项科普活动', en: 'Xiaoyi has an activity for each of five groups' },
    subtitle: { zh: '五类专项科普创新活动', en: 'Five Groups, Five Projects' },
    summary: {
      zh: '青少年拍科普视频，产业工人在线上答应急题，农民给农副产品拍促销视频，干部公务员交流履职经验，老年人自拍讲健康。',
      en: 'The young film science, workers answer questions on emergencies, farmers film their produce, officials share how they work, the old film themselves on health.',
    },
    column: 'people',
    topics: ['youth', 'industrial-workers', 'farmers', 'officials', 'elders'],
    campaign: 'five-groups',
    cover: {
      motif: 'windows',
      light: 'dusk',
      alt: { zh: '傍晚的一面窗，几格亮着灯', en: 'A wall of windows at dusk, some of them lit' },
    },
    zh: ({ p, h, steps, table, note, related }) => [
      p(
        '青少年拍科普小视频，产业工人在线上答题，农民替农副产品拍促销视频，干部公务员拍视频交流经验，老年人自拍。孝义市科协给五类重点人群各办了一项活动，合起来叫[五类专项科普创新活动](campaigns/five-groups)。',
      ),
      table('每类人群的专项活动', [
        ['人群', '活动', '做什么'],
        ['青少年', '《科普小视频拍出大自信》', '拍视频'],
        ['产业工人', '《科创孝义，安不忘危》', '线上问答，学应急'],
        ['农民', '《农副产品，我行我诉》', '拍促销视频'],
        ['干部公务员', '《创新理念，科学履职》', '拍视频，交流经验'],
        ['老年人', '《健康大传递，年老拼人气》', '自拍视频'],
      ]),
      h('先请人，再办事'),
      steps(['从科技志愿者里聘任[科普形象大使](campaigns/ambassadors)', '与成员单位合办，给每类人群一项专项活动']),
      p('活动办起来，再借形象大使的“明星”效应，在新媒体上推广。'),
      h('答题的，和拍视频的'),
      p(
        '产业工人那一份是[应急科普线上问答](articles/safety-as-a-quiz)，别的几项都用视频：农民、干部公务员和老年人的几场，见[另一篇](articles/three-cameras)。',
      ),
      note('还不知道的', '各场收到多少作品、谁得了奖。后几场为谁而办，是按叙述的次序和活动的内容对应的。'),
      related('who-speaks-for-science'),
    ],
    en: ({ p, h, list, note }) => [
      p(
        'The young film short videos of science. Workers answer questions on emergencies, online. Farmers film what they have to sell, officials tell how they work, the old film themselves. The association of Xiaoyi has an activity for each of five groups of people.',
      ),
      h('The themes side by side'),
      list([
        'The young: short videos of science, to gain confidence',
        'Industrial workers: a quiz online, on emergencies',
        'Farmers: films to sell their produce',
        'Officials: films in which they share how they work by science',
        'The old: films of themselves, on health',
      ]),
      h('People first'),
      p(
        'It begins with people. [Ambassadors](campaigns/ambassadors) are appointed from among the science volunteers. Then come the activities, one for each group, run together with the member bodies, and the ambassadors make them known in new media.',
      ),
      note(
        'Not yet known',
        'How many films there were, and who won. For the last contests the group is inferred from order and content.',
      ),
    ],
  },
  {
    slug: 'who-speaks-for-science',
    time: '15:20',
    genre: 'feature',
    title: { zh: '孝义聘任科技志愿者为科普形象大使', en: 'Science volunteers become ambassadors in Xiaoyi' },
    summary: {
      zh: '五类重点人群都有科普形象大使，由科技志愿者担任；专项活动借他们的“明星”效应走上新媒体。',
      en: 'Volunteers are the ambassadors of science for five groups of people, and help to make the activities known in new media.',
    },
    column: 'people',
    topics: ['youth', 'elders'],
    campaign: 'ambassadors',
    cover: {
      motif: 'arches',
      light: 'dawn',
      alt: { zh: '晨光从一排拱门里透出来', en: 'Morning light through a row of arches' },
    },
    zh: ({ p, h, note, related }) => [
      p(
        '在孝义，为科普代言的是科技志愿者。他们受聘为[科普形象大使](campaigns/ambassadors)，覆盖青少年、产业工人、农民、干部公务员和老年人。聘任在先，办活动在后，这是[五类专项科普创新活动](campaigns/five-groups)的第一步。',
      ),
      h('“明星”效应'),
      p('大使聘好了，专项活动就借他们的“明星”效应在新媒体上推广。'),
      p(
        '代言还拓展了科普创作的渠道。2023年，形象大使[交出了多件科普作品](articles/ambassadors-in-front-of-the-camera)。孝义市第六届科技节的安排里，也有宣传科普形象大使这一项。',
      ),
      h('孝义市最美科普大使'),
      p('另有一支队伍叫“孝义市最美科普大使”，是科协里最年轻的团队，技术力量雄厚。'),
      note('还不知道的', '形象大使是哪几位，一共有多少人。'),
      related('ambassadors-in-front-of-the-camera'),
    ],
  },
  {
    slug: 'ambassadors-in-front-of-the-camera',
    time: '14:20',
    genre: 'news',
    title: { zh: '2023年，形象大使交出多件科普作品', en: 'In 2023 the ambassadors brought forth several works' },
    summary: {
      zh: '“科普孝义形象大使行”是科普形象大使项目在2023年的活动，为孝义添了多件科普作品。',
      en: 'They are the fruit of the year’s campaign of the ambassadors, who are science volunteers.',
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
      p(
        '2023年，“[科普孝义形象大使行](campaigns/ambassadors-2023)”产出了多件科普作品。大使由科技志愿者担任，覆盖五类重点人群；他们的代言，拓展了科普创作的渠道。',
      ),
      h('从聘任到作品'),
      p(
        '往上追，这项活动属于[科普形象大使](campaigns/ambassadors)，再往上是[五类专项科普创新活动](campaigns/five-groups)：先聘大使，再给每类人群办一项活动。青少年的那一项是视频比赛，产业工人的是线上问答，各有各的玩法。',
      ),
      h('科普孝义，云上科普'),
      p(
        '“科普孝义”也出现在孝义的科普口号里，后半句是“云上科普”，也就是[公众号、视频号、微博和科普号](articles/menu-of-the-cloud)这份新媒介“套餐”。',
      ),
      note('还不知道的', '作品有几件、叫什么、在哪里能看。活动的名字也可断作“科普孝义形象大使”。'),
      related('three-cameras'),
    ],
  },
  {
    slug: 'three-cameras',
    time: '13:30',
    genre: 'feature',
    title: { zh: '农民、干部、老人，各有一场视频比赛', en: 'Farmers, officials and the old each have a film contest' },
    subtitle: { zh: '促销、经验交流与自拍', en: 'On produce, on work, and on health' },
    summary: {
      zh: '农民为农副产品拍促销视频，干部公务员交流创新和履职的经验，老年人用自拍传递健康。',
      en: 'Farmers film what they sell, officials share how they work, and the old pass on health in films of themselves.',
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
      p(
        '镜头对着农副产品，对着工作，还是对着自己？孝义的[五类专项科普创新活动](campaigns/five-groups)里，农民、干部公务员和老年人都用视频来比，拍的东西各不相同。',
      ),
      list([
        '**《农副产品，我行我诉》**，农民的促销视频比赛，主角是农副产品，话由“我”来说',
        '**《创新理念，科学履职》**，干部公务员的经验交流视频比赛，谈的是创新理念和科学履职',
        '**《健康大传递，年老拼人气》**，老年人的自拍视频比赛，传的是健康，拼的是人气',
      ]),
      h('同在一个项目里'),
      p(
        '青少年也拍，那一场叫《科普小视频拍出大自信》；产业工人不拍视频，改在线上答应急题。办活动之前，先聘了[科普形象大使](campaigns/ambassadors)，每类人群都有。',
      ),
      note('还不知道的', '收到多少作品、谁得了奖。这几场为谁而办，是按叙述的次序和活动的内容对应的。'),
      related('beyond-the-number-of-viewers'),
    ],
  },
  {
    slug: 'safety-as-a-quiz',
    time: '12:40',
    genre: 'feature',
    title: { zh: '孝义产业工人线上答题，学应急', en: 'Workers of Xiaoyi answer questions on emergencies' },
    summary: {
      zh: '《科创孝义，安不忘危》是给产业工人的应急科普线上问答；五类专项活动里，只有它用答题的办法。',
      en: 'A quiz online, made for industrial workers: the only one of the five projects in which questions are answered and nothing is filmed.',
    },
    column: 'people',
    topics: ['industrial-workers', 'places'],
    campaign: 'five-groups',
    cover: {
      motif: 'lattice',
      light: 'dusk',
      alt: { zh: '暮色里整齐的格阵', en: 'A regular lattice at dusk' },
    },
    zh: ({ p, h, related }) => [
      p(
        '别的人群拍视频，产业工人答题。《科创孝义，安不忘危》是一份应急科普线上问答，题目把“安”和“危”放在一起，提醒的是平安时候别忘了危险。',
      ),
      h('五类活动里的一份'),
      p(
        '它属于[五类专项科普创新活动](campaigns/five-groups)：孝义市科协先从科技志愿者里聘任[形象大使](campaigns/ambassadors)，再与成员单位合办，给每类人群一项活动，借大使的“明星”效应在新媒体上推广。',
      ),
      h('吕安危化科普教育基地'),
      p('孝义还有一处吕安危化山西省科普教育基地，“危化”指危险化学品。孝义市第六届科技节把这里列为活动场所。'),
      related('three-cameras'),
    ],
  },
]
