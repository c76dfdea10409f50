import type { Walk } from './walk.ts'

export const qingyang: Walk = {
  key: 'qingyang',
  names: [/四(?:样|个字)/gu, /第38届/gu, /三级职员|三个月后|几十年/gu, /七个系列/gu],
  unshown: [],
  traps: [
    { title: 'whoever is recommended is not called honoured', words: /推荐了10人/u, needed: /未注明/u, within: 'text' },
    {
      title: 'where the hearers of one lecture or of all were counted is left open',
      words: /2500多名/u,
      needed: /没有讲明/u,
      within: 'text',
    },
    {
      title: 'two like names are not made one',
      words: /庆阳科普”的?(?:视频|科普视频)/u,
      needed: /没有写明|没有交代/u,
      within: 'document',
    },
    {
      title: 'the pupils of contests are not given to one contest',
      words: /超过1800名/u,
      needed: /不止一项/u,
      within: 'text',
    },
    { title: 'a ranking is called one', words: /在全省排/u, needed: /排名，不是奖/u, within: 'text' },
    {
      title: 'who won the prize of the works was inferred',
      words: /青年科普创新实验/u,
      needed: /推定/u,
      within: 'text',
    },
    { title: '三抓三促 gives no year', words: /3\.8万公里/u, needed: /三抓三促行动以来/u, within: 'text' },
    {
      title: 'the talks are not given to one of two kinds',
      words: /书香科协 润泽心灵”：/u,
      needed: /没有写明/u,
      within: 'text',
    },
  ],
  open: [
    /王海峰[^。\n]*庆阳籍|庆阳籍[^。\n]*王海峰/u,
    /三抓三促[^。]{0,8}20\d\d|20\d\d年[^。]{0,6}三抓三促/u,
    /2024年\d{1,2}月/u,
  ],
  happened: ['2024'],
}
