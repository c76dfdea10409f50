import type { Block } from '../../contract/index.ts'
import type { Writer } from '../write.ts'

/** What the pages of campaigns say beyond their summaries. */
export const campaignBodies: Record<string, (write: Writer) => Block[]> = {
  'spirit-talks': ({ p, list }) => [
    p('2024年，科学家精神宣讲活动走进校园、机关和企业。主讲的是三位教授：'),
    list([
      '[王伟](profiles/wang-wei)，西安交通大学教授',
      '[滑翔](profiles/hua-xiang)，山西传媒学院教授',
      '[刘云](profiles/liu-yun)，中科院大学教授',
    ]),
    p('讲了几场、听的人有多少，资料没有写；讲题也没有列出。'),
  ],
  'science-fair': ({ p }) => [
    p(
      '2024年的“科普赶集”整合学会和科普基地的资源，把农业知识与健康服务结合起来，面向乡村的村民群众，称为“一站式服务”。时间、地点和场次，资料没有写明。',
    ),
  ],
  'rural-education': ({ p }) => [p('专家走进多所中小学宣讲。“多所”是原文的说法，没有给出学校数。')],
  'park-branches': ({ p, list }) => [
    p('2024年，市科协与多部门联合发文，并召开推进会，明确建设任务和要求。已经成立科协组织的开发区有：'),
    list(['临汾经济开发区', '曲沃经济开发区', '霍州经济开发区', '襄汾经济开发区']),
    p('其余的在筹备中。各家科协的全称没有写明，名单照资料的写法。'),
  ],
  jinhui: ({ p, list }) => [
    p('“晋汇”是从会议名里取出来的名字。2024年在临汾办了这几场，面向地方产业：'),
    list(['霍州：“晋耀耀”食品科技品牌创新大会', '乡宁：文旅融合科技创新研讨会', '隰县：“隰县玉露香”科技品牌创新大会']),
    p('举办地按会议的名称记。'),
  ],
  'national-science-day': ({ p, figures, note }) => [
    p('启动仪式现场有植物科普宣传和绿色环保骑行。品牌活动、报告会和基地开放的数字，都是2024年全国科普日期间的。'),
    figures('2024年全国科普日', [
      'lf-fig-science-day-activities',
      'lf-fig-science-day-reports',
      'lf-fig-science-day-counties',
      'lf-fig-open-bases',
      'lf-fig-base-visitors',
    ]),
    note('读数须知', '覆盖的县数，说的是报告会还是全部活动，原文没有讲明。'),
  ],
  'chemical-industry': ({ p, figures }) => [
    p('2024年，专家入企服务的骨干型焦化企业有{lf-fig-coking-firms}。企业的名字没有列出，解决了哪些难题也没有展开。'),
    figures('入企服务', ['lf-fig-coking-firms']),
  ],
}
