import type { Story } from '../../story.ts'

export const peopleStories: Story[] = [
  {
    slug: 'five-groups-five-themes',
    time: '16:10',
    genre: 'feature',
    title: { zh: '五类人，各有各的题目', en: 'Five groups, a theme for each' },
    subtitle: { zh: '孝义的专项科普，先问讲给谁听', en: 'Xiaoyi asks first who is listening' },
    summary: {
      zh: '给学生的是拍摄，给工人的是应急，给农民的是卖货，给干部的是经验，给老人的是自拍。一个项目，把科普拆成身边的事。',
      en: 'Filming for pupils, emergencies for workers, selling for farmers, experience for officials, selfies for the old: one project makes public science a thing of one’s own.',
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
      p(
        '“群众”是一个大词。孝义市科协的做法是把它拆开：青少年、产业工人、农民、干部公务员、老年人，分成五类，各办各的活动。',
      ),
      p(
        '项目名叫[五类专项科普创新活动](campaigns/five-groups)。第一步是请人，从科技志愿者里聘任[科普形象大使](campaigns/ambassadors)；第二步才是办事，给每类人群配一项专门的活动，由成员单位一起办。',
      ),
      h('题目摆在一起看'),
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
      p(
        '题目都加了书名号，像一篇文章的名字。“拍出大自信”“我行我诉”“年老拼人气”，用的多是口语；它们是活动的名称，不能当成活动的成绩来读。项目还借形象大使的“明星”效应，在新媒体上推广。',
      ),
      h('还想知道的'),
      p('每场比赛有多少作品、谁得了奖、在哪一年办，资料都没有写。题目已经出好，答卷还要等编辑把后续补上。'),
      related('who-speaks-for-science'),
    ],
    en: ({ p, h, list, note }) => [
      p(
        '“The public” is a large word. The association of Xiaoyi divides it: the young, industrial workers, farmers, officials and the old each have an activity of their own.',
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
    title: { zh: '请科技志愿者，替科普代言', en: 'Science volunteers speak for science' },
    summary: {
      zh: '科普形象大使由科技志愿者担任，覆盖五类重点人群。“明星”这个词，要连着引号一起读。',
      en: 'The ambassadors are science volunteers, for five groups of people. That they are “stars” stands in quotation marks.',
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
        '形象大使从哪里来？资料的回答很短：从科技志愿者里聘任。聘任在先，活动在后，是[五类专项科普创新活动](campaigns/five-groups)的第一步。',
      ),
      p(
        '[科普形象大使](campaigns/ambassadors)覆盖青少年、产业工人、农民、干部公务员和老年人。“覆盖”说的是每类人群都有；大使是不是出自那一类人群，没有写。',
      ),
      h('“明星”两个字，为什么加引号'),
      p(
        '资料说，项目借的是形象大使的“明星”效应。引号说明这是一个比方：大使的身份是科技志愿者，“明星”说的是推广时的作用。推广的地方写的是新媒体，是哪一个账号没有写。',
      ),
      h('代言之后'),
      p(
        '资料写道，代言拓展了科普创作的渠道。这句话有前有后：前面是代言，后面是渠道。拓到了哪里、多了哪些作品，没有列出；能对上年份的，是2023年的多件科普作品，见[《2023年，形象大使交出多件科普作品》](articles/ambassadors-in-front-of-the-camera)。',
      ),
      h('最年轻的一支队伍'),
      p(
        '与代言相近的，还有一支队伍叫“孝义市最美科普大使”，资料称它是科协里最年轻的团队，技术力量雄厚。它与形象大使是不是同一批人，没有写明，我们不把两者当作一回事。',
      ),
      p('大使的姓名和人数都没有列出。本站因此没有他们的人物页，等到名单公开再补。'),
      related('ambassadors-in-front-of-the-camera'),
    ],
  },
  {
    slug: 'ambassadors-in-front-of-the-camera',
    time: '14:20',
    genre: 'news',
    title: { zh: '2023年，形象大使交出多件科普作品', en: 'In 2023 the ambassadors brought forth several works' },
    summary: {
      zh: '“科普孝义形象大使行”留下多件科普作品。作品几件、名字怎样断句，都还有一点悬念。',
      en: 'The ambassadors’ year left several works. How many, and how its name is to be read, remains a little open.',
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
      p('先有聘任，后有作品。2023年，“[科普孝义形象大使行](campaigns/ambassadors-2023)”交出了多件科普作品。'),
      p(
        '资料没有给出作品的件数，也没有列出名称。我们只知道它们属于科普，写在大使的这项活动之下，年份是2023年；是视频还是别的形式，没有写。',
      ),
      h('一个“行”字，两种读法'),
      p(
        '这项活动的名字值得停一停。原文写到这里，“行”字后面还接着别的话：把它算进活动名，是“形象大使行”；把它算给后面，活动就叫“科普孝义形象大使”。两种断句都读得通。',
      ),
      p('本站按前一种记名，把后一种也写出来。名字这样的事，猜对了没有人注意，猜错了会一直错下去。'),
      h('它在一棵树上的位置'),
      p(
        '往上看，它的上一级是[科普形象大使](campaigns/ambassadors)，再上一级是[五类专项科普创新活动](campaigns/five-groups)：先有对五类人群的划分，再有大使，然后才有这一年的作品。读者从任何一层进来，都能走到另外两层。',
      ),
      note('资料没有写的', '作品在哪里能看到、由哪几位大使完成、是否每年都办，都没有写明。'),
      related('three-cameras'),
    ],
  },
  {
    slug: 'three-cameras',
    time: '13:30',
    genre: 'feature',
    title: { zh: '卖货的、讲经验的、秀健康的', en: 'One sells, one explains, one keeps well' },
    subtitle: { zh: '同是视频比赛，题目各说各的', en: 'Contests of film, each with a theme of its own' },
    summary: {
      zh: '农民拍促销，干部拍履职，老人拍健康。同是视频，题目里的动词各不相同。',
      en: 'Farmers film their produce, officials their work, the old their health. All of them are films, each with a verb of its own.',
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
      h('我种的，我来卖'),
      p(
        '《农副产品，我行我诉》是一场促销视频比赛。“诉”是倾诉的诉，意思是自己的东西自己讲。题目借了“我行我素”的音，换了一个字。“促销”写明了用处，“农副产品”写明了东西；是哪几样，没有写。',
      ),
      h('我办的，我来讲'),
      p(
        '《创新理念，科学履职》是经验交流视频比赛。“履职”说的是工作，“交流”说的是讲给别人听，“创新理念”和“科学”是题目给出的要求。交流了哪些经验，没有写。',
      ),
      h('我好着呢，给你看看'),
      p(
        '《健康大传递，年老拼人气》让老年人自拍。题目里那个“拼”字带着笑意。“自拍”写明了谁来拍：老年人自己。“健康”是内容，“人气”是看的人多不多；两样怎样评，没有写。',
      ),
      h('还空着的'),
      list(['时间：哪一年办的，分不分场', '作品：交了多少，发在哪里', '结果：怎样评，奖了谁']),
      note('对应关系', '这几场比赛面向哪类人群，原文没有逐一标明，本站按叙述的次序和活动的内容对应。'),
      p('题目写得热闹，资料给的只有名称和形式。规则、奖项和参赛人数没有写，本站不替参赛的人设想镜头里的情形。'),
      related('beyond-the-number-of-viewers'),
    ],
  },
  {
    slug: 'safety-as-a-quiz',
    time: '12:40',
    genre: 'feature',
    title: { zh: '安不忘危：把应急做成一份问答', en: 'Safety as a quiz' },
    summary: {
      zh: '给产业工人的科普选了“应急”两个字。形式是线上问答；题目有多少、答的有多少，都没有写。',
      en: 'For industrial workers the theme is emergencies: a quiz online. How many questions it had, and how many answers, is not stated.',
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
      p(
        '“安不忘危”是一句老话：平安的时候，不忘记危险。孝义把它写进了题目，《科创孝义，安不忘危》，形式是应急科普线上问答，对象是产业工人。题目在原件里因分栏断开，这里已接续。',
      ),
      h('五类里的一份问答'),
      p(
        '五类专项活动里，写成问答的只有这一份，其余写的都是视频。为什么给产业工人安排问答，资料没有解释；能看出来的是，人群和题目都写得明确：产业工人，应急。',
      ),
      h('题目里的几个词'),
      list([
        '“科创孝义”：写明了地方',
        '“安不忘危”：写明了用意',
        '“应急科普”：写明了内容，细目没有列',
        '“线上问答”：写明了办法，平台没有写',
      ]),
      h('还有一处可以去'),
      p(
        '资料里还有一处“吕安危化山西省科普教育基地”，名字里的“危化”指危险化学品，第六届科技节把它列为活动场所。它和这份问答有没有关系，没有写；放在一起，只因为两个名字里都有一个“危”字。',
      ),
      p('问答有多少道题、多少人参加、在哪一年，资料没有写明，本站不作推测。'),
      related('three-cameras'),
    ],
  },
]
