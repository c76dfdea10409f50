import type { Walk } from './walk.ts'

export const qingyang: Walk = {
  key: 'qingyang',
  names: [/三级职员/gu],
  unshown: [],
  traps: [
    { title: 'whoever is recommended is not called honoured', words: /推荐了10人/u, needed: /省科协/u, within: 'text' },
    {
      title: 'the hearers of one lecture or of all are called hearers, and no more',
      words: /2500多名/u,
      needed: /听讲/u,
      within: 'document',
    },
    {
      title: 'the videos are those of 庆阳科普, for 科普庆阳 may be another account',
      words: /127期/u,
      needed: /“庆阳科普”视频号/u,
      within: 'text',
    },
    {
      title: 'the pupils of contests are not given to one contest',
      words: /超过1800名/u,
      needed: /等赛事|不止一项/u,
      within: 'text',
    },
    { title: 'a ranking is called one', words: /第五/u, needed: /全省/u, within: 'text' },
    {
      title: 'the prize of the works is that of Qingyang',
      words: /青年科普创新实验/u,
      needed: /庆阳|另有一项/u,
      within: 'text',
    },
    { title: '三抓三促 gives no year', words: /3\.8万公里/u, needed: /三抓三促行动以来/u, within: 'text' },
  ],
  open: [
    /王海峰[^。\n]*庆阳籍|庆阳籍[^。\n]*王海峰/u,
    /三抓三促[^。]{0,8}20\d\d|20\d\d年[^。]{0,6}三抓三促/u,
    /2024年\d{1,2}月/u,
    /10人[^。]{0,8}(?:获评|获奖|当选|受表彰)/u,
    /每场[^。]{0,6}2500多名|两场[^。]{0,6}2500多名/u,
    /科普庆阳”[^。；]*127期|庆阳科普”[^。；]*代表心声/u,
    /第五[^。]{0,6}(?:奖|荣誉)/u,
    /市科协[^。]*青年科普创新实验/u,
    /(?:书香科协|共话科技创新|喜迎重阳佳节)[^。]{0,12}(?:是|属于)(?:座谈|读书)/u,
  ],
  happened: ['2024'],
}
