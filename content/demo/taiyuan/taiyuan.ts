import type { Portal } from '../portal.ts'
import { campaignBodies } from './campaign-bodies.ts'
import { campaigns } from './campaign-entries.ts'
import { columns, topics } from './columns.ts'
import { english } from './english.ts'
import { home } from './home.ts'
import { pages } from './pages.ts'
import { people } from './people.ts'
import { site } from './site.ts'
import { academicianStories } from './stories/academicians.ts'
import { industryStories } from './stories/industry.ts'
import { noticeStories } from './stories/notices.ts'
import { numberStories } from './stories/numbers.ts'
import { organisationStories } from './stories/organisation.ts'
import { outreachStories } from './stories/outreach.ts'
import { peopleStories } from './stories/people.ts'

/** 太原: precise, industrial, large. The figures come first, and each opens into a story. */
export const taiyuan: Portal = {
  site,
  wordmark: { zh: '太原科协', en: 'Taiyuan AST' },
  // Graphite under steel; the signal's orange is the light in it.
  tint: { primary: '#3a4753', accent: '#4b7fa9', ground: '#e9eff3', lamp: '#e8762c' },
  report: {
    zh: '综述《市科协助力再现“锦绣太原城”盛景》',
    en: 'An undated review of the association’s work',
  },
  english,
  columns,
  topics,
  campaigns,
  campaignBodies,
  people,
  pages,
  stories: [
    ...numberStories,
    ...academicianStories,
    ...industryStories,
    ...outreachStories,
    ...peopleStories,
    ...organisationStories,
    ...noticeStories,
  ],
  home,
}
