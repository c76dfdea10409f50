import type { Walk } from './walk.ts'

export const taiyuan: Walk = {
  key: 'taiyuan',
  names: [/2016—2020年|2021—2025年/gu, /[5五]大人群|三大平台|五连冠|6×3|3＋1/gu, /近三年|万家/gu],
  unshown: [],
  traps: [
    { title: '献策 is not 引进', words: /(?<!\d)19名/u, needed: /献策/u, within: 'text' },
    {
      title: 'patents were applied for, and not granted',
      words: /672项/u,
      needed: /申请专利/u,
      within: 'text',
    },
    {
      title: 'recommended is not honoured',
      words: /160余人/u,
      needed: /推荐表彰/u,
      within: 'text',
    },
    {
      title: 'a candidate for the prize of innovation is called recommended',
      words: /创新争先奖/u,
      needed: /推荐/u,
      within: 'text',
    },
    { title: '万家 is a name', words: /万家/u, needed: /科普图书进万家/u, within: 'text' },
    { title: 'a pilot is no prize', words: /山西试点/u, needed: /入选/u, within: 'text' },
    { title: 'a doubtful word is said to be one', words: /手铸钢/u, needed: /疑为/u, within: 'text' },
    {
      title: 'the parks are counted, not the galleries',
      words: /(?<!\d)17个/u,
      needed: /公园/u,
      within: 'text',
    },
    {
      title: 'what 两院院士 says of several people is not said of one',
      words: /李德毅[^。，]*院士/u,
      needed: /李德毅等两院院士/u,
      within: 'text',
    },
  ],
  open: [
    /5大人群[^。]*(?:青少年|农民|工人|老年|公务员|干部)/u,
    /第[七八]次代表大会(?:于|在)?20\d\d/u,
    /连续5年[（(]/u,
    /李德毅[^。]*(?:科学院|工程院)院士/u,
  ],
  happened: ['2023'],
}
