import type { English } from '../english-figures.ts'

export const english: English = {
  figures: {},
  phrases: {
    '科普孝义，云上科普': 'Science for Xiaoyi, science in the cloud',
    '热爱科学、崇尚科学、点亮精神火炬': 'Love science, honour science, light the torch of its spirit',
    '2022年启用': 'in use since 2022',
    '2023年': '2023',
  },
}
