import type { Portal } from '../portal.ts'
import { campaignBodies } from './campaign-bodies.ts'
import { brandEntries, otherEntries } from './campaign-entries.ts'
import { columns, topics } from './columns.ts'
import { english } from './english.ts'
import { home } from './home.ts'
import { pages } from './pages.ts'
import { people } from './people.ts'
import { site } from './site.ts'
import { academiaStories } from './stories/academia.ts'
import { baigaliStories } from './stories/baigali.ts'
import { newsStories } from './stories/news.ts'
import { noticeStories } from './stories/notices.ts'
import { outdoorStories } from './stories/outdoors.ts'
import { youthStories } from './stories/youth.ts'

/** 鄂尔多斯: wide, calm, outdoors. Its brand 百嘎丽 with every branch comes first. */
export const ordos: Portal = {
  site,
  wordmark: { zh: '鄂尔多斯科协', en: 'Ordos AST' },
  report: { zh: '鄂尔多斯日报，2024年2月27日', en: 'Ordos Daily, 27 February 2024' },
  english,
  columns,
  topics,
  campaigns: [...brandEntries, ...otherEntries],
  campaignBodies,
  people,
  pages,
  stories: [
    ...newsStories,
    ...baigaliStories,
    ...outdoorStories,
    ...youthStories,
    ...academiaStories,
    ...noticeStories,
  ],
  home,
}
