import type { Story } from '../../story.ts'

export const newsStories: Story[] = [
  {
    slug: 'one-page-of-accounts',
    time: '16:30',
    genre: 'review',
    title: { zh: '走访、讲座、培训：孝义科普的数字', en: 'Visits, talks and training: the figures of Xiaoyi' },
    subtitle: {
      zh: '连同“近”和“余”一起照录',
      en: 'With every “nearly” and “more than”',
    },
    summary: {
      zh: '会员进企业下农村、讲座宣传、发放资料和培训，数字照原文列出；“近”与“余”连用的，按约数理解。',
      en: 'Visits to enterprises and villages, talks, leaflets and training. Where the source says “nearly” and “more than” at once, it is an estimate.',
    },
    column: 'news',
    topics: ['figures', 'farmers', 'industrial-workers'],
    cover: {
      motif: 'strata',
      light: 'dawn',
      alt: { zh: '晨光里高低不一的山影', en: 'Ridges of unequal height at dawn' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p(
        '资料里和走访、讲课、培训有关的数，大多没有起止时间；有的带“近”，有的带“余”，还有的“近”和“余”连用。这里照原样列出，并说明读法。',
      ),
      h('进企业，下农村'),
      p(
        '会员进企业、下农村，写作“{xy-fig-member-outreach}”，统计期未注明。“近”是不到，“余”是超过，两个字相抵，只能当约数看。围绕新技术推广这样的题目做调研，有{xy-fig-tech-research-trips}，统计期未注明；调研之外，还替多家企业解决了难题。',
      ),
      figures('进企业下农村', ['xy-fig-member-outreach', 'xy-fig-tech-research-trips']),
      h('讲座、资料与培训'),
      p(
        '讲座和宣传到过的企业、社区、校园和农村，合起来有{xy-fig-lecture-sites}；发出去的科普资料写作“{xy-fig-leaflets}”，同样是约数；接受培训的有{xy-fig-trainees}。统计期均未注明。',
      ),
      figures('讲座、资料与培训', ['xy-fig-lecture-sites', 'xy-fig-leaflets', 'xy-fig-trainees']),
      p(
        '讲课的除了本地的科技工作者，还有一支孝义市科普宣讲团，由聘请的省市科技工作者组成。近年来，他们走乡村、校园、社区、机关和企业，讲了多场；“多场”是多少，没有写。',
      ),
      h('每年的活动'),
      p('每年的科普活动有{xy-fig-annual-activities}，由成员单位、企业和社会团体一起办。名字常见的有：'),
      figures('每年的科普活动', ['xy-fig-annual-activities']),
      list([
        '送科技下乡、科普大篷车巡展',
        '科普报告百校行（“百校”是名称）、科普大讲堂',
        '青少年科技创新大赛、科普知识网络竞赛',
      ]),
      h('没有写明的'),
      p('除了每年的活动，这些数都没有起止年份，也没有分年的数据。'),
      note('不相加', '人次、次、家、份、人是不同的单位，这一页没有合计。'),
      related('how-to-read-some-figures'),
    ],
    en: ({ p, h, note }) => [
      p(
        'Most figures on visits, talks and training have no period. Some come with a “nearly”, some with a “more than”, some with the two together. We copy them as they stand.',
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
    title: {
      zh: '孝义市第六届科技节将办一个月，5月25日开始',
      en: 'Xiaoyi’s sixth festival of science is to last a month',
    },
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
      alt: { zh: '暮色里一圈圈的星迹', en: 'Circles of star trails at dusk' },
    },
    zh: ({ p, h, list, quote, note, related }) => [
      p('孝义的科技节从5月25日起，为期一个月。资料写的是第六届，说的是“将开展”，没有写是哪一年；本站照写“将”。'),
      quote('热爱科学、崇尚科学、点亮精神火炬', '孝义市第六届科技节主题'),
      h('活动安排'),
      list(['科技志愿服务', '关爱科技工作者', '宣传科普形象大使', '宣传选树出来的优秀典型', '宣传党的二十大精神']),
      p('“关爱”这一样写明了对象是科技工作者，宣传的几样写明了内容；各安排在哪一天、哪一处，没有列出。'),
      h('活动场所'),
      list([
        '孝义农村科普馆：名称里写着“农村”',
        '吕安危化山西省科普教育基地：名称里的“危化”，指危险化学品',
        '孝义青少年近视防控科普馆：名称里写明了人群和题目',
      ]),
      p('来的人，资料写明有青少年，有农村群众。开放时间、地址和预约办法没有写，去之前请先向主办方问清。'),
      h('“将”字怎样读'),
      p(
        '“将”说明资料写成的时候，节还没有开始。年份不明，读者就无法据此判断这一届办过了没有；“一个月”从开始那天数起，之后场馆开不开，也没有写。',
      ),
      note('关于场所', '场馆后面的短句说的都是名称；里面有什么，资料没有写。'),
      related('safety-as-a-quiz'),
    ],
  },
  {
    slug: 'from-having-to-having-good',
    time: '12:10',
    genre: 'feature',
    title: {
      zh: '孝义科普下一步：由“有没有”转向“好不好”',
      en: 'What is next in Xiaoyi: from whether there is any to whether it is good',
    },
    summary: {
      zh: '这是孝义市科协给下一步科普工作定的方向，同时提出科普服务要对接公众需求。标准和时间没有写明。',
      en: 'So the association describes its direction, and that outreach is to meet what people need. No measure and no date are given.',
    },
    column: 'news',
    topics: ['elders', 'officials'],
    campaign: 'cloud-science',
    cover: {
      motif: 'river',
      light: 'dawn',
      alt: { zh: '晨光里一条弯弯的河', en: 'A winding river in the dawn' },
    },
    zh: ({ p, h, quote, related }) => [
      quote('由“有没有”向“好不好”转变', '孝义市科协下一步科普工作的方向'),
      p(
        '这句话由一前一后两问组成：“有没有”问的是数量，“好不好”问的是质量。“由”和“向”说的是方向，又写在“下一步”里，所以是打算，不是成绩。',
      ),
      p('同在“下一步”里的还有一句：科普服务要对接公众需求。怎样衡量“好不好”，资料没有给出标准。'),
      p('已经写明的数字，见[走访、讲座、培训的数字](articles/one-page-of-accounts)。'),
      h('最后一公里'),
      p('资料还提到科普服务群众的“最后一公里”。怎样做、做到了没有，资料没有写，它和“好不好”一样，是方向。'),
      p('资料里还有“四个面向”“四个服务”这样的提法，内容没有展开，这里只记下名称，不替它们填写。'),
      related('five-groups-five-themes'),
    ],
  },
]
