import type { Portal } from '../portal.ts'
import { campaignBodies } from './campaign-bodies.ts'
import { campaigns } from './campaign-entries.ts'
import { columns, topics } from './columns.ts'
import { english } from './english.ts'
import { home } from './home.ts'
import { pages } from './pages.ts'
import { site } from './site.ts'
import { channelStories } from './stories/channels.ts'
import { newsStories } from './stories/news.ts'
import { noticeStories } from './stories/notices.ts'
import { peopleStories } from './stories/people.ts'
import { villageStories } from './stories/villages.ts'
import { workerStories } from './stories/workers.ts'

/** 孝义: warm, close, of the people. Five groups come first; nobody is named with a title, so nobody has a profile. */
export const xiaoyi: Portal = {
  site,
  wordmark: { zh: '孝义科协', en: 'Xiaoyi AST' },
  tint: site.brand,
  report: { zh: '报道《科技花开耀胜溪》，日期不详', en: 'A public report, undated' },
  english,
  columns,
  topics,
  campaigns,
  campaignBodies,
  people: [],
  pages,
  stories: [...newsStories, ...peopleStories, ...channelStories, ...villageStories, ...workerStories, ...noticeStories],
  home,
}
