import type { HomeEntry } from '../home-entry.ts'

/** People first: the five groups, each with its latest story, then those who speak for science. */
export const home: HomeEntry[] = [
  { kind: 'lead', article: 'articles/five-groups-five-themes' },
  {
    kind: 'streams',
    title: { zh: '五类重点人群', en: 'Five groups' },
    streams: ['topics/youth', 'topics/industrial-workers', 'topics/farmers', 'topics/officials', 'topics/elders'],
    count: 1,
  },
  { kind: 'campaign', campaign: 'campaigns/ambassadors' },
  { kind: 'stream', stream: 'columns/channels', arrangement: 'row', count: 3 },
  {
    kind: 'figures',
    title: { zh: '志愿者、专家与科普员', en: 'Volunteers, experts and registered communicators' },
    figures: [
      ['xy-fig-volunteers', 'a-home-and-its-lists'],
      ['xy-fig-expert-pool', 'a-home-and-its-lists'],
      ['xy-fig-psych-workers', 'a-home-and-its-lists'],
      ['xy-fig-kepu-china-registered', 'registered-for-science-china'],
    ],
  },
  { kind: 'streams', streams: ['columns/news', 'columns/villages', 'columns/workers'], count: 3 },
  { kind: 'notices', count: 3 },
  {
    kind: 'channels',
    title: { zh: '孝义市科协的账号', en: 'Accounts of the association' },
    channels: [
      { name: { zh: '孝义市科协公众号' } },
      { name: { zh: '孝义市科协视频号' } },
      { name: { zh: '孝义市科协微博' } },
      { name: { zh: '孝义市科协科普号' } },
    ],
  },
]
