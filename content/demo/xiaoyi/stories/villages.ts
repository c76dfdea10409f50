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
      zh: '县级科普示范村18个、示范乡镇4个，另有农村科普示范基地和注册的农村专业技术协会。',
      en: 'There are 18 model villages and 4 model townships, besides rural bases and a registered technical society.',
    },
    column: 'villages',
    topics: ['farmers', 'places'],
    campaign: 'rural-models',
    cover: {
      motif: 'contours',
      light: 'summer',
      alt: { zh: '梯田一样的等高线', en: 'Contour lines like terraces' },
    },
    zh: ({ p, h, figures, list, related }) => [
      p(
        '县级科普示范{xy-fig-demo-villages}，县级科普示范{xy-fig-demo-townships}，农村科普{xy-fig-rural-demo-bases}，再加注册的农村专业技术{xy-fig-rural-tech-association}：这是孝义[农村科普示范创建活动](campaigns/rural-models)的成果。',
      ),
      figures(
        '农村科普示范',
        ['xy-fig-demo-townships', 'xy-fig-demo-villages', 'xy-fig-rural-demo-bases', 'xy-fig-rural-tech-association'],
        'numbers',
      ),
      p('创建的背后有一项更大的安排：基层科普行动计划，让资源与服务向农村倾斜。'),
      h('送到村里的'),
      list(['送科技下乡，每年都办', '科普大篷车巡展，每年都办', '会员下农村，调研新技术推广']),
      h('农村科普馆'),
      p('孝义还有一座农村科普馆，第六届科技节把它列为活动场所。'),
      related('sheep-and-those-who-know-them'),
    ],
  },
  {
    slug: 'sheep-and-those-who-know-them',
    time: '10:00',
    genre: 'feature',
    title: { zh: '市养殖羊协会对口帮扶养羊产业', en: 'A society of sheep farmers helps those who keep sheep' },
    summary: {
      zh: '养羊的事，由养殖羊协会来帮。农村专业技术协会也参与孝义的对口科普精准扶贫。',
      en: 'Those who know sheep help the trade of sheep: technical societies take part in Xiaoyi’s work against poverty.',
    },
    column: 'villages',
    topics: ['farmers'],
    campaign: 'targeted-relief',
    cover: {
      motif: 'grass',
      light: 'summer',
      alt: { zh: '夏日里被风吹斜的草坡', en: 'A grassy slope leaning in a summer wind' },
    },
    zh: ({ p, h, related }) => [
      p(
        '养羊的事，由养殖羊协会来帮。孝义的[对口科普精准扶贫](campaigns/targeted-relief)里，市养殖羊协会对口帮扶养羊产业，帮的一方和受帮的一方，行当对得上。',
      ),
      h('农技协'),
      p(
        '参与其中的还有农村专业技术协会，简称“农技协”。孝义创建农村科普示范时，也把注册农技协算作一件事，见[农村科普示范创建活动](campaigns/rural-models)。',
      ),
      h('给农民的视频比赛'),
      p('五类专项活动里给农民的一项，是[促销视频比赛](articles/three-cameras)，镜头对着农副产品。'),
      related('three-cameras'),
    ],
  },
]
