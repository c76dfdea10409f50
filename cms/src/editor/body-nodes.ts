/** The types of node that the editor writes into a body; each has its converter in `body/`. */
export const bodyNodes: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'heading',
  'list',
  'listitem',
  'quote',
  'horizontalrule',
  'table',
  'tablerow',
  'tablecell',
  'block',
  'text',
  'linebreak',
  'tab',
  'link',
  'autolink',
])
