import type { Walk } from './walk.ts'

export const xiaoyi: Walk = {
  key: 'xiaoyi',
  names: [/5月25日/gu, /五类/gu, /四个(?:面向|服务)/gu, /三个专业委员会/gu, /十佳|百校|百强|(?<![\d.])万人(?!次)|H5/gu],
  unshown: [],
  traps: [
    { title: '万人 stands in the name of a quiz', words: /(?<![\d.])万人/u, needed: /万人有奖问答/u, within: 'text' },
    { title: '百校 stands in the name of a series', words: /百校/u, needed: /科普报告百校行/u, within: 'text' },
    { title: '十佳 stands in the name of an honour', words: /十佳/u, needed: /十佳科普工作者/u, within: 'text' },
    { title: '近1000余 and 近1万余 are called estimates', words: /近1(?:000|万)余/u, needed: /约数/u, within: 'text' },
    { title: 'a ranking is called one', words: /百强/u, needed: /排名|榜单/u, within: 'text' },
    { title: 'the honour of 中国科协 has two names', words: /科普示范市/u, needed: /全国科普示范县/u, within: 'text' },
    {
      title: 'where a group was inferred for a contest, that is said',
      words: /我行我诉|科学履职|年老拼人气/u,
      needed: /按叙述的次序和活动的内容对应/u,
      within: 'document',
    },
    {
      title: 'the name of 2023 can be read in two ways',
      words: /“.*形象大使行”/u,
      needed: /也可断作/u,
      within: 'document',
    },
    { title: 'the festival is still to come', words: /5月25日/u, needed: /将/u, within: 'text' },
    {
      title: 'the views are those of one contest, though another has a like name',
      words: /23\.8万人次/u,
      needed: /青少年科普视频大赛/u,
      within: 'text',
    },
  ],
  open: [
    /山西省?孝义|吕梁市?孝义/u,
    /20\d\d年(?:的)?(?:孝义市)?第六届|科技节(?:已经|顺利|圆满)/u,
    /自治区/u,
    /形象大使(?:张|李|王|刘|陈)/u,
    /(?<![\d.])万人(?!次|有奖问答)|百校(?!行)|十佳(?!科普工作者)/u,
    /20\d\d年[^。]*科普示范市|科普示范市[^。]*20\d\d年/u,
    /拍出大自信[^。]*23\.8万|23\.8万[^。]*拍出大自信/u,
    /(?:新增|共有|合计|加起来)[^。]{0,6}(?:47|8)个/u,
  ],
  happened: ['2022', '2023'],
}
