import type { Story } from '../../story.ts'

export const channelStories: Story[] = [
  {
    slug: 'menu-of-the-cloud',
    time: '15:50',
    genre: 'feature',
    title: { zh: '孝义2022年启用“云上科普”', en: 'Xiaoyi takes “Science in the Cloud” into use in 2022' },
    subtitle: { zh: '公众号、视频号、微博和科普号组成的“套餐”', en: 'A set menu of four accounts' },
    summary: {
      zh: '“云上科普”是孝义市科协科普新媒介“套餐”的总称，用于更替传统科普模式。资料列出了账号，也列出了用到的软件。',
      en: 'It takes the place of older ways of public science. The source lists the accounts, and the programs in use.',
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
      h('用到的软件'),
      p('资料列出的工具有：'),
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
        '“更替传统科普模式”说的是用意：传统的模式有哪些，没有列；更替到什么程度，也没有写。“稳中有升”说的是方向，不是数。',
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
      h('The programs'),
      p(
        'The source names the programs in use, for layout, cartoons, films, voices and questionnaires. Which of them serves which account it does not say.',
      ),
    ],
  },
  {
    slug: 'beyond-the-number-of-viewers',
    time: '11:50',
    genre: 'feature',
    title: {
      zh: '青少年科普视频大赛：受众以人次计，参赛人数未写明',
      en: 'A film contest for the young: its views are stated, its entrants are not',
    },
    summary: {
      zh: '受众以“人次”计，说的是看的人，不是参赛的孩子。大赛的年份没有写明。',
      en: 'Views are counted, not those who took part. The year is not stated.',
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
        '青少年科普视频大赛的受众有{xy-fig-youth-video-reach}，统计期未注明。“人次”里，同一个人看过几回就算几回；它说的是看的人，不是参赛的孩子。',
      ),
      figures('大赛的受众', ['xy-fig-youth-video-reach']),
      h('参赛的情况'),
      p('给青少年的那项活动叫《科普小视频拍出大自信》。作品有多少、由谁评、得奖的是谁，资料都没有写。'),
      h('“受众”怎样数'),
      p(
        '资料的单位是“人次”，用的词是“受众”。在哪个平台上看、看多久才算一回、投票算不算，都没有说。因此不宜和别处的播放量相比。',
      ),
      list(['写明的：青少年、视频、受众的人次', '没有写明的：年份、平台、作品数、获奖名单']),
      h('两个名字，是不是一回事'),
      p(
        '资料里，“青少年科普视频大赛”和《科普小视频拍出大自信》视频比赛分在两处写，没有说是不是同一场。受众的数跟着前一个名字。本站把两者都写出来，不作合并。',
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
      zh: '孝义在线上办了“万人有奖问答”。“万人”是名称；参加的人数，资料只说达到了预期。',
      en: 'Xiaoyi held a prize quiz “of ten thousand”. That is a name; of those who took part it is only said that they were as many as expected.',
    },
    column: 'channels',
    topics: ['figures'],
    campaign: 'cloud-science',
    happened: '2022',
    cover: {
      motif: 'branches',
      light: 'summer',
      alt: { zh: '一棵分出许多细枝的树', en: 'A tree with many fine branches' },
    },
    zh: ({ p, h, list, note, related }) => [
      p(
        '2022年，孝义市在线上办了一场“万人有奖问答”。“万人”是名称里的字；实际有多少人答题，资料没有写，只说参与人数达到预期。',
      ),
      h('名称里的数'),
      list(['名称里的数，不能当作成绩', '成绩里的数，要有单位、时间和来处']),
      p(
        '同样的还有每年办的“科普报告百校行”，“百校”也是名称，不是统计出来的学校数。与问答相近的，另有一项每年办的科普知识网络竞赛，人数同样没有写。',
      ),
      h('“达到预期”怎样读'),
      p('“达到预期”说的是结果和事先想的一样。可事先想的是多少，没有写；实际是多少，也没有写。这句话因此换不成人数。'),
      note('资料没有写的', '奖品是什么、有多少题、什么人参加，都没有写明。'),
      related('how-to-read-some-figures'),
    ],
  },
  {
    slug: 'registered-for-science-china',
    time: '10:30',
    genre: 'feature',
    title: { zh: '孝义科普志愿者注册“科普中国”科普员', en: 'Volunteers of Xiaoyi register with Science China' },
    summary: {
      zh: '孝义发动科普志愿者注册“科普中国”科普员。注册的人数写到个位，统计期未注明。',
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
      p(
        '“科普中国”是外部的平台。孝义发动科普志愿者在平台上注册为科普员，并把平台用于面向市民的传播。全市注册的科普员有{xy-fig-kepu-china-registered}，统计期未注明。',
      ),
      figures('注册的科普员', ['xy-fig-kepu-china-registered']),
      h('同名的和并列的'),
      p('这里说的“科普中国”是平台，不是评选。与它并列的还有“科创中国”，资料说孝义的平台建设有成效，没有给数字。'),
      h('这个数怎样读'),
      list([
        '单位是“名”，数的是人，不是转发的次数',
        '范围写的是全市科普志愿者，不是全体市民',
        '写到个位，前后没有“近”和“余”',
      ]),
      p(
        '资料另一处还有科技服务志愿者的数。科普员和科技服务志愿者有没有重合，没有写，所以不相加，也不用一个去除另一个。',
      ),
      h('宣传科技工作者'),
      p(
        '资料还提到，孝义用“科普中国”“[科普孝义](campaigns/science-xiaoyi)”和省、市科协的网站宣传先进的科技工作者。宣传了哪几位、各登在哪里，没有列出。',
      ),
      related('a-home-and-its-lists'),
    ],
  },
]
