import type { English } from '../english-figures.ts'

export const english: English = {
  figures: {
    'ty-fig-patents': {
      label: 'Patents applied for',
      unit: 'applications',
      note: 'applied for, not granted',
    },
    'ty-fig-academician-stations': { label: 'Stations of academicians', unit: 'stations' },
    'ty-fig-academicians': { label: 'Academicians brought in', unit: 'people' },
    'ty-fig-cooperation-projects': {
      label: 'Projects with the teams of academicians',
      unit: 'projects',
      note: 'the sum of those put to use, finished and under way',
    },
    'ty-fig-results-transferred': { label: 'Put to use', unit: 'projects' },
    'ty-fig-rd-done': { label: 'Finished', unit: 'projects' },
    'ty-fig-rd-ongoing': { label: 'Under way', unit: 'projects' },
    'ty-fig-national-awards': { label: 'National awards', unit: 'awards' },
    'ty-fig-provincial-awards': { label: 'Awards of provincial or ministerial rank', unit: 'awards' },
    'ty-fig-standards-made': { label: 'National standards drawn up', unit: 'standards' },
    'ty-fig-standards-joined': { label: 'National standards with a part in them', unit: 'standards' },
    'ty-fig-talent-trained': { label: 'Trained together', unit: 'people' },
    'ty-fig-ideals-proposed': { label: 'Proposals made', unit: 'proposals' },
    'ty-fig-ideals-implemented': { label: 'Proposals carried out', unit: 'proposals' },
    'ty-fig-golden-bridge-profit': { label: 'More profit and tax for enterprises', unit: 'yuan' },
    'ty-fig-gallery-pages': { label: 'Panels of the galleries in the parks', unit: 'panels' },
    'ty-fig-literacy-rate': {
      label: 'Citizens with basic scientific literacy',
      unit: 'per cent',
      scope: 'sample survey of the national association',
    },
  },
  phrases: {
    每年: 'each year',
    年均: 'yearly average',
    目前: 'at present',
    '2022年公布': 'published in 2022',
    市科协七大以来: 'since the association’s seventh congress',
  },
}
