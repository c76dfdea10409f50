import type { Story } from '../../story.ts'

export const youthStories: Story[] = [
  {
    slug: 'from-gate-to-contest',
    time: '14:10',
    genre: 'feature',
    title: {
      zh: '临汾青少年科技教育：进校园、到乡村、办竞赛',
      en: 'Science for the young: at schools, in the country, in contests',
    },
    summary: {
      zh: '创新大赛和发明奖办了省市县三级，另有机器人竞赛；另有进校园和乡村行活动。',
      en: 'Contests of invention at three levels, and one of robots; other activities take science to schools and out to the country.',
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
    zh: ({ p, h, figures, list, related }) => [
      p('2024年，临汾的青少年科技教育有进校园和乡村行，也有竞赛。'),
      h('进校园与乡村行'),
      p(
        '2024年，“[青少年科学教育进校园](campaigns/science-into-schools)”面向师生，“[青少年科技教育乡村行](campaigns/rural-education)”把专家带到多所中小学宣讲。“多所”是多少，资料没有写。',
      ),
      p('宣讲的专家是哪几位没有写。两项活动的名称，一项叫“科学教育”，一项叫“科技教育”，照原文分写。'),
      h('竞赛'),
      p(
        '2024年，青少年科技创新大赛和发明奖活动办了省、市、县三级，还有青少年机器人竞赛活动，参赛学生{lf-fig-students}。这个数是否包含机器人竞赛，原文没有分开写。',
      ),
      figures('参赛学生', ['lf-fig-students']),
      h('参赛人数怎样读'),
      p(
        '“余”是超过，超过多少没有写。省、市、县三级写在一起，一个学生从县里比到省里，会不会算几回，资料没有说。所以这个数可以读出规模，不能当作准数。',
      ),
      list(['竞赛：创新大赛、机器人竞赛', '奖项：发明奖活动，得奖的有谁没有写', '进校园和乡村行：不是比赛，没有名次']),
      p('谁得了奖，资料没有列出；没有名单，这里就没有名字。'),
      related('entries-and-prizes'),
    ],
  },
  {
    slug: 'a-museum-that-travels',
    time: '10:50',
    genre: 'feature',
    title: {
      zh: '中国流动科技馆到临汾巡展，同年开展研学活动',
      en: 'A travelling museum comes to Linfen; study tours are held',
    },
    summary: {
      zh: '两件事都在2024年，资料各写了一句；巡展的地点、研学的路线和参加人数没有写明。',
      en: 'Both were in 2024. The source has one line on each; where the tours led and how many took part is not stated.',
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
      p('2024年，中国流动科技馆巡展到了临汾；同一年，[研学活动](campaigns/study-tours)也在办。'),
      p('巡展去了哪些地方、停了多久，研学走的是什么路线，资料都没有写。各有多少人参加，也没有写。'),
      h('流动科技馆'),
      p('“中国流动科技馆”是一个完整的名称，冠着“中国”，不是临汾自己的馆；展了什么、由谁来讲，资料没有写。'),
      h('研学活动'),
      p('研学活动在资料里没有专名，是市科协2024年的一项。本站照写“研学活动”，路线、天数和人数都没有写明。'),
      h('同一年，写给青少年的还有'),
      list([
        '[青少年科学教育进校园](campaigns/science-into-schools)：面向师生',
        '[青少年科技教育乡村行](campaigns/rural-education)：专家进中小学宣讲',
        '青少年科技创新大赛和发明奖活动：省、市、县三级',
      ]),
      note('分开写', '馆、研学、进校园、乡村行和竞赛，资料各写各的，没有说它们前后相连。'),
      related('from-gate-to-contest'),
    ],
  },
]
