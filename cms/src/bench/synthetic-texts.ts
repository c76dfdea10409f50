import type { EditorNode, EditorState } from '../body/editor-node.ts'
import { element, paragraph, text } from '../body/editor-nodes.ts'

/** Numbers from 0 up to 1, the same for the same seed (mulberry32): two runs measure the same texts. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const words =
  '科学 普及 活动 社区 学校 观众 展品 实验 老师 同学 讲座 现场 问题 观察 记录 水质 土壤 星空 气象 植物 昆虫 能源 材料 健康 安全 ' +
  '农民 工人 志愿者 图书馆 博物馆 草原 河流 沙地 生态 技术 方法 工具 数据 模型 计划 合作 交流 学习 参与 体验 展示 讲解 讨论 发现 兴趣'
const vocabulary = words.split(' ')

const pick = (random: () => number): string => vocabulary[Math.floor(random() * vocabulary.length)]!
const phrase = (random: () => number, count: number): string =>
  Array.from({ length: count }, () => pick(random)).join('')

/** A sentence of Chinese words that means nothing. */
export const sentence = (random: () => number): string =>
  `${phrase(random, 4 + Math.floor(random() * 6))}，${phrase(random, 4 + Math.floor(random() * 6))}。`

/** A title that no other index has. */
export const title = (random: () => number, index: number): string => `${phrase(random, 6)}（${index}）`

/** A story of eight paragraphs under two headings, some 1,000 characters long, as the editor keeps it. */
export function story(random: () => number): EditorState {
  const passage = (): EditorNode => paragraph(text(Array.from({ length: 6 }, () => sentence(random)).join('')))
  const part = (): EditorNode[] => [
    element('heading', [text(phrase(random, 4))], { tag: 'h2' }),
    ...Array.from({ length: 4 }, passage),
  ]
  return { root: element('root', [...part(), ...part()]) } as EditorState
}
