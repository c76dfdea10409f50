import type { Field, SanitizedConfig } from 'payload'
import { isWords, wordsFor, type Words } from './words.ts'

/**
 * Makes the labels of collections and of their fields say themselves. Payload puts a label in two languages into its
 * buttons and headings as it is, and they read "[object Object]"; what a function says comes there as a text.
 */
export function speakLabels({ collections }: SanitizedConfig): void {
  for (const { labels, fields } of collections) {
    labels.singular = spoken(labels.singular)
    labels.plural = spoken(labels.plural)
    speakFields(fields)
  }
}

function speakFields(fields: Field[]): void {
  for (const field of fields) {
    if (field.type === 'tabs') for (const tab of field.tabs) speakFields(tab.fields)
    else if (field.type === 'row' || field.type === 'collapsible') speakFields(field.fields)
    else if ('label' in field && isWords(field.label)) field.label = spoken(field.label)
  }
}

/** Keeps the words, for those of ours who ask for them. */
const spoken = <Label>(label: Label): Label =>
  isWords(label) ? (Object.assign(({ i18n }: Speaker) => wordsFor({ i18n }, label), label) as Label & Words) : label

type Speaker = { i18n: { language: string } }
