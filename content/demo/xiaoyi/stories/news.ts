import type { Story } from '../../story.ts'

export const newsStories: Story[] = [
  {
    slug: 'one-page-of-accounts',
    time: '16:30',
    genre: 'review',
    title: { zh: '一页账：讲过多少课，走过多少家', en: 'A page of accounts: how many talks, how many doors' },
    subtitle: {
      zh: '孝义科普的数字，连同它们的“近”和“余”',
      en: 'Xiaoyi’s figures with every “nearly” and “more than”',
    },
    summary: {
      zh: '下乡、进厂、讲课、发资料、培训，都记在这一页上。有的数写得含糊，我们照着含糊写，再把含糊说清楚。',
      en: 'Visits, talks, leaflets and training on one page. Where a number is vague it stays vague, and the reader is told so.',
    },
    column: 'news',
    topics: ['figures', 'farmers', 'industrial-workers'],
    cover: {
      motif: 'strata',
      light: 'dawn',
      alt: { zh: '晨光里高低不一的山影，像一排记账的格子', en: 'Ridges in the dawn like rows of an account' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p(
        '做科普的人最不擅长的事，大概是记账。话讲出去了，资料发完了，车开回来了，到年底一问：一共多少？于是有了“近”，有了“余”，也有了“近”和“余”挤在一起的数。这一页，我们照原样抄下来。',
      ),
      h('走出去'),
      p(
        '会员进企业、下农村，写作“{xy-fig-member-outreach}”，统计期未注明。“近”是不到，“余”是超过，两个字相抵，只能当约数看。围绕新技术推广这样的题目做调研，有{xy-fig-tech-research-trips}，统计期未注明；调研之外，还替多家企业解决了难题。',
      ),
      figures('会员走出去', ['xy-fig-member-outreach', 'xy-fig-tech-research-trips']),
      h('讲给人听'),
      p(
        '讲座和宣传到过的企业、社区、校园和农村，合起来有{xy-fig-lecture-sites}；发出去的科普资料写作“{xy-fig-leaflets}”，同样是约数；接受培训的有{xy-fig-trainees}。统计期均未注明。',
      ),
      figures('讲座、资料与培训', ['xy-fig-lecture-sites', 'xy-fig-leaflets', 'xy-fig-trainees']),
      p(
        '讲课的除了本地的科技工作者，还有一支孝义市科普宣讲团，由聘请的省市科技工作者组成。近年来，他们走乡村、校园、社区、机关和企业，讲了多场；“多场”是多少，没有写。',
      ),
      h('年年都有的'),
      p('每年的科普活动有{xy-fig-annual-activities}，由成员单位、企业和社会团体一起办。名字常见的有：'),
      figures('每年的科普活动', ['xy-fig-annual-activities']),
      list([
        '送科技下乡、科普大篷车巡展',
        '科普报告百校行（“百校”是名称）、科普大讲堂',
        '青少年科技创新大赛、科普知识网络竞赛',
      ]),
      h('账上没有的'),
      p(
        '没有起止年份，没有分年的数，也没有来听的人说了什么。前两样补得上，只要把账记细；后一样要靠走回去问。问来的话，往往比数目更能说明一堂课讲得好不好。',
      ),
      note('不相加', '人次、次、家、份、人是不同的单位，这一页没有合计。'),
      related('how-to-read-some-figures'),
    ],
    en: ({ p, h, note }) => [
      p(
        'Those who tell others about science are seldom good at keeping accounts. The talk is given, the leaflets are gone, and at the end of the year somebody asks how many. So there is a “nearly”, a “more than”, and at times the two together. We copy them as they stand.',
      ),
      h('Going out'),
      p(
        'Members visited enterprises and villages {xy-fig-member-outreach} times: the source says “nearly” and “more than” at once, and it can only be read as an estimate. There were {xy-fig-tech-research-trips} field trips to look into new techniques. The period of either is not stated.',
      ),
      h('Telling people'),
      p(
        'Talks reached {xy-fig-lecture-sites} enterprises, neighbourhoods, schools and villages, and {xy-fig-trainees} people were trained, the period again not stated. Each year sees {xy-fig-annual-activities} activities.',
      ),
      note('Not added up', 'Visits, places, leaflets and people are different units. This page has no total.'),
    ],
  },
  {
    slug: 'a-month-of-festival',
    time: '13:00',
    genre: 'news',
    title: { zh: '科技节要办一个月，走得进去的地方先记下', en: 'A festival of a month, and where to walk in' },
    summary: {
      zh: '孝义市第六届科技节从5月25日开始，为期一个月。资料写到它的时候，用的还是“将”字。',
      en: 'Xiaoyi’s sixth festival of science begins late in May and lasts a month. When the source tells of it, it is still to come.',
    },
    column: 'news',
    topics: ['places', 'youth'],
    campaign: 'science-festival',
    cover: {
      motif: 'stars',
      light: 'dusk',
      alt: { zh: '暮色里亮起来的星点', en: 'Points of light in the dusk' },
    },
    zh: ({ p, h, list, quote, note, related }) => [
      p(
        '节，总要有个日子。孝义的科技节从5月25日算起，办足一个月。资料写的是第六届，说的是“将开展”，没有写是哪一年；我们照着写“将”，不替它改成“已”。',
      ),
      quote('热爱科学、崇尚科学、点亮精神火炬', '孝义市第六届科技节主题'),
      h('一个月里安排了什么'),
      list(['科技志愿服务', '关爱科技工作者', '宣传科普形象大使', '宣传选树出来的优秀典型', '宣传党的二十大精神']),
      p('多数是讲，是做；只有关爱这一样，对象换成了平日里讲和做的人。一个节日肯给自己人留一格，读来是暖的。'),
      h('走得进去的地方'),
      list([
        '孝义农村科普馆：看的是田里的学问',
        '吕安危化山西省科普教育基地：名字里带着危险化学品，看的是安全',
        '孝义青少年近视防控科普馆：讲的是怎样护住一双眼睛',
      ]),
      p('来的人，资料写明有青少年，有农村群众。开放时间、地址和预约办法没有写，去之前请先向主办方问清。'),
      h('节过完了呢'),
      p('一个月很快。节日的用处是让没来过的人来一次；来过以后，场馆平时还开着，志愿者平时还在，才算把节过成了日子。'),
      note('关于场所', '场馆后面的短句是编者按名称所作的说明，不是场馆的介绍。'),
      related('safety-as-a-quiz'),
    ],
  },
  {
    slug: 'from-having-to-having-good',
    time: '12:10',
    genre: 'feature',
    title: { zh: '从“有没有”到“好不好”', en: 'From whether there is any to whether it is good' },
    summary: {
      zh: '孝义给下一步的科普定了个朴素的问法。问法一变，该数的东西也跟着变。',
      en: 'Xiaoyi asks a plain question of its next steps. When the question changes, so does what is to be counted.',
    },
    column: 'news',
    topics: ['elders', 'officials'],
    campaign: 'cloud-science',
    cover: {
      motif: 'river',
      light: 'dawn',
      alt: { zh: '晨光里一条弯弯的河', en: 'A winding river in the dawn' },
    },
    zh: ({ p, h, quote, list, note, related }) => [
      quote('由“有没有”向“好不好”转变', '孝义市科协下一步科普工作的方向'),
      p(
        '这句话很像过日子。先是有没有，有没有饭吃，有没有路走；后来是好不好，饭合不合口，路平不平。科普走到第二问，说明第一问大致有了回答。',
      ),
      h('“有没有”怎样数'),
      p(
        '有没有，是数得出来的：办了几场，到了几家，发了几份。孝义的这些数，本站都记在[一页账](articles/one-page-of-accounts)里，连同它们的限定词。',
      ),
      h('“好不好”怎样数'),
      p('好不好就难了。它在听的人那边，不在讲的人这边。可以试着这样问：'),
      list([
        '听完的人，能不能用自己的话讲给家里人？',
        '老人看得清字、听得清话吗？手机上的字，放得大吗？',
        '同一条内容，三个月后还有人来问吗？',
        '讲错过的地方，更正了没有，更正有人看到吗？',
      ]),
      note('编者的问题', '这几问由编者提出，用来说明“好不好”可以落到哪里，不是孝义市科协的考核办法。'),
      h('最后一公里'),
      p(
        '与这句话常放在一起的，还有科普服务群众的“最后一公里”。最后一公里的难，不在路远，在每家每户都不一样：有的缺信号，有的缺时间，有的只缺一个肯坐下来慢慢讲的人。走到门口不算到，听的人点了头才算。',
      ),
      p(
        '资料里还有“四个面向”“四个服务”这样的提法，内容没有展开。名目可以很多，落到一个人身上，其实还是那一问：今天讲的，好不好？',
      ),
      related('five-groups-five-themes'),
    ],
  },
]
