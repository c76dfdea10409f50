import type { Story } from '../../story.ts'

export const youthStories: Story[] = [
  {
    slug: 'lessons-online',
    time: '12:10',
    genre: 'news',
    title: { zh: '百嘎丽科技微课堂：把课放到线上', en: 'The Baigali Micro Class goes online' },
    summary: {
      zh: '面向中小学生的通识课程已经上线，给课本之外的好奇心留了一个入口。',
      en: 'A course of general education is online for pupils: a door for curiosity beyond the textbook.',
    },
    column: 'youth',
    topics: ['schools', 'media'],
    campaign: 'micro-class',
    cover: {
      motif: 'windows',
      light: 'day',
      alt: { zh: '一格格窗，其中一格亮着', en: 'A grid of windows, one of them lit' },
    },
    zh: ({ p, h, note, related }) => [
      p(
        '一个孩子抬头问“云为什么不掉下来”，往往是在上学的路上，而不是在课堂上。等到有老师在场的时候，问题多半已经忘了。线上课程的一个用处，就是让答案守在那里，等问题想起来。',
      ),
      p(
        '[百嘎丽科技微课堂](campaigns/micro-class)已经上线教育在线通识课程，对象是中小学生。它把品牌攒下的科普资源收拢起来，换成适合学生的样子。',
      ),
      h('“微”和“通识”'),
      p(
        '“微”说的是长度，一口气能看完；“通识”说的是宽度，不为某一场考试准备。两个词放在一起，意思是：不必一次学很多，也不必只学会考的那些。',
      ),
      p(
        '对住得远的学生，线上还有一层意义。鄂尔多斯有城区，也有农村牧区，孩子到科技馆的路有长有短；课放到网上，路就一样长了。',
      ),
      p(
        '线上也有做不到的事。隔着屏幕闻不到药品的气味，掂不出一块矿石的分量。好的微课因此懂得停在适当的地方，把最后一步留给孩子自己动手。',
      ),
      h('给家长的一个用法'),
      p('不必催着看完。可以等孩子问出一个问题，再一起去找；找不到，就把问题留下来。留得住的问题，比听过的答案更要紧。'),
      note('资料没有写的', '课程有多少节、在哪个平台、有多少学生听过，都没有写明。'),
      related('talks-on-air-and-phone'),
    ],
  },
  {
    slug: 'contests-and-camps',
    time: '13:10',
    genre: 'feature',
    title: { zh: '赛场、营地和一只不肯停的手', en: 'Contests, camps, and a hand that will not rest' },
    summary: {
      zh: '创新大赛之外，还有科普剧、讲解员竞赛和科学营。孩子动手的路不止一条。',
      en: 'Beside the invention contests there are science plays, young guides and camps: more than one way to use one’s hands.',
    },
    column: 'youth',
    topics: ['contests', 'schools'],
    campaign: 'science-camps',
    cover: {
      motif: 'orbit',
      light: 'night',
      alt: { zh: '地平线上方的弧形轨道与星点', en: 'Arcs of an orbit and stars above the horizon' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p(
        '拆开一支圆珠笔，把弹簧弹飞，再满地去找：许多人的第一次“实验”都是这样失败的。青少年科技教育要做的，无非是让下一次实验不必趴在地上找零件。',
      ),
      h('赛场上'),
      p(
        '在第33届至37届全国、全区青少年科技创新大赛上，鄂尔多斯参赛的作品有{od-fig-youth-awards}获奖。这个数横跨几届、合着两级，不能读成某一年的成绩。本市自己的创新大赛，同期办了第19届至23届。',
      ),
      figures('创新大赛获奖作品', ['od-fig-youth-awards']),
      h('赛场外'),
      p('不是每个孩子都想做发明。不想的，也有地方去：'),
      list([
        '爱说的，有小小科普讲解员竞赛',
        '爱演的，有中小学生科普剧大赛',
        '爱抢答的，有中小学生科普知识竞答',
        '爱往外跑的，有[夏令营、冬令营](campaigns/science-camps)和高校科学营',
        '爱看天的，有[筑梦航天](campaigns/space-dream)',
      ]),
      p(
        '此外还有[青少年科学节](campaigns/youth-science-festival)，以及走进校园的[科学家精神](campaigns/spirit-of-scientists)和[科普大篷车](campaigns/caravan-at-schools)。它们合起来指向同一句话：学科学、爱科学、用科学。',
      ),
      h('落在“用”字上'),
      p('三个动词里，“用”字最难。学可以靠讲，爱可以靠看，用却非得自己动手不可。竞赛和营地的价值，多半就在这里。'),
      p(
        '动手也最能教人认输。程序不按预想的跑，桥在最后一根木条上塌掉，这些时刻没有人喜欢，却没有哪一本书能替孩子经历。奖状记下的是成的那一次，本事多半长在没成的那些次里。',
      ),
      note('读数须知', '大赛的“届”是名称的一部分。参赛人数、各届各级的分项，资料没有给出。'),
      related('lessons-online'),
    ],
  },
  {
    slug: 'rural-schools-2023',
    time: '10:40',
    genre: 'news',
    title: { zh: '一批学校申报“科技教育乡村行”成功', en: 'Schools join a programme for science in the countryside' },
    summary: {
      zh: '2023年，经市科协推荐，一批学校成为这项服务项目的申报学校。',
      en: 'In 2023 schools put forward by the association were accepted into a service programme.',
    },
    column: 'youth',
    topics: ['schools', 'figures'],
    happened: '2023',
    cover: {
      motif: 'road',
      light: 'summer',
      alt: { zh: '穿过草场通向远处的路', en: 'A road through pastures into the distance' },
    },
    zh: ({ p, h, figures, note }) => [
      p(
        '2023年，鄂尔多斯有{od-fig-rural-schools}学校成功申报“科技教育乡村行”服务项目。它们由市科协推荐，校名没有公布。',
      ),
      figures('申报学校', ['od-fig-rural-schools']),
      h('“服务项目”是什么意思'),
      p(
        '这不是一项荣誉，也不是一次评比，而是把科技教育当作服务送到学校。名称里的“乡村行”说明了方向：服务往乡村走。送去的是什么课程、持续多久、由谁承担，资料没有写明。',
      ),
      h('为什么乡村学校需要“送”'),
      p(
        '一所学校要开好科学课，得有人、有器材，还要有时间。城里的学校缺了什么，出门或许就有科技馆；乡村学校离得远，缺的东西不容易就近补上。送课下乡解决不了所有问题，至少让一些孩子先见过、先摸过。',
      ),
      p(
        '与之相近的还有开往农村牧区的[科普大篷车](campaigns/science-caravan)。一个由学校申报，一个由车开过去，走的是同一个方向。',
      ),
      note('统计期', '这是全部数字里少有的写明了年份的一个：2023年。'),
    ],
  },
  {
    slug: 'a-number-read-twice',
    time: '11:40',
    genre: 'feature',
    title: { zh: '试点名单里的一个数字，为什么要读两遍', en: 'A number in a list of pilots, to be read twice' },
    summary: {
      zh: '鄂尔多斯入选“科创筑梦”助力“双减”试点城市。一同入选的单位有多少所？原文有两种读法。',
      en: 'Ordos is a pilot city of a national programme. How many pilot units are there? The source can be read in two ways.',
    },
    column: 'youth',
    topics: ['schools', 'figures'],
    cover: {
      motif: 'windows',
      light: 'dusk',
      alt: { zh: '黄昏里的方格，有亮有暗', en: 'A grid at dusk, some cells lit and some dark' },
    },
    zh: ({ p, h, figures, list, note }) => [
      p(
        '“科创筑梦”助力“双减”，是一项面向全国的科普行动，用科学活动去填课业减下来以后空出的时间。鄂尔多斯是它的试点城市。城市之外，还有一批试点单位，麻烦就出在它们的数目上。',
      ),
      h('两种读法'),
      p('原文把学校、科普场馆和校外机构排在一起，前面冠以“{od-fig-pilot-units}”，统计期未注明。于是有两种读法：'),
      list([
        '读法甲：学校、科普场馆、校外机构合在一起，是这个数',
        '读法乙：这个数只管学校，场馆和机构另外还有，没有数',
      ]),
      p(
        '“所”作量词，用在学校上最顺，用在场馆和机构上也说得通，语法帮不上忙。没有别的资料可以对照之前，我们两种读法都留着，不替原文选。',
      ),
      figures('全国试点单位', ['od-fig-pilot-units']),
      h('为什么这么较真'),
      p(
        '因为数字会旅行。一份材料写下“共有多少所学校”，下一份材料就会拿去算比例，再下一份拿比例去排名次。到那时，已经没有人记得起头的那句话可以读成两样。在第一次抄写时多写一行说明，是最省事的办法。',
      ),
      p('读两遍，也是给读者留余地。第一遍看数，第二遍看它管着谁；养成这个习惯，许多新闻里的数字都会变得诚实一些。'),
      note('可以确定的', '试点城市和试点单位是一种资格，不是奖项；确定的年份没有写明。'),
    ],
  },
  {
    slug: 'first-lessons',
    time: '09:50',
    genre: 'news',
    title: { zh: '科学启蒙，从幼儿园的一堂课开始', en: 'First lessons in science begin in kindergarten' },
    summary: {
      zh: '核心区的幼儿园试点开课，讲生命与生态，也讲天空与太空。',
      en: 'Kindergartens in the city’s core try out lessons on life and ecology, on the sky and on space.',
    },
    column: 'youth',
    topics: ['schools'],
    campaign: 'first-science',
    cover: {
      motif: 'grass',
      light: 'dawn',
      alt: { zh: '晨光里新生的草叶', en: 'Young blades of grass at dawn' },
    },
    zh: ({ p, h, note, related }) => [
      p(
        '问幼儿园的孩子“蚂蚁有没有家”，答案五花八门；问他们“飞机为什么不掉下来”，多半会得到一句反问。启蒙的难处不在知识深浅，在于怎样不把反问吓回去。',
      ),
      p(
        '鄂尔多斯的[科学启蒙延伸行动](campaigns/first-science)选在核心区幼儿园试点，开设的课程里有航空航天，也有生命生态。行动的旨趣只用了四个字：科学启蒙。',
      ),
      h('“延伸”到哪里'),
      p(
        '科技教育通常从小学算起，竞赛、社团、科学课，都要等孩子识字以后。“延伸”二字，说的是再往前走一步，走到识字之前。那时候没有公式可教，能教的是看：看一片叶子的正面和背面，看影子早上和中午的长短。',
      ),
      h('低一点，近一点'),
      p(
        '从近处的生命讲到远处的太空，听起来跨度很大，对孩子却很自然：他们本来就一边蹲着看蚂蚁，一边抬头找月亮。成人要做的，只是别急着把两件事分进不同的科目。',
      ),
      p('试点的意思是先试。哪些做法孩子喜欢，哪些只是大人喜欢，要试过才知道；试出来的教训，和试出来的经验一样有用。'),
      note('资料没有写的', '试点的幼儿园有多少所、课程由谁来讲、何时开始，都没有写明。'),
      related('lessons-online'),
    ],
  },
]
