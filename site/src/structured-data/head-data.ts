import type { PageVersion } from './versions-of.ts'

/** All that the head of a page says, ready to be printed: `components/Head.astro` adds nothing to it but markup. */
export type HeadData = {
  title: string
  description?: string
  /** The one address under which the page is to be known; absent for a page that stands where another is missing. */
  canonical?: string
  /** The versions of the page in all languages of the portal; none where it has but one. */
  versions: PageVersion[]
  /** For crawlers; absent where they may do as they like. */
  robots?: string
  /** The address of the style sheet with the page's colours, complete in itself: no other theme is needed beside it. */
  theme: string
  /** The colours of the browser's own frame around the page. */
  themeColour: { light: string; dark: string }
  feeds: { type: string; title: string; href: string }[]
  /** `<meta property content>`, in this order: Open Graph lets what follows an image describe it. */
  openGraph: { property: string; content: string }[]
  /** How large X shows the first picture; absent where none was made for being shared. */
  twitterCard?: string
  /** The text of `<script type="application/ld+json">`, safe to set as it is. */
  jsonLd: string
}
