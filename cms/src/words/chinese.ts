import { zh } from '@payloadcms/translations/languages/zh'

/** Words of Payload's Chinese that an editor would stumble over, and what we say. */
const better: [RegExp, string][] = [
  [/垃圾箱/g, '回收站'],
  [/语言环境|区域设置/g, '语言'],
  [/Payload 设置/g, '个人设置'],
  [/仪表板/g, '首页'],
  [/预约发布成功/g, '已经安排好'],
  [/预约发布/g, '定时发布或撤下'],
  [/为 \{\{title\}\} 安排发布时间/g, '定时发布或撤下：{{title}}'],
  [/即将到来的事件/g, '已经安排的'],
  [/没有即将进行的活动计划/g, '还没有安排'],
  [/发布修改/g, '发布'],
  [/取消发布/g, '撤下'],
  [/已选语言设置/g, '所选语言的内容'],
  [/^在 \{\{locale\}\} 发布$/g, '只发布{{locale}}'],
  // Beside 复制, which makes a second one.
  [/复制行/g, '拷贝到剪贴板'],
  [/粘贴行/g, '从剪贴板粘贴'],
  [/^<没有 \{\{label\}\}>$/, '（无{{label}}）'],
  [/区块/g, '内容块'],
  [/^自定义 URL$/, '网址'],
  [/^输入一个 URL$/, '网址'],
  [/^内部链接$/, '本站的内容'],
  [/^选择输入一个自定义的文本 URL 或链接到另一个文档。$/, '填写网址，或选择本站的一篇内容。'],
  [/^选择一个要链接的文档$/, '本站的内容'],
  [/(?:以下|下面的)字段是无效的/g, '请检查以下内容'],
  [/该字段至少需要 \{\{count\}\} 个 \{\{label\}\}/g, '至少要有 {{count}} {{label}}'],
  [/要么不存在，要么与您以上指定的过滤器不匹配。/g, '还没有内容，或者没有内容符合上面的条件。'],
]

const reword = (text: string): string => better.reduce((said, [from, to]) => said.replace(from, to), text)

const rewordAll = <Tree>(tree: Tree): Tree =>
  (typeof tree === 'string'
    ? reword(tree)
    : Object.fromEntries(Object.entries(tree as object).map(([key, branch]) => [key, rewordAll(branch)]))) as Tree

/** Payload's Chinese in the words of a newsroom. */
export const chinese: typeof zh = { ...zh, translations: rewordAll(zh.translations) }
