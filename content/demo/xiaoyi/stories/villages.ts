import type { Story } from '../../story.ts'

export const villageStories: Story[] = [
  {
    slug: 'models-begin-in-villages',
    time: '14:50',
    genre: 'feature',
    title: { zh: '孝义创建科普示范乡镇、示范村和示范基地', en: 'Model townships, villages and bases in Xiaoyi' },
    subtitle: {
      zh: '农村科普示范创建活动',
      en: 'Models of public science in the country',
    },
    summary: {
      zh: '县级科普示范乡镇和示范村、农村科普示范基地，还有注册的农村专业技术协会，数目分别列出，统计期均未注明。',
      en: 'Townships, villages, bases, and a registered technical society, each counted by itself; the period is not stated.',
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
      h('数目'),
      p(
        '县级科普示范{xy-fig-demo-townships}，县级科普示范{xy-fig-demo-villages}，农村科普{xy-fig-rural-demo-bases}，另有注册的农村专业技术{xy-fig-rural-tech-association}。统计期均未注明，也没有说是不是同一年建的。',
      ),
      figures(
        '农村科普示范',
        ['xy-fig-demo-townships', 'xy-fig-demo-villages', 'xy-fig-rural-demo-bases', 'xy-fig-rural-tech-association'],
        'numbers',
      ),
      p('乡镇和村写明是县级；基地的级别没有写。一个乡镇里也许就有几个示范村，所以几个数放在一起看，不加总。'),
      h('没有写明的'),
      list(['示范乡镇、村和基地是怎样评上的', '注册的协会叫什么名字', '各项是不是同一年创建的']),
      h('每年的下乡活动'),
      p('每年还有送科技下乡、科普大篷车巡展这样的活动。它们和示范创建有没有联系，资料没有说明。'),
      note('资料没有写的', '示范乡镇、村和基地的名单没有列出，农村专业技术协会是哪一行的，也没有写。'),
      related('sheep-and-those-who-know-them'),
    ],
  },
  {
    slug: 'sheep-and-those-who-know-them',
    time: '10:00',
    genre: 'feature',
    title: { zh: '市养殖羊协会对口帮扶养羊产业', en: 'A society of sheep farmers helps those who keep sheep' },
    summary: {
      zh: '孝义的对口科普精准扶贫，由农技协参与。帮扶的户数和年份没有写明。',
      en: 'Technical societies take part in the work against poverty. How many were helped, and when, is not stated.',
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
      p('资料在“对口科普精准扶贫”下面写到两个协会，其中一个写明了行当：养羊。'),
      p(
        '孝义的[对口科普精准扶贫](campaigns/targeted-relief)里，市养殖羊协会对口帮扶养羊产业。参与其中的还有农村专业技术协会，简称“农技协”。',
      ),
      h('怎样“对口”'),
      p(
        '“对口”的意思，是帮的一方和受帮的一方，行当对得上：协会的名字里有“养殖羊”，帮的是养羊产业。这个词说的是安排，不是效果。协会有多少会员、受帮的产业在哪些乡镇，资料没有写。',
      ),
      p('“科普”写在“扶贫”前面，可见是以科普来帮；怎样帮，没有展开。“精准”对着的是哪些人家，也没有写。'),
      h('两个协会，分开写'),
      list([
        '市养殖羊协会：写明了帮扶的产业，没有写会员',
        '农村专业技术协会：写明了参与，没有写帮哪一行，名称也没有写全',
      ]),
      p('两个协会是什么关系，资料没有说。注册的农村专业技术协会另有一个数，见农村科普示范的报道。'),
      h('没有写明的'),
      p('帮了多少户、增收了多少，资料没有写。年份也没有写。'),
      related('three-cameras'),
    ],
  },
]
