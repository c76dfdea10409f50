import type { Portal } from '../portal.ts'
import { campaignBodies } from './campaign-bodies.ts'
import { campaigns } from './campaign-entries.ts'
import { columns, topics } from './columns.ts'
import { english } from './english.ts'
import { home } from './home.ts'
import { pages } from './pages.ts'
import { people } from './people.ts'
import { site } from './site.ts'
import { innovationStories } from './stories/innovation.ts'
import { newsStories } from './stories/news.ts'
import { noticeStories } from './stories/notices.ts'
import { screenStories } from './stories/on-screen.ts'
import { spotStories } from './stories/on-the-spot.ts'
import { workerStories } from './stories/workers.ts'
import { youthStories } from './stories/youth.ts'

/** 临汾: lively, a daily paper. The column and its episodes, films and live talks come first. */
export const linfen: Portal = {
  site,
  wordmark: { zh: '临汾科协', en: 'Linfen AST' },
  tint: site.brand,
  report: {
    zh: '报道《汇聚科创力量 书写奋进华章》，日期不详',
    en: 'A report of 2024 whose outlet is not stated',
  },
  english,
  columns,
  topics,
  campaigns,
  campaignBodies,
  people,
  pages,
  stories: [
    ...newsStories,
    ...screenStories,
    ...spotStories,
    ...innovationStories,
    ...youthStories,
    ...workerStories,
    ...noticeStories,
  ],
  home,
}
