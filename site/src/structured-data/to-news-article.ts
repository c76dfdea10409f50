import type { Article, Byline, ProfileCard } from '@kewen/content/contract'
import type { ReadingModel } from '@kewen/content/reading'
import { canonicalUrl } from '@kewen/content/routes'
import { languageTag } from './language-tag.ts'
import { collectionId, personId, publisherId, websiteId } from './node-ids.ts'
import { publishedCards } from './published-cards.ts'
import { toShanghai } from './shanghai-time.ts'
import { sharedPictures, sharePicturesOf } from './shared-pictures.ts'

/** A machine's share in a story, by the names that IPTC gave and schema.org took over. */
const digitalSource = {
  none: undefined,
  assisted: 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
  generated: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
} as const

/** A story in the terms of schema.org. It states no more than the newsroom does: no author where none is named. */
export function toNewsArticle(model: ReadingModel, article: Article) {
  const url = canonicalUrl(model.site, model.pathOf(article))
  const [column] = publishedCards(model, 'column', [article.column])
  const [campaign] = publishedCards(model, 'campaign', [article.campaign])
  const people = publishedCards(model, 'profile', article.profiles)
  const topics = publishedCards(model, 'topic', article.topics)
  const pictures = [
    ...sharePicturesOf(model, article),
    ...sharedPictures(model, article.cover ? model.media(article.cover) : null),
  ]
  const [subtitle, summary] = [model.text(article.subtitle), describedAs(model, article)]
  const source = digitalSource[article.aiContent]
  return {
    '@type': 'NewsArticle' as const,
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: url,
    headline: model.name(article.title),
    ...(subtitle && { alternativeHeadline: subtitle }),
    ...(summary && { description: summary }),
    inLanguage: languageTag[model.language],
    datePublished: toShanghai(article.publishedAt),
    ...correctionsOf(model, article),
    ...(article.happened && { temporalCoverage: article.happened }),
    ...(column && { articleSection: model.name(column.name) }),
    ...(topics.length > 0 && { keywords: topics.map(({ name }) => model.name(name)) }),
    ...(pictures.length > 0 && { image: pictures.map((picture) => picture.url) }),
    ...standingFor(model, article.bylines, people),
    ...(people.length > 0 && { mentions: people.map((person) => toMention(model, person)) }),
    ...(article.original && { isBasedOn: toOriginal(article.original) }),
    ...(source && { digitalSourceType: source }),
    isPartOf: [websiteId(model), ...(campaign ? [collectionId(model, model.pathOf(campaign))] : [])],
    publisher: publisherId(model),
  }
}

/** What a story says of itself in short, for machines. */
export const describedAs = (model: ReadingModel, { seo, summary }: Article): string | undefined =>
  model.text(seo.description) ?? model.text(summary)

/** 更正: what was put right, each with its day. */
const correctionsOf = (model: ReadingModel, { corrections = [] }: Article) =>
  corrections.length > 0 && {
    dateModified: corrections
      .map(({ date }) => date)
      .sort()
      .at(-1)!,
    correction: corrections.map(({ date, text }) => {
      const words = model.text(text)
      return { '@type': 'CorrectionComment' as const, datePublished: date, ...(words && { text: words }) }
    }),
  }

/** Authors, editors and sources, each only where a byline names one. */
function standingFor(model: ReadingModel, bylines: Byline[], people: ProfileCard[]) {
  const namesOf = (role: Byline['role']): string[] =>
    bylines.filter((byline) => byline.role === role).map(({ name }) => name)
  const toPerson = (name: string) => {
    const known = people.find((person) => person.name.zh === name)
    return known ? toMention(model, known) : { '@type': 'Person' as const, name }
  }
  const authors = namesOf('text').map(toPerson)
  const editors = [...namesOf('chief-editor'), ...namesOf('editor')].map(toPerson)
  const sources = namesOf('source').map((name) => ({ '@type': 'Organization' as const, name }))
  return {
    ...(authors.length > 0 && { author: authors }),
    ...(editors.length > 0 && { editor: editors }),
    ...(sources.length > 0 && { sourceOrganization: sources }),
  }
}

const toMention = (model: ReadingModel, person: ProfileCard) => ({
  '@type': 'Person' as const,
  ...personId(model, model.pathOf(person)),
  name: model.name(person.name),
  url: canonicalUrl(model.site, model.pathOf(person)),
})

/** 转载: whose work it was, as far as that is known. */
const toOriginal = ({ unit, author, title, href }: NonNullable<Article['original']>) => ({
  '@type': 'CreativeWork' as const,
  publisher: { '@type': 'Organization' as const, name: unit },
  ...(author && { author: { '@type': 'Person' as const, name: author } }),
  ...(title && { name: title }),
  ...(href && { url: href }),
})
