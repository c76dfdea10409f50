import type { Block, Field } from 'payload'
import { figureSelects } from '../editor/figure-selects.ts'
import { rowName } from '../fields/row-name.ts'
import { translatedLine } from '../fields/translated-text.ts'
import { sectionName, sectionTitle, storyField } from './section-fields.ts'

const figure: Field[] = [
  translatedLine({ name: 'label', label: { zh: '名目', en: 'Label' }, required: true, maxLength: 100 }),
  translatedLine({
    name: 'asWritten',
    label: { zh: '原文写法', en: 'As written' },
    required: true,
    maxLength: 100,
    description: {
      zh: '照来源抄写，如 7200余场次，连同“余”“约”“累计”。页面上印的就是它。',
      en: 'As the source has it, with its bound; this is what is printed.',
    },
  }),
  {
    type: 'row',
    fields: [
      ...figureSelects('33%'),
      { name: 'value', type: 'number', label: { zh: '数值', en: 'Value' }, admin: { width: '33%' } },
    ],
  },
  translatedLine({
    name: 'period',
    label: { zh: '统计期', en: 'Period' },
    maxLength: 100,
    description: {
      zh: '留空时，数字下方会说明统计期未注明。',
      en: 'Left empty, the page says below the figures that no period is stated.',
    },
  }),
  translatedLine({ name: 'scope', label: { zh: '范围', en: 'Scope' }, maxLength: 100 }),
  translatedLine({ name: 'note', label: { zh: '注', en: 'Note' }, maxLength: 300 }),
  storyField(
    { zh: '点开是哪篇稿件', en: 'Opens into' },
    { zh: '讲这个数字来历的稿件，可以留空。', en: 'The story behind the figure, if there is one.' },
  ),
]

/** Figures on the home page, each of which may open into its story. */
export const homeFiguresBlock: Block = {
  slug: 'figures',
  interfaceName: 'HomeFiguresSection',
  labels: { singular: { zh: '数字', en: 'Figures' }, plural: { zh: '数字', en: 'Figures' } },
  admin: sectionName({ zh: '数字', en: 'Figures' }),
  fields: [
    sectionTitle,
    translatedLine({ name: 'source', label: { zh: '来源', en: 'Source' }, maxLength: 200 }),
    {
      name: 'figures',
      type: 'array',
      label: { zh: '数字', en: 'Figures' },
      labels: { singular: { zh: '数字', en: 'Figure' }, plural: { zh: '数字', en: 'Figures' } },
      required: true,
      minRows: 1,
      maxRows: 24,
      admin: { initCollapsed: true, components: rowName({ zh: '数字', en: 'Figure' }, 'label') },
      fields: figure,
    },
  ],
}
