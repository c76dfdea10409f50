import type { English } from '../english-figures.ts'

export const english: English = {
  figures: {
    'lf-fig-spirit-column': { label: 'Issues of the column', unit: 'issues' },
    'lf-fig-kepu-videos': { label: 'Science films made and published', unit: 'films' },
    'lf-fig-posts': { label: 'Posts', unit: 'posts' },
    'lf-fig-live-viewers': { label: 'Views of the live talk', unit: 'views' },
  },
  phrases: {
    '2024年': '2024',
    '2024年全年': 'all of 2024',
  },
}
