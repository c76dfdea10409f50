import type { Story } from '../../story.ts'

export const channelStories: Story[] = [
  {
    slug: 'menu-of-the-cloud',
    time: '15:50',
    genre: 'feature',
    title: { zh: '“云上科普”的菜单', en: 'The menu of science in the cloud' },
    subtitle: { zh: '从公众号到科普号，一座小城换了做科普的家什', en: 'A town changes the tools of its trade' },
    summary: {
      zh: '2022年起，孝义把公众号、视频号、微博、科普号配成一份“套餐”。菜单背后，是一排写得出名字的软件。',
      en: 'Since 2022 Xiaoyi serves science as a set menu of four accounts. Behind the menu stands a row of programs, all of them named.',
    },
    column: 'channels',
    topics: ['youth'],
    campaign: 'cloud-science',
    happened: '2022',
    cover: {
      motif: 'waves',
      light: 'dawn',
      alt: { zh: '晨光中一层层的波线，像远处的云', en: 'Lines like distant clouds in the dawn' },
    },
    zh: ({ p, h, list, steps, figures, note, related }) => [
      p(
        '2022年，孝义市科协启用了一套新媒介的“套餐”，起名“[云上科普](campaigns/cloud-science)”，用来更替传统的科普模式，还连成一句口号：科普孝义，云上科普。',
      ),
      h('主菜单'),
      steps(['公众号：主战场，原创作品在这里发', '视频号', '微博', '科普号']),
      p(
        '公众号写得最细，全年原创作品有“{xy-fig-originals}”，是个约数，属于哪一年没有写明。形式也不止文章：视频、动画片、H5、漫画都有。资料说，关注的人和线上活动的人增长都快，受众稳中有升，没有给出具体的数。',
      ),
      figures('公众号原创', ['xy-fig-originals']),
      h('后厨'),
      p('这份资料连工具都一一写了出来：'),
      list([
        '排版与画面：稿定设计',
        '动画：来画动画',
        '剪辑：快剪辑、剪映',
        '配音：千千配音',
        '发布与互动：哔哩哔哩、智选平台、问卷星',
      ]),
      note('两点说明', '分类是编者加的。原文的清单在“问卷星”处断开，后面是否还有，不得而知。'),
      h('“套餐”怎样读'),
      p(
        '“套餐”是资料的说法。主菜单上列的都是账号，工具列在后面；哪一样工具用在哪一个账号上，资料没有配对，各个账号的名字也没有写明。',
      ),
      p(
        '“更替传统科普模式”说的是用意：传统的模式有哪些，没有列；更替到什么程度，也没有写。“稳中有升”说的是方向，不是数。照着这几个词读，只能知道孝义换了办法，还不能知道换得怎样。',
      ),
      related('beyond-the-number-of-viewers'),
    ],
    en: ({ p, h, list }) => [
      p(
        'In 2022 the association of Xiaoyi put a set of new media in the place of older ways of public science and gave it a name, [Science in the Cloud](campaigns/cloud-science).',
      ),
      h('The menu'),
      list(['An official account, where original works appear', 'A video account', 'A microblog', 'A science account']),
      p(
        'The works are not only articles: there are videos, cartoons, pages to tap through and comics. Followers are said to grow fast; no number is given.',
      ),
      h('The kitchen'),
      p(
        'The source even names the programs in use, for layout, cartoons, films, voices and questionnaires. Which of them serves which account it does not say.',
      ),
    ],
  },
  {
    slug: 'beyond-the-number-of-viewers',
    time: '11:50',
    genre: 'feature',
    title: { zh: '看的有人次，拍的没有人数', en: 'Views are counted, those who film are not' },
    summary: {
      zh: '一场青少年科普视频大赛写明了受众，没有写参赛的人数。读这个数，先分清看的和拍的。',
      en: 'A contest of young people’s science films gives its views and not its entrants. To read the figure, tell those who watch from those who film.',
    },
    column: 'channels',
    topics: ['youth', 'figures'],
    campaign: 'five-groups',
    cover: {
      motif: 'stars',
      light: 'night',
      alt: { zh: '夜空里的星轨，一圈套着一圈', en: 'Star trails, ring within ring' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p(
        '青少年科普视频大赛的受众有{xy-fig-youth-video-reach}，统计期未注明。这个数在孝义的科普里很显眼，也因此更要读仔细：“人次”里，同一个人看过几回就算几回；它说的是看的人，不是参赛的孩子。',
      ),
      figures('大赛的受众', ['xy-fig-youth-video-reach']),
      h('从看到拍'),
      p(
        '给青少年的那项活动叫《科普小视频拍出大自信》。“拍”字落在参赛的孩子身上，“受众”落在看的人身上。作品有多少、由谁评、得奖的是谁，资料都没有写。题目里的“小”和“大”是修辞：小的说视频，大的说自信，都不是可以量的数。',
      ),
      h('“受众”怎样数'),
      p(
        '资料的单位是“人次”，用的词是“受众”。在哪个平台上看、看多久才算一回、投票算不算，都没有说。口径不同，数就不同；把它和别处的播放量放在一起之前，这几样要先问清。',
      ),
      list(['写明的：青少年、视频、受众的人次', '没有写明的：年份、平台、作品数、获奖名单']),
      h('两个名字，是不是一回事'),
      p(
        '资料里，“青少年科普视频大赛”和《科普小视频拍出大自信》视频比赛分在两处写，没有说是不是同一场。受众的数跟着前一个名字。我们把两者都写出来，不替它们合并。',
      ),
      note('年份', '大赛的年份没有写明，只知道原文紧接着2022年的事来写。'),
      related('ten-thousand-is-a-name'),
    ],
  },
  {
    slug: 'ten-thousand-is-a-name',
    time: '11:10',
    genre: 'news',
    title: {
      zh: '2022年的线上问答：“万人”是名称，不是人数',
      en: 'The online quiz of 2022, and the number in its name',
    },
    summary: {
      zh: '孝义办过一场“万人有奖问答”。“万人”是名称；参加的人数，资料只说达到了预期。',
      en: 'Xiaoyi held a prize quiz “of ten thousand”. That is a name; of those who took part it is only said that they were as many as expected.',
    },
    column: 'channels',
    topics: ['figures'],
    campaign: 'cloud-science',
    happened: '2022',
    cover: {
      motif: 'branches',
      light: 'summer',
      alt: { zh: '从一点分出去的许多细枝', en: 'Many fine branches from one stem' },
    },
    zh: ({ p, h, list, note, related }) => [
      p(
        '2022年，孝义市在线上办了一场“万人有奖问答”。“万人”是名称里的字，好比“千里江山”并没有量过里程；实际有多少人答题，资料没有写，只说参与人数达到预期。',
      ),
      h('读到这类名字，先问一句'),
      p('名称里的数和统计出来的数，样子一样，用处不同。读的时候分开就好：'),
      list(['名称里的数，不能当作成绩', '成绩里的数，要有单位、有时间、有来处', '“达到预期”，要先知道预期是多少']),
      p(
        '同样的情形还有每年办的“科普报告百校行”，“百校”也是名称，不是统计出来的学校数。与问答相近的，另有一项每年办的科普知识网络竞赛，人数同样没有写。',
      ),
      h('“达到预期”怎样读'),
      p(
        '“达到预期”说的是结果和事先想的一样。可事先想的是多少，没有写；实际是多少，也没有写。两头都缺，这句话只能当作一句评价来读，换不成人数。“有奖”同样是名称里的字：设了奖，奖给谁、奖多少，都要另找依据。',
      ),
      note('资料没有写的', '奖品是什么、有多少题、什么人参加，都没有写明。'),
      related('how-to-read-some-figures'),
    ],
  },
  {
    slug: 'registered-for-science-china',
    time: '10:30',
    genre: 'feature',
    title: { zh: '科普员：注册的是一个身份', en: 'To register with Science China' },
    summary: {
      zh: '孝义发动科普志愿者到“科普中国”注册，当科普员。注册的人数写得清楚，统计期没有写。',
      en: 'Xiaoyi asked its volunteers to register with Science China. How many did is stated; as of when is not.',
    },
    column: 'channels',
    topics: ['figures', 'elders'],
    campaign: 'science-xiaoyi',
    cover: {
      motif: 'orbit',
      light: 'night',
      alt: { zh: '夜色里几道弧形的轨道', en: 'Arcs of orbits in the night' },
    },
    zh: ({ p, h, figures, list, related }) => [
      p('“注册”说的是名字进了平台，“科普员”说的是进去以后的身份。孝义的这一项，要把两个词分开读。'),
      p(
        '“科普中国”是一个面向公众的平台，不归孝义管。孝义做的是发动科普志愿者去注册，当科普员，平台面向市民传播。全市注册的科普员有{xy-fig-kepu-china-registered}，统计期未注明。',
      ),
      figures('注册的科普员', ['xy-fig-kepu-china-registered']),
      h('同一个名字，几种身份'),
      p(
        '“科普中国”在别处也会出现：有时是平台，有时是一个奖项的名字。这里说的只是平台，只是注册。与它并列的还有“科创中国”，资料说孝义的平台建设有成效，没有给数字。',
      ),
      h('这个数怎样读'),
      list([
        '单位是“名”，数的是人，不是转发的次数',
        '范围写的是全市科普志愿者，不是全体市民',
        '写到个位，前后没有“近”和“余”',
      ]),
      p(
        '资料另一处还有科技服务志愿者的数。科普员和科技服务志愿者有没有重合，没有写，所以不相加，也不用一个去除另一个。',
      ),
      h('自己的典型，自己讲'),
      p(
        '往外看是转，往里看是讲。资料还提到，孝义用“科普中国”“[科普孝义](campaigns/science-xiaoyi)”和省、市科协的网站宣传先进的科技工作者。宣传了哪几位、各登在哪里，没有列出。',
      ),
      related('a-home-and-its-lists'),
    ],
  },
]
