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
        '科普最怕的一句话是“面向广大群众”。群众太大，大到每个人都觉得说的是别人。孝义市科协的做法是往小里拆：青少年、产业工人、农民、干部公务员、老年人，分成五类，各办各的活动。',
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
      h('为什么大多要自己动手'),
      p(
        '五道题里，除了工人那份线上问答，都要参加的人自己站到镜头前。看一段科普，可以边看边忘；自己拍一段，总得先弄明白要说什么，哪句没把握，还得去问。等到片子发出去，第一批观众又是家里人、同事和邻居。',
      ),
      p(
        '题目也取得不生硬。农民那一道讲的是把东西卖出去，老人那一道比的是健康和人气，都不必先认下“学习”两个字。科学藏在要把事情做好的念头里，这大概是它最舒服的位置。',
      ),
      h('还想知道的'),
      p('每场比赛有多少作品、谁得了奖、在哪一年办，资料都没有写。题目已经出好，答卷还要等编辑把后续补上。'),
      related('who-speaks-for-science'),
    ],
    en: ({ p, h, list, note }) => [
      p(
        'The weakest phrase in public science is “for the general public”. The public is so large that everybody thinks of somebody else. The association of Xiaoyi makes it smaller: the young, industrial workers, farmers, officials and the old each have an activity of their own.',
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
      h('Why nearly all of it is done by hand'),
      p(
        'One can watch a film of science and forget it. Whoever makes one has to know first what it is to say, and to ask where that is not clear. And when it is out, those who see it first are family, colleagues and neighbours.',
      ),
    ],
  },
  {
    slug: 'who-speaks-for-science',
    time: '15:20',
    genre: 'feature',
    title: { zh: '请身边的志愿者，替科普代言', en: 'Volunteers next door speak for science' },
    summary: {
      zh: '形象大使不是从外面请来的名人，是科技志愿者。熟面孔开口，听的人少隔一层。',
      en: 'The ambassadors are no celebrities from elsewhere but science volunteers. A known face stands one step nearer.',
    },
    column: 'people',
    topics: ['youth', 'elders'],
    campaign: 'ambassadors',
    cover: {
      motif: 'arches',
      light: 'dawn',
      alt: { zh: '晨光从一排拱门里透出来', en: 'Morning light through a row of arches' },
    },
    zh: ({ p, h, list, note, related }) => [
      p(
        '一件事由谁来说，常常比怎么说更要紧。同样提醒老人按时量血压，电视里的专家说一遍，和隔壁单元的志愿者说一遍，分量不一样：后一位，明天还会在楼下碰见。',
      ),
      p(
        '[科普形象大使](campaigns/ambassadors)走的就是这条近路。人选都是科技志愿者，覆盖青少年、产业工人、农民、干部公务员和老年人。谁的事，由谁那边的人来讲。',
      ),
      h('“明星”两个字，为什么加引号'),
      p(
        '资料说，项目借的是形象大使的“明星”效应。引号用得有意思：他们并不是通常说的明星，名气只在熟人中间。可新媒体恰好是熟人传熟人的地方，一条视频从朋友那里转过来，点开的理由已经有了一半。',
      ),
      h('代言之后'),
      p('代言带来的不只是转发。资料写道，科普创作的渠道因此拓宽。可以这样理解：'),
      list([
        '原来只有科协写、科协拍，如今多了一批愿意写和拍的人',
        '原来题目由办公室定，如今可以从各类人的日子里来',
        '原来讲完就散，如今作品留得下来，还能再用',
      ]),
      note('编者的推想', '上面的解释是编者的理解；资料只写了“拓展科普创作渠道”这一句意思。'),
      h('最年轻的一支队伍'),
      p(
        '与代言相近的，还有一支队伍叫“孝义市最美科普大使”，资料称它是科协里最年轻的团队，技术力量雄厚。它与形象大使是不是同一批人，没有写明，我们不把两者当作一回事。',
      ),
      p('大使的姓名和人数都没有列出。本站因此没有他们的人物页：等到名单公开，第一页就从这里翻开。'),
      related('ambassadors-in-front-of-the-camera'),
    ],
  },
  {
    slug: 'ambassadors-in-front-of-the-camera',
    time: '14:20',
    genre: 'news',
    title: { zh: '2023年，形象大使站到了镜头前', en: 'In 2023 the ambassadors stepped before the camera' },
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
      p('聘任是一张纸，作品才是答卷。2023年，“[科普孝义形象大使行](campaigns/ambassadors-2023)”交出了多件科普作品。'),
      p('资料没有给出作品的件数，也没有列出片名。我们只知道它们属于科普，出自大使之手，年份是2023年。'),
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
    subtitle: { zh: '同是视频比赛，镜头里是不同的日子', en: 'Contests of film, and different days in each' },
    summary: {
      zh: '农民拍促销，干部拍履职，老人拍健康。这些比赛不考背诵，考的是愿不愿意把自己的事讲明白。',
      en: 'Farmers film their produce, officials their work, the old their health. Nothing is to be learnt by heart; what counts is to make one’s own matter clear.',
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
      p('举起手机，先想清楚要说的第一句话。这一步，种地的、上班的、退休的，没有分别。'),
      h('我种的，我来卖'),
      p(
        '《农副产品，我行我诉》是一场促销视频比赛。“诉”是倾诉的诉，意思是自己的东西自己讲。要把一样农产品讲到别人想买，总得说到怎么种、怎么收、怎么存，而这些正是农业技术里最实在的部分。',
      ),
      h('我办的，我来讲'),
      p(
        '《创新理念，科学履职》比的是经验交流。把一件办成的事讲给同行听，难处在于去掉套话：当时有什么问题，查了什么依据，为什么选了这个办法。说得清楚，别人才学得走。',
      ),
      h('我好着呢，给你看看'),
      p(
        '《健康大传递，年老拼人气》让老年人自拍。题目里那个“拼”字带着笑意。自拍的好处是不用别人扶着话筒，怎么走路、怎么吃饭、怎么睡觉，都可以对着自己的手机慢慢说。',
      ),
      h('给参赛者的几句提醒'),
      list([
        '一段视频只讲一件事，讲透为止',
        '数字说准，拿不准的就说“大约”',
        '涉及吃药看病，先问过医生再开机',
        '拍到别人，先问一声愿不愿意',
      ]),
      note('对应关系', '这几场比赛面向哪类人群，原文没有逐一标明，本站按叙述的次序和活动的内容对应。'),
      p('提醒是编者加的，不是赛事规则；规则、奖项和参赛人数，资料没有写。'),
      related('beyond-the-number-of-viewers'),
    ],
  },
  {
    slug: 'safety-as-a-quiz',
    time: '12:40',
    genre: 'feature',
    title: { zh: '安不忘危：把应急做成一份问答', en: 'Safety as a quiz' },
    summary: {
      zh: '给产业工人的科普选了“应急”两个字。线上答题，随时能做；答错的那道，往往才是要记住的。',
      en: 'For industrial workers the theme is emergencies: a quiz online, at any hour. What one gets wrong is what one keeps.',
    },
    column: 'people',
    topics: ['industrial-workers', 'places'],
    campaign: 'five-groups',
    cover: {
      motif: 'lattice',
      light: 'dusk',
      alt: { zh: '暮色里整齐的格阵', en: 'A regular lattice at dusk' },
    },
    zh: ({ p, h, list, note, related }) => [
      p(
        '车间墙上的安全标语，看得越久越像墙的一部分。要让它重新变成一句话，得有人来问：如果现在就出事，你第一步做什么？《科创孝义，安不忘危》就是这样一份发问，形式是应急科普线上问答，对象是产业工人。',
      ),
      h('为什么是问答'),
      p(
        '工人上班有班次，凑到一起听讲不容易；放到线上，休息的空当就能答几题。问答还有一个别处没有的好处：答错了马上知道。对应急来说，提前知道自己哪里不会，比什么都强。',
      ),
      h('可以先想一想的'),
      list([
        '厂区离你最近的出口在哪里，第二近的呢？',
        '警报响了，是先关设备，还是先走？你那个岗位的规程怎么写？',
        '有人倒下，你会不会拨电话，拨通了先说哪一句？',
        '逃生路线上，哪一扇门平时是锁着的？',
      ]),
      note('编者补充', '上面的问题由编者提出，用来引路，不是赛题；各岗位的做法，以本单位的应急规程为准。'),
      h('还有一处可以去'),
      p(
        '名单里有一处“吕安危化山西省科普教育基地”，名字里就带着危险化学品。第六届科技节把它列为活动场所。纸上的题答完，想再看得真切一些，这样的基地正好接得上。',
      ),
      p('问答有多少道题、多少人参加、在哪一年，资料没有写明，本站不作推测。'),
      related('three-cameras'),
    ],
  },
]
