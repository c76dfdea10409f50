import type { HomeEntry } from '../home-entry.ts'

/** A daily paper: the lead with notices and channels beside it, then the column and its episodes. */
export const home: HomeEntry[] = [
  { kind: 'lead', article: 'articles/three-professors' },
  { kind: 'latest', title: { zh: '最新', en: 'Latest' }, count: 4 },
  { kind: 'notices', count: 3 },
  {
    kind: 'stream',
    stream: 'columns/on-screen',
    title: { zh: '专栏与视频', en: 'Series and films' },
    arrangement: 'row',
    count: 3,
  },
  {
    kind: 'channels',
    title: { zh: '账号与媒体', en: 'Channels' },
    channels: [
      { name: { zh: '临汾微科普' } },
      { name: { zh: '临汾市科协微信公众号' } },
      { name: { zh: '市电视台', en: 'City television' } },
    ],
  },
  {
    kind: 'figures',
    title: { zh: '2024年，屏幕上', en: 'On screen in 2024' },
    figures: [
      ['lf-fig-live-viewers', 'a-live-talk-about-the-table'],
      ['lf-fig-posts', 'a-year-on-screen'],
      ['lf-fig-kepu-videos', 'a-year-on-screen'],
      ['lf-fig-spirit-column', 'a-year-on-screen'],
    ],
  },
  { kind: 'streams', streams: ['columns/on-the-spot', 'columns/innovation', 'columns/youth'], count: 3 },
  {
    kind: 'people',
    title: { zh: '宣讲人', en: 'Speakers' },
    profiles: ['profiles/wang-wei', 'profiles/hua-xiang', 'profiles/liu-yun'],
  },
]
