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
  ],
  'science-fair': ({ p }) => [
    p('2024年的“科普赶集”整合学会和科普基地的资源，把农业知识与健康服务结合起来，为乡村的村民群众提供“一站式服务”。'),
  ],
  'rural-education': ({ p }) => [p('2024年，专家走进多所中小学宣讲，助力乡村振兴。')],
  'park-branches': ({ p, list }) => [
    p('2024年，市科协与多部门联合发文，并召开推进会，明确建设任务和要求。已经成立科协组织的开发区有：'),
    list(['临汾经济开发区', '曲沃经济开发区', '霍州经济开发区', '襄汾经济开发区']),
    p('其余的在筹备中。'),
  ],
  jinhui: ({ p, list }) => [
    p('2024年，“晋汇”在临汾的会面向地方产业，一地一题：'),
    list(['霍州：“晋耀耀”食品科技品牌创新大会', '乡宁：文旅融合科技创新研讨会', '隰县：“隰县玉露香”科技品牌创新大会']),
  ],
  'national-science-day': ({ p, figures }) => [
    p('启动仪式现场有植物科普宣传和绿色环保骑行。科普日期间办了品牌活动和报告会，全市的科普教育基地也打开了门。'),
    figures('2024年全国科普日', [
      'lf-fig-science-day-activities',
      'lf-fig-science-day-reports',
      'lf-fig-science-day-counties',
      'lf-fig-open-bases',
      'lf-fig-base-visitors',
    ]),
  ],
  'chemical-industry': ({ p, figures }) => [
    p('2024年，专家入企服务的骨干型焦化企业有{lf-fig-coking-firms}，解决的是生产和研发中的技术难题。'),
    figures('入企服务', ['lf-fig-coking-firms']),
  ],
}
