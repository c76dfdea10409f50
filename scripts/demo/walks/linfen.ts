import type { Walk } from './walk.ts'

export const linfen: Walk = {
  key: 'linfen',
  names: [
    /三个?“十小事”|三位教授|三场会|三个题目|三种人|三处|三级|三样/gu,
    /一届三次|五届七次|十四五|十五五|三晋/gu,
    /十件摸过|2024(?=，一年的版面)/gu,
  ],
  unshown: [],
  traps: [
    { title: '滑翔 is a person', words: /滑翔/u, needed: /教授/u, within: 'document' },
    {
      title: 'entries and prizes of the new farmers are counted by different units',
      words: /(?<!\d)7家/u,
      needed: /推荐论“个”，获奖论“家”/u,
      within: 'text',
    },
    {
      title: 'whether the pupils include those of the robot contest is left open',
      words: /万余名/u,
      needed: /没有分开/u,
      within: 'text',
    },
    {
      title: 'what the counties of Science Day count is left open',
      words: /8个县/u,
      needed: /没有讲明/u,
      within: 'text',
    },
    { title: '十小事 is a name', words: /十小事/u, needed: /名称|响应/u, within: 'text' },
    { title: '五届七次 is not the association’s', words: /五届七次/u, needed: /不是科协的/u, within: 'text' },
    {
      title: 'what 晋耀耀 is to 年馍 is left open',
      words: /晋耀耀/u,
      needed: /年馍|会议名|创新大会/u,
      within: 'document',
    },
    {
      title: 'the contest of rural start-ups has no year',
      words: /农村创业大赛上|推荐项目4个/u,
      needed: /统计期均?未注明/u,
      within: 'text',
    },
  ],
  open: [
    /玉露香(?:梨|苹果|果)|梨/u,
    /2024年\d{1,2}月/u,
    /最美科技工作者(?:共|有)?\d/u,
    /“(?:我|我们)[^”]*”(?:教授|他|她)?说/u,
  ],
  happened: ['2024'],
}
