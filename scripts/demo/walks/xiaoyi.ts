import type { Walk } from './walk.ts'

export const xiaoyi: Walk = {
  key: 'xiaoyi',
  names: [
    /5月25日/gu,
    /五(?:类|道)/gu,
    /四个(?:面向|服务)/gu,
    /三个专业委员会|三个月后|千里江山/gu,
    /十佳|百校|百强|(?<![\d.])万人(?!次)|H5/gu,
  ],
  unshown: [],
  traps: [
    { title: '万人 is a name and not a number', words: /(?<![\d.])万人(?!次)/u, needed: /名称/u, within: 'text' },
    { title: '百校行 is a name and not a number', words: /百校/u, needed: /名称/u, within: 'text' },
    { title: '十佳 is a name and not a number', words: /十佳/u, needed: /名称/u, within: 'text' },
    { title: '近1000余 and 近1万余 are called estimates', words: /近1(?:000|万)余/u, needed: /约数/u, within: 'text' },
    { title: 'a ranking is called one', words: /百强/u, needed: /排名|榜单/u, within: 'text' },
    {
      title: 'the honour of 中国科协 has two names and no year',
      words: /全国科普示范市/u,
      needed: /全国科普示范县.*年份|年份.*全国科普示范县/u,
      within: 'text',
    },
    {
      title: 'where a group was inferred for a contest, that is said',
      words: /我行我诉|科学履职|年老拼人气/u,
      needed: /按叙述的次序和活动的内容对应/u,
      within: 'document',
    },
    { title: 'the name of 2023 can be read in two ways', words: /形象大使行/u, needed: /两种/u, within: 'document' },
    {
      title: 'the festival has no year and is still to come',
      words: /第六届科技节(?:从|排进)/u,
      needed: /“将”|还没有开始/u,
      within: 'text',
    },
    { title: 'two names of a contest are not made one', words: /23\.8万人次/u, needed: /人次”里/u, within: 'text' },
  ],
  open: [
    /山西省?孝义|吕梁市?孝义/u,
    /20\d\d年(?:的)?(?:孝义市)?第六届|科技节(?:已经|顺利|圆满)/u,
    /自治区/u,
    /形象大使(?:张|李|王|刘|陈)/u,
  ],
  happened: ['2022', '2023'],
}
