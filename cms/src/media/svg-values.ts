import { presentationAttributes, valueFunctions } from './svg-allow-list.ts'

/** A value is kept, is left out because nothing needs it, or refers to something outside of the drawing. */
export type Verdict = 'keep' | 'drop' | 'outside'

/** Judges the value of an allowed attribute. Escapes are dropped: no drawing program writes them, only those who hide. */
export function judgeValue(value: string): Verdict {
  if (/[\\<]|\/\*|\p{Cc}(?<![\t\n\r])/u.test(value)) return 'drop'
  for (const [, name = '', argument = ''] of value.matchAll(/([\w-]*)\s*\(([^)]*)\)?/g)) {
    if (name.toLowerCase() === 'url') {
      if (!/^\s*(["']?)#[\w.:-]+\1\s*$/.test(argument)) return 'outside'
    } else if (!valueFunctions.has(name.toLowerCase())) return 'drop'
  }
  return 'keep'
}

/** Judges where `href` points: only to a part of the same drawing. */
export const judgeHref = (value: string): Verdict => (/^\s*#[\w.:-]+\s*$/.test(value) ? 'keep' : 'outside')

/**
 * The declarations of a `style` attribute as presentation attributes, which the portal's content security policy
 * lets through. Properties that are no presentation attributes are left out.
 */
export function toPresentationAttributes(style: string): [name: string, value: string][] {
  return style.split(';').flatMap((declaration): [string, string][] => {
    const colon = declaration.indexOf(':')
    const name = declaration.slice(0, colon).trim().toLowerCase()
    const value = declaration
      .slice(colon + 1)
      .replace(/!\s*important\s*$/i, '')
      .trim()
    return colon > 0 && value !== '' && presentationAttributes.has(name) ? [[name, value]] : []
  })
}
