import type { Portal } from '../portal.ts'
import { campaignBodies } from './campaign-bodies.ts'
import { campaigns } from './campaign-entries.ts'
import { columns, topics } from './columns.ts'
import { english } from './english.ts'
import { home } from './home.ts'
import { pages } from './pages.ts'
import { people } from './people.ts'
import { site } from './site.ts'
import { bookStories } from './stories/books.ts'
import { longReads } from './stories/long-reads.ts'
import { newsStories } from './stories/news.ts'
import { noticeStories } from './stories/notices.ts'
import { serialStories } from './stories/serials.ts'
import { workerStories } from './stories/workers.ts'
import { youthStories } from './stories/youth.ts'

/** 庆阳: literary. Series and long reads come first. */
export const qingyang: Portal = {
  site,
  wordmark: { zh: '庆阳科协', en: 'Qingyang AST' },
  tint: site.brand,
  report: { zh: '庆阳网《聚智搭台强纽带 凝心铸魂树榜样》，日期不详', en: 'Qingyang Net, undated' },
  english,
  columns,
  topics,
  campaigns,
  campaignBodies,
  people,
  pages,
  stories: [
    ...newsStories,
    ...serialStories,
    ...longReads,
    ...bookStories,
    ...youthStories,
    ...workerStories,
    ...noticeStories,
  ],
  home,
}
