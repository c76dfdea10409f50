import type { English } from '../english-figures.ts'

export const english: English = {
  figures: {
    'xy-fig-volunteers': { label: 'Science volunteers', unit: 'people', scope: 'the whole city' },
    'xy-fig-expert-pool': { label: 'Experts in the pool', unit: 'people' },
    'xy-fig-psych-workers': { label: 'Workers in mental health', unit: 'people', scope: 'the whole city' },
    'xy-fig-kepu-china-registered': {
      label: 'Registered communicators of Science China',
      unit: 'people',
      scope: 'outreach volunteers of the whole city',
    },
  },
  phrases: {
    目前: 'at present',
    '科普孝义，云上科普': 'Science for Xiaoyi, science in the cloud',
    '热爱科学、崇尚科学、点亮精神火炬': 'Love science, honour science, light the torch of its spirit',
    '2022年启用': 'in use since 2022',
    '2023年': '2023',
  },
}
