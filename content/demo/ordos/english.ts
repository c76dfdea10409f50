import type { English } from '../english-figures.ts'

export const english: English = {
  figures: {
    'od-fig-parks': { label: 'Associations in industrial parks', unit: 'parks', scope: 'full coverage' },
    'od-fig-universities': { label: 'Associations in universities', unit: 'universities', scope: 'full coverage' },
    'od-fig-townships': {
      label: 'Associations in sums, townships and sub-districts',
      unit: 'places',
      scope: 'full coverage',
    },
    'od-fig-academic-meetings': { label: 'Academic meetings and the like', unit: 'occasions' },
    'od-fig-academic-trainees': { label: 'Attendances at academic exchange and training', unit: 'attendances' },
    'od-fig-mass-activities': { label: 'Outreach activities', unit: 'sessions', scope: 'the whole city' },
    'od-fig-grassroots-projects': { label: 'Projects of the grassroots outreach plan', unit: 'projects' },
    'od-fig-youth-awards': {
      label: 'Award-winning works by young inventors',
      unit: 'works',
      scope: 'national and regional contests',
    },
    'od-fig-region-bases': { label: 'Outreach bases of regional rank', unit: 'bases' },
    'od-fig-city-bases': { label: 'Outreach bases of municipal rank', unit: 'bases' },
    'od-fig-museum-area': {
      label: 'Floor area of the new museum',
      unit: 'square metres',
      scope: 'new building of the Ordos science museum',
    },
    'od-fig-baigali-activities': { label: 'Activities under the Baigali brand', unit: 'sessions' },
    'od-fig-talk-broadcast': { label: 'Radio and television programmes of Baigali Talks', unit: 'episodes' },
    'od-fig-talk-short-video': { label: 'Short videos of Baigali Talks', unit: 'episodes' },
    'od-fig-pilot-units': {
      label: 'National pilot units',
      unit: 'units',
      scope: 'schools, outreach venues and out-of-school institutions',
      note: 'all three kinds together, or perhaps the schools alone',
    },
  },
  phrases: {
    五年: 'five years',
    第33届至37届: '33rd to 37th contests',
    '自然科学、大道自然': 'Natural science, nature’s way',
    '厚植创新、科普赋能': 'Rooted in invention, empowered by public science',
    科学启蒙: 'First light of science',
    新冠肺炎疫情期间: 'During the COVID-19 epidemic',
  },
}
