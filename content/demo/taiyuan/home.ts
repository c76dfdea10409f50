import type { HomeEntry } from '../home-entry.ts'

/** A wall of figures, each of which opens into its story. */
export const home: HomeEntry[] = [
  {
    kind: 'figures',
    title: { zh: '用数字看太原', en: 'Taiyuan in figures' },
    figures: [
      ['ty-fig-patents', 'an-account-that-adds-up'],
      ['ty-fig-academician-stations', 'academicians-at-their-stations'],
      ['ty-fig-academicians', 'academicians-at-their-stations'],
      ['ty-fig-cooperation-projects', 'an-account-that-adds-up'],
      ['ty-fig-ideals-proposed', 'ideas-from-the-shop-floor'],
      ['ty-fig-ideals-implemented', 'ideas-from-the-shop-floor'],
      ['ty-fig-golden-bridge-profit', 'across-the-golden-bridge'],
      ['ty-fig-gallery-pages', 'galleries-in-the-parks'],
      ['ty-fig-literacy-rate', 'literacy-and-five-years'],
    ],
  },
  { kind: 'lead', article: 'articles/a-wall-of-figures' },
  { kind: 'stream', stream: 'columns/academicians', arrangement: 'feature', count: 2 },
  { kind: 'stream', stream: 'columns/industry', arrangement: 'row', count: 3 },
  {
    kind: 'people',
    title: { zh: '来太原的人，宣讲中的科学家', en: 'Those who came, and scientists of the talks' },
    profiles: [
      'profiles/li-deyi',
      'profiles/ding-nenggang',
      'profiles/zhao-lixin',
      'profiles/guo-yonghuai',
      'profiles/su-buqing',
    ],
  },
  { kind: 'streams', streams: ['columns/outreach', 'columns/people', 'columns/news'], count: 3 },
  { kind: 'notices', count: 3 },
  {
    kind: 'channels',
    title: { zh: '在哪里遇见科普', en: 'Where to meet science' },
    channels: [
      { name: { zh: '微信公众号', en: 'WeChat' } },
      { name: { zh: '视频号', en: 'WeChat Channels' } },
      { name: { zh: '省城公交移动电视', en: 'Screens on the buses' } },
      { name: { zh: '楼宇电视', en: 'Screens in buildings' } },
      { name: { zh: '公园科普画廊', en: 'Galleries in the parks' } },
    ],
  },
]
