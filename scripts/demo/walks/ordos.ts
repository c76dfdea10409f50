import type { Walk } from './walk.ts'

export const ordos: Walk = {
  key: 'ordos',
  names: [/2021—2025年/gu, /2023(?=“双碳”)/gu, /“?百名”?(?:专家)?/gu, /四级联动|五大重点人群|四项重点工程|三下乡/gu],
  unshown: ['od-fig-years'],
  traps: [
    { title: 'a nomination is called one', words: /典赞/u, needed: /提名/u, within: 'text' },
    {
      title: 'candidates for the prize of women scientists are called candidates',
      words: /青年女科学家/u,
      needed: /候选/u,
      within: 'text',
    },
    {
      title: 'a candidate for the prize of innovation is called one',
      words: /创新争先奖/u,
      needed: /候选/u,
      within: 'text',
    },
    {
      title: 'those who may become assessors are not called assessors',
      words: /评审专家/u,
      needed: /人选|聘任/u,
      within: 'text',
    },
    {
      title: 'the number that can be read in two ways stays with all whom it may count',
      words: /24所/u,
      needed: /24所学校、科普场馆、校外机构/u,
      within: 'text',
    },
    {
      title: 'several dozen honours stay several dozen',
      words: /各类荣誉/u,
      needed: /数十项/u,
      within: 'text',
    },
    {
      title: '百名 is a name and not a number',
      words: /百名/u,
      needed: /百名专家科普传播行/u,
      within: 'text',
    },
  ],
  open: [/第五次代表大会(?:已经|顺利|胜利)?(?:召开了|闭幕|举行)/u, /五年[（(]20\d\d/u],
  happened: ['2023', '2024-02', '2024-02-27'],
}
