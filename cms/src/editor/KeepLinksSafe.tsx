'use client'

import { createClientFeature, LinkNode } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { toast, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'
import { wordsFor } from '../words/words.ts'
import { isUnsafeAddress, removedLinkWords } from './unsafe-address.ts'

/** The client's side of `KeepLinksSafeFeature`. */
export const KeepLinksSafe = createClientFeature({ plugins: [{ Component: UnsafeLinkRemover, position: 'normal' }] })

function UnsafeLinkRemover() {
  const [editor] = useLexicalComposerContext()
  const { i18n } = useTranslation()
  useEffect(() => {
    const unlink = (link: LinkNode): void => {
      const { linkType, url: address = '' } = link.getFields()
      if (linkType === 'internal' || !isUnsafeAddress(address)) return
      const text = link.getTextContent()
      for (const child of link.getChildren()) link.insertBefore(child)
      link.remove()
      queueMicrotask(() => toast.warning(wordsFor({ i18n }, removedLinkWords({ text, address }))))
    }
    return editor.registerNodeTransform(LinkNode, unlink)
  }, [editor, i18n])
  return null
}
