const noAnswer = '没有连上服务器，请检查网络。'

const names: Record<string, string> = {
  'To pick up a draggable item, press the space bar. While dragging, use the arrow keys to move the item. Press space again to drop the item in its new position, or press escape to cancel.':
    '按空格键拿起条目，用方向键移动，再按空格键放下，按 Esc 键取消。',
  Table: '表格',
  'Create Table': '插入表格',
  Rows: '行数',
  Columns: '列数',
  invisible: '语言',
  'select-all': '全选',
  All: '全部语言',
  'Close toast': '关闭',
  Collapse: '收起',
  Expand: '展开',
  'Notifications alt+T': '通知（Alt+T）',
  'add dropdown': '插入',
  'blocks dropdown': '插入内容块',
  'text dropdown': '段落样式',
  'inlineBlocks dropdown': '插入注释',
  'Drag to move': '拖动以移动',
  'Add block': '在下方添加',
  'Remove Block': '移除',
  'Edit link': '编辑链接',
  'Remove link': '移除链接',
  'Insert Paragraph': '在末尾添加一段',
  'Add Row': '添加行',
  'Add Column': '添加列',
  'Slash menu': '插入菜单',
  'Reveal API key': '显示密钥',
  'Toggle API key visibility': '显示或隐藏密钥',
  // What browsers say of a request that reached nobody.
  'Failed to fetch': noAnswer,
  'NetworkError when attempting to fetch resource.': noAnswer,
  'Load failed': noAnswer,
}

/** What a thing of Payload's that has an English name alone is called in Chinese; null for all others. */
export function chineseName(said: string): string | null {
  const name = said.replaceAll(/\s+/g, ' ').trim()
  return Object.hasOwn(names, name) ? names[name]! : chineseMoment(name)
}

/** A moment that is told in the American manner, such as `Nov 22, 2026, 6:52 PM`, as all others are. */
function chineseMoment(said: string): string | null {
  if (!/^[A-Z][a-z]{2} \d{1,2}, \d{4}, \d{1,2}:\d\d [AP]M$/.test(said)) return null
  const moment = new Date(said)
  const two = (number: number): string => String(number).padStart(2, '0')
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-')
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`
}
