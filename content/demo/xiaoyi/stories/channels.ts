import type { Story } from '../../story.ts'

export const channelStories: Story[] = [
  {
    slug: 'menu-of-the-cloud',
    time: '15:50',
    genre: 'feature',
    title: { zh: '“云上科普”的菜单', en: 'The menu of science in the cloud' },
    subtitle: { zh: '从公众号到科普号，一座小城换了做科普的家什', en: 'A town changes the tools of its trade' },
    summary: {
      zh: '2022年起，孝义把公众号、视频号、微博、科普号配成一份“套餐”。菜单背后，是一排人人能学的软件。',
      en: 'Since 2022 Xiaoyi serves science as a set menu of four accounts. Behind the menu stands a row of programs that anybody can learn.',
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
        '说起老式的科普，人们想到的多是展板、横幅和一叠传单：天气好，广场上摆一上午；天气不好，就改天。2022年，孝义市科协换了一套家什，起名“[云上科普](campaigns/cloud-science)”，还喊出一句话：科普孝义，云上科普。',
      ),
      h('主菜单'),
      steps(['公众号：主战场，原创作品在这里发', '视频号', '微博', '科普号']),
      p(
        '公众号最忙，全年原创作品有“{xy-fig-originals}”，是个约数，属于哪一年没有写明。形式也不止文章：视频、动画片、H5、漫画都有。资料说，关注的人和线上活动的人增长都快，受众稳中有升，没有给出具体的数。',
      ),
      figures('公众号原创', ['xy-fig-originals']),
      h('后厨'),
      p('让人意外的是这份资料连工具都写了出来，多是普通人也能上手的：'),
      list([
        '排版与画面：稿定设计',
        '动画：来画动画',
        '剪辑：快剪辑、剪映',
        '配音：千千配音',
        '发布与互动：哔哩哔哩、智选平台、问卷星',
      ]),
      note('两点说明', '分类是编者加的。原文的清单在“问卷星”处断开，后面是否还有，不得而知。'),
      h('换家什，也换了人'),
      p(
        '广场上的展板，是人走到科普跟前；手机上的推送，是科普走到人跟前。后一种更近，也更容易被划走。能不能让人停下来，靠的不再是嗓门，是第一句话。',
      ),
      p(
        '还有一层变化不大有人提：工具越简单，能动手的人就越多。一位会剪视频的志愿者，一位愿意配音的老师，就能凑成一个小班子。',
      ),
      related('beyond-the-number-of-viewers'),
    ],
    en: ({ p, h, list }) => [
      p(
        'Public science used to mean boards, banners and a pile of leaflets: a morning on the square if the weather was kind. In 2022 the association of Xiaoyi changed its tools and gave them a name, [Science in the Cloud](campaigns/cloud-science).',
      ),
      h('The menu'),
      list(['An official account, where original works appear', 'A video account', 'A microblog', 'A science account']),
      p(
        'The works are not only articles: there are videos, cartoons, pages to tap through and comics. Followers are said to grow fast; no number is given.',
      ),
      h('The kitchen'),
      p(
        'The source even names the programs in use, and most of them can be learnt by anyone. The simpler the tools, the more people can help: a volunteer who cuts films and a teacher who lends a voice make a small studio.',
      ),
    ],
  },
  {
    slug: 'beyond-the-number-of-viewers',
    time: '11:50',
    genre: 'feature',
    title: { zh: '看的人次很多，拍的孩子更值得看', en: 'Look at those who film, not only at those who watch' },
    summary: {
      zh: '一场青少年科普视频大赛传得很远。比起播放的数，编者更想知道：孩子为什么愿意对着镜头讲科学。',
      en: 'A contest of young people’s science films reached far. Beyond the views, what makes a child explain science to a camera?',
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
        '给青少年的那道题叫《科普小视频拍出大自信》。“自信”两个字，点出了拍和看的区别。孩子要拍一段科普，得先挑一个自己说得清的现象，写几句不照抄课本的话，再站到镜头前不笑场。每一步都比看难，每一步都长在自己身上。',
      ),
      h('如果家里正有人要拍'),
      list([
        '从厨房、阳台、操场里找题目，越近越好',
        '先说看到了什么，再说为什么，最后说怎样验证',
        '做实验要有大人在旁边，火和电不用来试胆量',
        '讲错了不要紧，在下一条里更正，也是科学',
      ]),
      p('这几条是编者给家长和孩子的建议，不是比赛要求。'),
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
      p('科普活动爱用大数起名，图的是气势。读的时候分开两件事就好：'),
      list(['名称里的数，是愿望', '成绩里的数，要有单位、有时间、有来处', '“达到预期”，要先知道预期是多少']),
      p(
        '同样的情形还有每年办的“科普报告百校行”，“百校”也是名称，不是统计出来的学校数。与问答相近的，另有一项每年办的科普知识网络竞赛，人数同样没有写。',
      ),
      h('有奖，值不值得'),
      p(
        '有人觉得为了奖品答题，不算学科学。换个角度看，奖品只管请人坐下来；坐下以后，题目若出得好，人就会接着往下想。一道题能让人晚饭时提起来，奖品就花得值。',
      ),
      note('资料没有写的', '奖品是什么、有多少题、什么人参加，都没有写明。'),
      related('how-to-read-some-figures'),
    ],
  },
  {
    slug: 'registered-for-science-china',
    time: '10:30',
    genre: 'feature',
    title: { zh: '科普员：把一条消息转到自己的群里', en: 'Those who pass science on' },
    summary: {
      zh: '孝义发动科普志愿者到“科普中国”注册。注册是第一步，要紧的是注册以后往哪里转。',
      en: 'Xiaoyi asked its volunteers to register with Science China. That is a first step; what matters is where they pass things on.',
    },
    column: 'channels',
    topics: ['figures', 'elders'],
    campaign: 'science-xiaoyi',
    cover: {
      motif: 'orbit',
      light: 'night',
      alt: { zh: '夜色里几道弧形的轨道', en: 'Arcs of orbits in the night' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p(
        '家里的群，常常是辟谣最难的地方。一条“专家提醒”转得飞快，真正的专家却不在群里。能在群里说上话的，往往是那个大家信得过的人。',
      ),
      p(
        '“科普中国”是一个面向公众的平台，不归孝义管。孝义做的是发动科普志愿者去注册，当科普员，把平台上的内容带给市民。全市注册的科普员有{xy-fig-kepu-china-registered}，统计期未注明。',
      ),
      figures('注册的科普员', ['xy-fig-kepu-china-registered']),
      h('同一个名字，几种身份'),
      p(
        '“科普中国”在别处也会出现：有时是平台，有时是一个奖项的名字。这里说的只是平台，只是注册。与它并列的还有“科创中国”，资料说孝义的平台建设有成效，没有给数字。',
      ),
      h('转之前，看一看'),
      list(['有没有写明来处和日期', '说的是“研究发现”，还是“保证有效”', '转给谁，他用得上吗']),
      note('编者的提醒', '上面的办法适合任何一条要转发的消息，不是平台的规定。'),
      h('自己的典型，自己讲'),
      p(
        '往外看是转，往里看是讲。资料还提到，孝义用“科普中国”“[科普孝义](campaigns/science-xiaoyi)”和省、市科协的网站宣传先进的科技工作者。把身边人的事讲出去，也算一种科普：它告诉孩子，做科学的人不都住在课本里。',
      ),
      related('a-home-and-its-lists'),
    ],
  },
]
