import type { Story } from '../../story.ts'

export const youthStories: Story[] = [
  {
    slug: 'from-gate-to-contest',
    time: '14:10',
    genre: 'feature',
    title: { zh: '进校园，到乡村，上赛场', en: 'Into schools, out to the country, on to the contest' },
    summary: {
      zh: '创新大赛和发明奖办了省市县三级，另有机器人竞赛；进校园和乡村行，把科学教育带给师生。',
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
      p(
        '2024年，临汾的青少年科技教育写了两头：一头往里走，进校园、到乡村；一头往外走，参加竞赛。走进去的写了对象，走出来的写了人数。',
      ),
      h('先走进去'),
      p(
        '2024年，“[青少年科学教育进校园](campaigns/science-into-schools)”面向师生，“[青少年科技教育乡村行](campaigns/rural-education)”把专家带到多所中小学宣讲。“多所”是多少，资料没有写；写明的是方向：一个往校园，一个往乡村。',
      ),
      p(
        '“师生”这个词，说明听的不只是学生；“专家”这个词，说明讲的是请来的人，是哪几位没有写。两项活动的名称，一项叫“科学教育”，一项叫“科技教育”，照原文分写。',
      ),
      h('再走出来'),
      p(
        '2024年，青少年科技创新大赛和发明奖活动办了省、市、县三级，还有青少年机器人竞赛活动，参赛学生{lf-fig-students}。这个数是否包含机器人竞赛，原文没有分开写。',
      ),
      figures('参赛学生', ['lf-fig-students']),
      h('一个数，几处存疑'),
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
    title: { zh: '流动的科技馆，和没有专名的研学', en: 'A museum that travels, and tours without a name' },
    summary: {
      zh: '流动科技馆来巡展，研学活动也在办。两件事资料都只写了一句，能读出来的在名字里。',
      en: 'A travelling museum came, and study tours were held. The source has one line on each; their names tell the rest.',
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
        '2024年，中国流动科技馆巡展到了临汾；同一年，[研学活动](campaigns/study-tours)也在办。按名字读，“流动”和“巡展”说的是馆在走，“研学”说的是人在走，方向正好相反。',
      ),
      p('巡展去了哪些地方、停了多久，研学走的是什么路线，资料都没有写。各有多少人参加，也没有写。'),
      h('“中国”和“巡展”'),
      p(
        '“中国流动科技馆”是一个完整的名称，冠着“中国”，不是临汾自己的馆；“巡展”说明它一处一处地走，临汾是其中到过的地方。展了什么、由谁来讲，资料没有写，本站也不替它配展品。',
      ),
      h('没有专名的活动'),
      p(
        '研学活动在资料里没有专名，是市科协2024年的一项。没有名字，就没有办法和别处的研学对上号；本站给它立了一页，名称照写“研学活动”，路线、天数和人数一概不填。',
      ),
      h('同一年，写给青少年的还有'),
      list([
        '[青少年科学教育进校园](campaigns/science-into-schools)：面向师生',
        '[青少年科技教育乡村行](campaigns/rural-education)：专家进中小学宣讲',
        '青少年科技创新大赛和发明奖活动：省、市、县三级',
      ]),
      note('分开写', '馆、研学、进校园、乡村行和竞赛，资料各写各的，没有说它们前后相连，本站也不排成一条路。'),
      related('from-gate-to-contest'),
    ],
  },
]
