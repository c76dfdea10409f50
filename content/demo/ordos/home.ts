import type { HomeEntry } from '../home-entry.ts'

/** The family of 百嘎丽 across the page, then what happened last. */
export const home: HomeEntry[] = [
  { kind: 'campaign', campaign: 'campaigns/baigali' },
  { kind: 'lead', article: 'articles/caravan-on-the-road' },
  { kind: 'notices', count: 3 },
  {
    kind: 'stream',
    stream: 'columns/facilities',
    arrangement: 'row',
    count: 3,
  },
  {
    kind: 'figures',
    title: { zh: '用数字看鄂尔多斯科普', en: 'Public science in Ordos, in figures' },
    figures: [
      ['od-fig-mass-activities', 'five-years-in-figures'],
      ['od-fig-baigali-activities', 'baigali-one-name'],
      ['od-fig-talk-broadcast', 'talks-on-air-and-phone'],
      ['od-fig-academic-trainees', 'five-years-in-figures'],
      ['od-fig-youth-awards', 'contests-and-camps'],
      ['od-fig-museum-area', 'a-new-museum-begins'],
    ],
  },
  { kind: 'streams', streams: ['columns/news', 'columns/youth', 'columns/academia', 'columns/activities'], count: 3 },
  {
    kind: 'channels',
    title: { zh: '在哪里遇见百嘎丽', en: 'Where to see and hear Baigali' },
    channels: [
      { name: { zh: '电视', en: 'Television' } },
      { name: { zh: '广播', en: 'Radio' } },
      { name: { zh: '央视频', en: 'CCTV Video' } },
      { name: { zh: '科普中国', en: 'Science China' } },
      { name: { zh: '云上科普（自治区平台）', en: 'Science in the Cloud (of the region)' } },
    ],
  },
]
