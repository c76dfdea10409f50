import type { Story } from '../../story.ts'

export const newsStories: Story[] = [
  {
    slug: 'one-page-of-accounts',
    time: '16:30',
    genre: 'review',
    title: { zh: '孝义的科普，进企业也下农村', en: 'Science on the road: to the works and villages of Xiaoyi' },
    subtitle: {
      zh: '讲座、培训、调研与每年的科普活动',
      en: 'Talks, training, field trips and the activities of a year',
    },
    summary: {
      zh: '讲座和宣传到过100多家企业、社区、校园和农村，接受培训的有1万多人；会员下到企业和乡村，调研新技术，解决难题。',
      en: 'Talks have reached more than 100 enterprises, neighbourhoods, schools and villages, and more than 10,000 people have been trained. Members visit works and farms to look into new techniques and solve problems.',
    },
    column: 'news',
    topics: ['figures', 'farmers', 'industrial-workers'],
    cover: {
      motif: 'strata',
      light: 'dawn',
      alt: { zh: '晨光里高低不一的山影', en: 'Ridges of unequal height at dawn' },
    },
    zh: ({ p, h, figures, list, related }) => [
      p(
        '孝义的科普讲座和宣传，到过{xy-fig-lecture-sites}企业、社区、校园和农村。讲课的是多位科技工作者，接受培训的有{xy-fig-trainees}，发出去的科普资料是{xy-fig-leaflets}（约数）。',
      ),
      figures('讲座、资料与培训', ['xy-fig-lecture-sites', 'xy-fig-leaflets', 'xy-fig-trainees']),
      h('进企业，下农村'),
      p(
        '科协的会员也走出门去。进企业、下农村，{xy-fig-member-outreach}（约数）；围绕新技术推广做调研，{xy-fig-tech-research-trips}。他们还替多家企业解决了难题。',
      ),
      figures('进企业下农村', ['xy-fig-member-outreach', 'xy-fig-tech-research-trips']),
      h('宣讲团'),
      p(
        '请来的讲师也有一队，叫孝义市科普宣讲团，成员是聘请来的省市科技工作者。近年来，他们走进乡村、校园、社区、机关和企业，宣讲了多场。',
      ),
      h('年年都办'),
      p('每年的科普活动有{xy-fig-annual-activities}，由科协协调成员单位、企业和社会团体一起办。其中有：'),
      list(['送科技下乡，科普大篷车巡展', '科普报告百校行，科普大讲堂', '青少年科技创新大赛，科普知识网络竞赛']),
      figures('每年的科普活动', ['xy-fig-annual-activities']),
      p(
        '农村这边，还建起了示范村、示范基地和协会，见[《孝义创建科普示范乡镇、示范村和示范基地》](articles/models-begin-in-villages)。',
      ),
      related('how-to-read-some-figures'),
    ],
    en: ({ p, h, list }) => [
      p(
        'In Xiaoyi, talks on science have reached {xy-fig-lecture-sites} enterprises, neighbourhoods, schools and villages. Those who speak work in science and technology themselves. Training has reached {xy-fig-trainees} people, and {xy-fig-leaflets} leaflets have been handed out.',
      ),
      h('To the works, to the farms'),
      p(
        'Members of the association go out too: {xy-fig-member-outreach} visits to enterprises and villages, and {xy-fig-tech-research-trips} field trips to look into new techniques. They have solved problems for several enterprises.',
      ),
      h('A team of speakers'),
      p(
        'Xiaoyi also has a lecture team of invited people who work in science in the province and the city. It speaks in villages, schools, neighbourhoods, offices and enterprises.',
      ),
      h('Year after year'),
      p(
        'Each year sees {xy-fig-annual-activities} activities, run together with member bodies, enterprises and societies. Among them are:',
      ),
      list([
        'Science taken to the country, and a caravan of exhibits',
        'Reports at schools, and a public lecture hall',
        'A contest of invention for the young, and an online contest of science knowledge',
      ]),
    ],
  },
  {
    slug: 'a-month-of-festival',
    time: '13:00',
    genre: 'news',
    title: {
      zh: '孝义第六届科技节，将从5月25日办一个月',
      en: 'Xiaoyi’s sixth festival of science is to last a month',
    },
    summary: {
      zh: '志愿服务、形象大使宣传和对科技工作者的关爱都排进了日程；农村科普馆、青少年近视防控科普馆是活动场所。',
      en: 'Volunteers, ambassadors and care for those who work in science are on the programme; a hall of rural science and one on the eyesight of the young are among the places.',
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
      quote('热爱科学、崇尚科学、点亮精神火炬', '孝义市第六届科技节主题'),
      p(
        '带着这个主题，第六届[孝义市科技节](campaigns/science-festival)将从5月25日开始，为期一个月，面向青少年和农村群众。',
      ),
      h('一个月里做什么'),
      list([
        '开展科技志愿服务',
        '关爱科技工作者',
        '宣传[科普形象大使](campaigns/ambassadors)',
        '宣传选树出来的优秀典型',
        '宣传党的二十大精神',
      ]),
      h('到哪里去'),
      list(['孝义农村科普馆', '孝义青少年近视防控科普馆', '吕安危化山西省科普教育基地，“危化”指危险化学品']),
      p(
        '形象大使从科技志愿者中聘任，科技节也要替他们做宣传。大使怎样聘任、覆盖哪些人，见[《孝义聘任科技志愿者为科普形象大使》](articles/who-speaks-for-science)。',
      ),
      note('还不知道的', '这一届在哪一年举办，每项活动排在哪一天、哪一处。'),
      related('safety-as-a-quiz'),
    ],
  },
  {
    slug: 'from-having-to-having-good',
    time: '12:10',
    genre: 'feature',
    title: {
      zh: '孝义科普下一步：从“有没有”到“好不好”',
      en: 'The next step in Xiaoyi: from having science to having it good',
    },
    summary: {
      zh: '孝义市科协给下一步科普工作定下方向：科普服务要对接公众需求，通到群众身边的“最后一公里”。',
      en: 'The association has set its direction: outreach is to meet what people need and to cover the last mile to them.',
    },
    column: 'news',
    topics: ['elders', 'officials'],
    campaign: 'cloud-science',
    cover: {
      motif: 'river',
      light: 'dawn',
      alt: { zh: '晨光里一条弯弯的河', en: 'A winding river in the dawn' },
    },
    zh: ({ p, h, quote, list, related }) => [
      quote('由“有没有”向“好不好”转变', '孝义市科协下一步科普工作的方向'),
      p(
        '“有没有”问的是数量，“好不好”问的是质量。孝义市科协把后一问写进了下一步的打算，同时提出：科普服务要对接公众需求。',
      ),
      h('先看“有没有”'),
      p('孝义的科普已经铺开好几路：'),
      list([
        '走出去的：[讲座、培训、调研](articles/one-page-of-accounts)，每年还有送科技下乡、科普大篷车巡展',
        '屏幕上的：[“云上科普”](articles/menu-of-the-cloud)的公众号、视频号、微博和科普号',
        '分人群的：[五类重点人群](articles/five-groups-five-themes)各有一项活动',
        '在乡村的：[示范乡镇、示范村和示范基地](articles/models-begin-in-villages)',
      ]),
      h('再走“最后一公里”'),
      p('科普怎样服务到群众跟前，孝义称之为“最后一公里”。和它一起提出来的，还有“四个面向”和“四个服务”。'),
      related('five-groups-five-themes'),
    ],
  },
]
