import type { Story } from '../../story.ts'

export const youthStories: Story[] = [
  {
    slug: 'from-gate-to-contest',
    time: '14:10',
    genre: 'feature',
    title: { zh: '从校门口到赛场，中间隔着一双手', en: 'From the school gate to the contest' },
    summary: {
      zh: '创新大赛、发明奖、机器人竞赛，省市县三级都有人参加。赛场之前，先有人走进校门，走到乡下。',
      en: 'Invention, prizes and robots, at three levels. Before the contest somebody walks through the school gate, and out into the country.',
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
    zh: ({ p, h, figures, list, note, related }) => [
      p(
        '一个孩子站上赛场，是最后一步。往回倒，前面有一位老师、一间教室、一堆拆开又装不回去的零件；再往前，也许是某一天，有个陌生的大人来学校讲了一课。',
      ),
      h('先走进去'),
      p(
        '2024年，“[青少年科学教育进校园](campaigns/science-into-schools)”面向师生，“[青少年科技教育乡村行](campaigns/rural-education)”把专家带到多所中小学宣讲。“多所”是多少，资料没有写；写明的是方向：一个往校园，一个往乡村。',
      ),
      p('给老师讲，和给学生讲，同样要紧。学生听一次，记得一阵；老师听明白了，每一届学生都跟着受益。'),
      h('再走出来'),
      p(
        '2024年，青少年科技创新大赛和发明奖活动办了省、市、县三级，还有青少年机器人竞赛活动，参赛学生{lf-fig-students}。这个数是否包含机器人竞赛，原文没有分开写。',
      ),
      figures('参赛学生', ['lf-fig-students']),
      h('给想参赛的人'),
      list([
        '从一个不方便的东西开始，比从一个大题目开始好',
        '做坏的那几次也记下来，那是最好的材料',
        '说清楚哪一步是自己做的，哪一步是请人帮的',
        '机器人会动不稀奇，动错了会停才难',
      ]),
      note('编者的建议', '这几条不是比赛规则，规则请看主办方的通知。'),
      p('谁得了奖，资料没有列出。没有奖也不要紧：那么多双手动过了，这件事本身就已经发生。'),
      related('entries-and-prizes'),
    ],
  },
  {
    slug: 'a-museum-that-travels',
    time: '10:50',
    genre: 'feature',
    title: { zh: '会走路的科技馆，和会提问的路', en: 'A museum that travels, and a road that asks' },
    summary: {
      zh: '流动科技馆来巡展，研学队伍往外走。一个把馆搬到孩子跟前，一个把孩子领到世界跟前。',
      en: 'A travelling museum comes to town and study tours set out. One brings the museum to the child, the other the child to the world.',
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
        '科技馆通常在城里，孩子未必。于是有一种馆，装上车，走到哪里算哪里。2024年，中国流动科技馆巡展到了临汾；同一年，[研学活动](campaigns/study-tours)也在办。一个进，一个出，方向相反，做的是同一件事。',
      ),
      p(
        '巡展去了哪些地方、停了多久，研学走的是什么路线，资料都没有写。下面说的，是怎样让这两样东西在孩子那里多留一阵。',
      ),
      h('展品前'),
      list(['先别看说明牌，猜一猜它会怎样', '猜错了最好，回头再看牌子，一辈子忘不了', '一件玩透，胜过十件摸过']),
      h('路上'),
      list([
        '出门前每人带一个问题，回来时换一个新的',
        '路边的岩层、庄稼和桥，都可以停下来问',
        '请当地人讲，他们知道书上没有的',
      ]),
      note('编者的建议', '这些办法由编者提出，不是活动的安排。'),
      h('回来以后'),
      p(
        '馆走了，路也走完了，家里可以留一样东西：一本小册子，或者冰箱上的一张纸，写着“还没弄明白的事”。写上去的越来越多，不是坏消息。问得出来的孩子，迟早会自己去找。',
      ),
      related('from-gate-to-contest'),
    ],
  },
]
