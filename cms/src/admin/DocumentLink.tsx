import type { NamedDocument } from '../publications/status/read-titles.ts'
import type { Words } from '../words/words.ts'

type Props = { document: NamedDocument; say: (words: Words) => string; admin: string }

/** A document by its title, which leads to it; one that was deleted by its id. */
export function DocumentLink({ document, say, admin }: Props) {
  if (document.title === null)
    return <span>{say({ zh: `已删除的内容（${document.ref}）`, en: `A deleted document (${document.ref})` })}</span>
  return (
    <a href={`${admin}/collections/${document.ref}`}>
      {document.title || say({ zh: '未命名的内容', en: 'An untitled document' })}
    </a>
  )
}
