'use client'

import { useTranslation } from '@payloadcms/ui'
import { useEffect, type ReactNode } from 'react'
import { chineseName } from './chinese-names.ts'

const named = ['aria-label', 'title'] as const
const texts =
  '.tooltip, [data-sonner-toast] [data-title], .document-locked__content *, .schedule-publish :is(.rs__single-value, .rs__option), .toolbar-popup__dropdown-item, .slash-menu-popup__item, [id*="lexical-table-create"] :is(h2, label), div[id][style*="display: none"]'
const selector = `[aria-label], [title], ${texts}`

/** Gives Chinese names to what Payload names in English alone: it has no key to translate these by. */
export function ChineseNames({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation()
  useEffect(() => {
    if (i18n.language === 'en') return
    name(document.body)
    const observer = new MutationObserver((changes) => {
      for (const { target, type, addedNodes } of changes)
        if (type === 'attributes') nameOne(target as Element)
        else for (const node of addedNodes) if (node instanceof Element) name(node)
    })
    observer.observe(document.body, { subtree: true, childList: true, attributeFilter: [...named] })
    return () => observer.disconnect()
  }, [i18n.language])
  return children
}

function name(root: Element): void {
  nameOne(root)
  for (const element of root.querySelectorAll(selector)) nameOne(element)
}

function nameOne(element: Element): void {
  for (const attribute of named) {
    const said = element.getAttribute(attribute)
    const better = said && chineseName(said)
    if (better) element.setAttribute(attribute, better)
  }
  if (!element.matches(texts)) return
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const better = chineseName(walker.currentNode.nodeValue ?? '')
    // The text alone: the node stays React's.
    if (better) walker.currentNode.nodeValue = better
  }
}
