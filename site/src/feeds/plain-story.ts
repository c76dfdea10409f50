import type { Article } from '@kewen/content/contract'
import type { ReadingModel } from '@kewen/content/reading'
import { bylinesByRole } from '../components/article/bylines-by-role.ts'
import { dateInWords } from '../messages/dates.ts'
import { messagesIn } from '../messages/messages-in.ts'
import { element, type Child } from '../xml/write-xml.ts'
import { writeHtml } from '../xml/write-html.ts'
import { toPlainBody } from './plain-body.ts'

/** A whole story as plain HTML: whose it is, its body, and what has to be said wherever its text is shown. */
export function toPlainStory(model: ReadingModel, article: Article, page: string): string {
  const messages = messagesIn(model.language)
  const body = model.body(article.body)
  const line = (text: string): Child => element('p', {}, element('em', {}, text))
  const bylines = bylinesByRole(article.bylines).map(
    ({ role, names }) => `${messages.byline[role]}${messages.colon}${names.join(messages.listComma)}`,
  )
  return writeHtml([
    ...(article.original ? [line(messages.reprintFrom(article.original.unit)), original(article.original)] : []),
    ...(article.corrections ?? [])
      .filter(({ text }) => model.text(text))
      .map(({ date, text }) =>
        line(`${messages.correctedOn(dateInWords(date, model.language))}${messages.colon}${model.text(text)}`),
      ),
    ...toPlainBody(model, body, page),
    ...(bylines.length > 0 ? [line(bylines.join('  '))] : []),
    ...(article.aiContent === 'none' ? [] : [line(messages.ai[article.aiContent])]),
  ])

  function original({ author, title, href }: NonNullable<Article['original']>): Child {
    const known = [
      ...(title ? [`${messages.originalTitle}${messages.colon}${messages.bookTitle(title)}`] : []),
      ...(author ? [`${messages.originalAuthor}${messages.colon}${author}`] : []),
    ].join('  ')
    if (!known && !href) return undefined
    return element('p', {}, known, href && ' ', href && element('a', { href }, messages.readOriginal))
  }
}
