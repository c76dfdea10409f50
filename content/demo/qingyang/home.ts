import type { HomeEntry } from '../home-entry.ts'

/** Serials and long reads, one after the other. */
export const home: HomeEntry[] = [
  { kind: 'lead', article: 'articles/as-far-as-the-road' },
  { kind: 'stream', stream: 'columns/serials', arrangement: 'row', count: 2 },
  { kind: 'stream', stream: 'columns/long-reads', arrangement: 'row', count: 2 },
  { kind: 'stream', stream: 'columns/books', arrangement: 'feature', count: 2 },
  { kind: 'latest', title: { zh: '新近刊出', en: 'Latest' }, count: 7 },
  {
    kind: 'people',
    title: { zh: '院士、专家与记者', en: 'Academicians, an expert and a reporter' },
    profiles: ['profiles/zhao-hongwei', 'profiles/he-lin', 'profiles/wang-haifeng', 'profiles/zhang-jing'],
  },
  {
    kind: 'figures',
    title: { zh: '科技展示活动', en: 'Science shows at schools' },
    figures: [
      ['qy-fig-mileage', 'as-far-as-the-road'],
      ['qy-fig-schools', 'as-far-as-the-road'],
      ['qy-fig-reach', 'as-far-as-the-road'],
    ],
  },
  { kind: 'notices', count: 3 },
  {
    kind: 'channels',
    title: { zh: '在哪里读，在哪里看', en: 'Where to read and watch' },
    channels: [{ name: { zh: '科普庆阳' } }, { name: { zh: '庆阳科普' } }, { name: { zh: '科普甘肃' } }],
  },
]
