import type { Walk } from './walk.ts'

export const linfen: Walk = {
  key: 'linfen',
  names: [/三个?“十小事”|三位教授|三场会|三个题目|三级/gu, /一届三次|五届七次|十四五|十五五|三晋/gu],
  unshown: [],
  traps: [
    { title: '滑翔 is a person', words: /滑翔/u, needed: /教授/u, within: 'document' },
    {
      title: 'the prizes of the new farmers are counted by 家 and told apart by rank',
      words: /(?<!\d)7家/u,
      needed: /三等奖2家、优秀奖7家/u,
      within: 'text',
    },
    {
      title: 'the pupils are named with both contests, for it is not known whether those of robots are among them',
      words: /万余名/u,
      needed: /机器人竞赛/u,
      within: 'text',
    },
    {
      title: 'the counties of Science Day stand behind activities and talks, for it is not known which they count',
      words: /8个县/u,
      needed: /10场.*16场.*8个县/u,
      within: 'text',
    },
    { title: '十小事 is a name', words: /十小事/u, needed: /三个“十小事”/u, within: 'text' },
    { title: '五届七次 is that of the Party committee', words: /五届七次/u, needed: /市委五届七次/u, within: 'text' },
    {
      title: 'what 晋耀耀 is to 年馍 is left open',
      words: /晋耀耀/u,
      needed: /年馍|创新大会/u,
      within: 'document',
    },
  ],
  open: [
    /获奖率|新农人[^。]*(?<!\d)9(?:家|个)/u,
    /20\d\d年[^。]*农村创业大赛|农村创业大赛[^。]*20\d\d年/u,
    /科协[^。]{0,4}五届七次/u,
    /玉露香(?:梨|苹果|果)|梨/u,
    /2024年\d{1,2}月/u,
    /最美科技工作者(?:共|有)?\d/u,
    /“(?:我|我们)[^”]*”(?:教授|他|她)?说/u,
  ],
  happened: ['2024'],
}
