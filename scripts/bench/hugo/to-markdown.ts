import { assertNever, type Block, type Media, type Ref, type Span } from '@kewen/content/contract'

/** What a body refers to, as far as its Markdown says it. */
export type Lookup = {
  addressOf: (ref: Ref) => string | null
  titleOf: (ref: Ref) => string
  media: (ref: Ref) => Media | null
}

/** A body as somebody would write it for Hugo: Markdown, and HTML for what Markdown has no words for. */
export const toMarkdown = (blocks: Block[], lookup: Lookup): string =>
  blocks.map((block) => toParagraph(block, lookup)).join('\n\n')

function toParagraph(block: Block, lookup: Lookup): string {
  const words = (spans: Span[]): string => spans.map((span) => toWords(span, lookup)).join('')
  switch (block.kind) {
    case 'paragraph':
      return words(block.spans)
    case 'heading':
      return `${'#'.repeat(block.level)} ${words(block.spans)}`
    case 'list':
      return block.items.map(({ spans }) => `${block.ordered ? '1.' : '-'} ${words(spans)}`).join('\n')
    case 'quote':
      return `> ${words(block.spans)}\n>\n> ${block.source ?? ''}`
    case 'table': {
      const [head = [], ...rows] = block.rows
      const line = (cells: Span[][]): string => `| ${cells.map(words).join(' | ')} |`
      return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n')
    }
    case 'figures': {
      const figures = block.figures.map(
        ({ label, asWritten, period = '' }) =>
          `<div><dt>${label}</dt><dd class="figure-value"><b>${asWritten}</b></dd><dd class="figure-bounds">${period}</dd></div>`,
      )
      return `<figure class="figures figures-${block.display}"><p class="block-title">${block.title ?? ''}</p><dl>${figures.join('')}</dl></figure>`
    }
    case 'image': {
      const media = lookup.media(block.media)
      return media ? `<figure class="image">${pictureOf(media)}</figure>` : ''
    }
    case 'related':
      return `<p class="beside"><a href="${lookup.addressOf(block.article)}"><span class="beside-kind">相关阅读</span><span class="beside-title">${lookup.titleOf(block.article)}</span></a></p>`
    case 'rule':
    case 'callout':
    case 'gallery':
    case 'video':
    case 'file':
      throw new Error(`The corpus has no ${block.kind}: it is not written for Hugo.`)
    default:
      return assertNever(block)
  }
}

function toWords(span: Span, lookup: Lookup): string {
  switch (span.kind) {
    case 'text':
      return span.marks?.includes('strong') ? `**${span.text}**` : span.text
    case 'break':
      return '  \n'
    case 'link': {
      const href = span.href ?? lookup.addressOf(span.to!)
      const inner = span.spans.map((each) => toWords(each, lookup)).join('')
      return href ? `[${inner}](${href})` : inner
    }
    case 'note':
      throw new Error('The corpus has no notes: they are not written for Hugo.')
    default:
      return assertNever(span)
  }
}

function pictureOf(media: Media): string {
  const { src, srcset, focus } = toCover(media)
  return `<picture><img src="${src}" srcset="${srcset}" sizes="(min-width: 72rem) 46rem, 100vw" width="1600" height="1067" alt="${media.alt.zh}" class="${focus}" loading="lazy" decoding="async"></picture>`
}

/** A picture as the front matter of a page gives it. */
export function toCover({ files, focal, alt }: Media) {
  const address = (width: number): string => {
    const { name } = files.find((file) => file.width === width)!
    return `/media/${name.slice(0, 2)}/${name}`
  }
  return {
    src: address(960),
    srcset: [480, 960, 1600].map((width) => `${address(width)} ${width}w`).join(', '),
    full: address(1600),
    square: address(300),
    alt: alt.zh,
    focus: `focus-50-${Math.round(focal.y / 25) * 25}`,
  }
}
