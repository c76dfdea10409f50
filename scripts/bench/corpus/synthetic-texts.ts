import type { Random } from '../../demo/draw/random.ts'

const words =
  '科学 普及 活动 社区 学校 观众 展品 实验 老师 同学 讲座 现场 问题 观察 记录 水质 土壤 星空 气象 植物 昆虫 能源 材料 健康 安全 ' +
  '农民 工人 志愿者 图书馆 博物馆 草原 河流 沙地 生态 技术 方法 工具 数据 模型 计划 合作 交流 学习 参与 体验 展示 讲解 讨论 发现 兴趣'
const vocabulary = words.split(' ')

/** So many Chinese words in a row. Together they mean nothing. */
export const phrase = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.pick(vocabulary)).join('')

/** A sentence of 16 to 50 characters that means nothing. */
export const sentence = (random: Random): string =>
  `${phrase(random, random.whole(4, 10))}，${phrase(random, random.whole(4, 10))}。`

export const sentences = (random: Random, count: number): string =>
  Array.from({ length: count }, () => sentence(random)).join('')
