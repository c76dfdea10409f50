const names: Record<string, string> = {
  'To pick up a draggable item, press the space bar. While dragging, use the arrow keys to move the item. Press space again to drop the item in its new position, or press escape to cancel.':
    '按空格键拿起条目，用方向键移动，再按空格键放下，按 Esc 键取消。',
  Table: '表格',
  'Create Table': '插入表格',
  Rows: '行数',
  Columns: '列数',
  invisible: '语言',
  'select-all': '全选',
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
}

/** What a thing of Payload's that has an English name alone is called in Chinese; null for all others. */
export function chineseName(said: string): string | null {
  const name = said.replaceAll(/\s+/g, ' ').trim()
  return Object.hasOwn(names, name) ? names[name]! : null
}
