import type { Story } from '../../story.ts'

export const villageStories: Story[] = [
  {
    slug: 'models-begin-in-villages',
    time: '14:50',
    genre: 'feature',
    title: { zh: '示范，从村里立起来', en: 'Models begin in the villages' },
    subtitle: {
      zh: '示范乡镇、示范村、示范基地，各数各的',
      en: 'Townships, villages and bases, each counted by itself',
    },
    summary: {
      zh: '示范乡镇、示范村、示范基地，再加一个注册的农技协。资源与服务向农村倾斜，数得出来的是这几样。',
      en: 'Model townships, villages and bases, and a registered technical society: where resources lean towards the country, these are what is counted.',
    },
    column: 'villages',
    topics: ['farmers', 'places'],
    campaign: 'rural-models',
    cover: {
      motif: 'contours',
      light: 'summer',
      alt: { zh: '梯田一样的等高线', en: 'Contour lines like terraces' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p(
        '孝义的[农村科普示范创建活动](campaigns/rural-models)，创建的是示范乡镇、示范村和示范基地，还注册了农村专业技术协会。按资料的行文，它跟在基层科普行动计划之下；那项计划，写的是资源与服务向农村倾斜。',
      ),
      h('立起来的是这些'),
      p(
        '县级科普示范{xy-fig-demo-townships}，县级科普示范{xy-fig-demo-villages}，农村科普{xy-fig-rural-demo-bases}，另有注册的农村专业技术{xy-fig-rural-tech-association}。统计期均未注明，也没有说是不是同一年建的。',
      ),
      figures(
        '农村科普示范',
        ['xy-fig-demo-townships', 'xy-fig-demo-villages', 'xy-fig-rural-demo-bases', 'xy-fig-rural-tech-association'],
        'numbers',
      ),
      p('乡镇和村写明是县级；基地的级别没有写。一个乡镇里也许就有几个示范村，所以几个数放在一起看，不加总。'),
      h('几个动词'),
      list([
        '“示范”：做给别人看，怎样评上的没有写',
        '“创建”：说的是过程，数目写的是结果',
        '“注册”：只用在协会上，协会的名字没有写',
      ]),
      h('立着的，和来了又走的'),
      p(
        '每年还有送科技下乡、科普大篷车巡展这样的活动。按名称读，“下乡”“巡展”是来了又走的，示范乡镇、村和基地是立在那里的。两种办法在资料里分开写，有没有接在一起，没有说明，这里也不替它们接上。',
      ),
      note('资料没有写的', '示范乡镇、村和基地的名单没有列出，农村专业技术协会是哪一行的，也没有写。'),
      related('sheep-and-those-who-know-them'),
    ],
  },
  {
    slug: 'sheep-and-those-who-know-them',
    time: '10:00',
    genre: 'feature',
    title: { zh: '懂羊的人，去帮养羊的人', en: 'Those who know sheep help those who keep them' },
    summary: {
      zh: '对口科普精准扶贫，妙在“对口”：市养殖羊协会帮的，正好是养羊。',
      en: 'Help against poverty that fits the trade: the society of sheep farmers helps with sheep.',
    },
    column: 'villages',
    topics: ['farmers'],
    campaign: 'targeted-relief',
    cover: {
      motif: 'grass',
      light: 'summer',
      alt: { zh: '夏日里被风吹斜的草坡', en: 'A grassy slope leaning in a summer wind' },
    },
    zh: ({ p, h, list, related }) => [
      p('“对口科普精准扶贫”，几个词连成一个名称。资料在它下面写到两个协会，其中一个写明了行当：养羊。'),
      p(
        '孝义的[对口科普精准扶贫](campaigns/targeted-relief)里，市养殖羊协会对口帮扶养羊产业。参与其中的还有农村专业技术协会，简称“农技协”。',
      ),
      h('“对口”两个字'),
      p(
        '“对口”的意思，是帮的一方和受帮的一方，行当对得上：协会的名字里有“养殖羊”，帮的是养羊产业。这个词说的是安排，不是效果。协会有多少会员、受帮的产业在哪些乡镇，资料没有写。',
      ),
      p('“科普”写在“扶贫”前面，可见是以科普来帮；怎样帮，没有展开。“精准”对着的是哪些人家，也没有写。'),
      h('两个协会，分开写'),
      list([
        '市养殖羊协会：写明了帮扶的产业，没有写会员',
        '农村专业技术协会：写明了参与，没有写帮哪一行，名称也没有写全',
      ]),
      p('两个协会是什么关系，资料没有说。注册的农村专业技术协会另有一个数，见《示范，从村里立起来》一篇。'),
      h('没有写的账'),
      p(
        '帮了多少户、增收了多少，资料没有写，我们也就不写。能写的是安排：懂羊的一方，被写在养羊的一方旁边。年份也没有写，所以这件事在这里没有日子。',
      ),
      related('three-cameras'),
    ],
  },
]
