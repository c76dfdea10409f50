import type { Story } from '../../story.ts'

export const youthStories: Story[] = [
  {
    slug: 'from-gate-to-contest',
    time: '14:10',
    genre: 'feature',
    title: {
      zh: '临汾：科学教育进校园、下乡村、上赛场',
      en: 'Science for the young: at schools, in the country, in contests',
    },
    summary: {
      zh: '专家到多所中小学宣讲；2024年，青少年科技创新大赛和发明奖活动办了省、市、县三级，另有机器人竞赛，参赛学生万余名。',
      en: 'Specialists speak at several schools. In 2024 there were contests of invention at three levels, one of robots, and more than 10,000 pupils who took part.',
    },
    column: 'youth',
    topics: ['contests', 'counties'],
    campaign: 'rural-education',
    happened: '2024',
    cover: {
      motif: 'orbit',
      light: 'night',
      alt: { zh: '夜空里的轨道与星点', en: 'Orbits and stars in the night' },
    },
    zh: ({ p, h, figures, related }) => [
      p(
        '2024年，临汾的青少年科技创新大赛和发明奖活动办了省、市、县三级，同年还有青少年机器人竞赛，参赛学生{lf-fig-students}。',
      ),
      figures('参赛学生', ['lf-fig-students']),
      h('不比赛，也学科学'),
      p(
        '比赛之外，“[青少年科学教育进校园](campaigns/science-into-schools)”面向师生，把科学教育带进学校；“[青少年科技教育乡村行](campaigns/rural-education)”走得更远，专家到多所中小学宣讲，助力乡村振兴。',
      ),
      p('2024年学雷锋日，市青少年科技教育协会和市航空运动协会还到了临汾市特殊教育学校，做科普志愿服务。'),
      related('entries-and-prizes'),
    ],
  },
  {
    slug: 'a-museum-that-travels',
    time: '10:50',
    genre: 'feature',
    title: {
      zh: '中国流动科技馆巡展到临汾',
      en: 'A travelling museum comes to Linfen',
    },
    subtitle: { zh: '同年还有研学活动', en: 'And study tours are held in the same year' },
    summary: {
      zh: '2024年，会走的科技馆来到临汾；市科协的研学活动，也在这一年。',
      en: 'In 2024 a museum that travels came to Linfen, and the association held study tours.',
    },
    column: 'youth',
    topics: ['counties', 'spirit'],
    campaign: 'study-tours',
    happened: '2024',
    cover: {
      motif: 'road',
      light: 'dawn',
      alt: { zh: '晨光里通向山那边的路', en: 'A road over the hills at dawn' },
    },
    zh: ({ p, h, list, note, related }) => [
      p(
        '有的科技馆会走路。2024年，中国流动科技馆的巡展来到临汾；同一年，市科协也办了[研学活动](campaigns/study-tours)。',
      ),
      h('同一年，给青少年的还有'),
      list([
        '[青少年科学教育进校园](campaigns/science-into-schools)，面向师生',
        '[青少年科技教育乡村行](campaigns/rural-education)，专家进中小学宣讲',
        '青少年科技创新大赛和发明奖活动，办了省、市、县三级',
        '青少年机器人竞赛',
      ]),
      note('还不知道的', '巡展停在哪些地方、停了多久，研学走的是什么路线。'),
      related('from-gate-to-contest'),
    ],
  },
]
