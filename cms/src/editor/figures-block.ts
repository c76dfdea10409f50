import type { Block, Field } from 'payload'
import { rowName } from '../fields/row-name.ts'
import type { Words } from '../words/words.ts'
import { figureSelects } from './figure-selects.ts'

const line = (name: string, label: Words, description?: Words): Field => ({
  name,
  type: 'text',
  label,
  maxLength: 300,
  admin: { width: '50%', ...(description ? { description } : {}) },
})

const figure: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'label',
        type: 'text',
        label: { zh: '名目', en: 'Label' },
        required: true,
        maxLength: 100,
        admin: { width: '50%' },
      },
      {
        name: 'asWritten',
        type: 'text',
        label: { zh: '原文写法', en: 'As written' },
        required: true,
        maxLength: 100,
        admin: {
          width: '50%',
          description: {
            zh: '照来源抄写，如 7200余场次。页面上印的就是它。',
            en: 'As the source has it; this is what is printed.',
          },
        },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'value',
        type: 'number',
        label: { zh: '数值', en: 'Value' },
        admin: {
          width: '50%',
          description: {
            zh: '换算成基本单位；来源没有则留空。',
            en: 'In base units; empty where the source gives none.',
          },
        },
      },
      line('unit', { zh: '单位', en: 'Unit' }),
    ],
  },
  {
    type: 'row',
    fields: [...figureSelects('50%')],
  },
  {
    type: 'row',
    fields: [
      line(
        'period',
        { zh: '统计期', en: 'Period' },
        {
          zh: '留空时，数字下方会说明统计期未注明。',
          en: 'Left empty, the page says below the figures that no period is stated.',
        },
      ),
      line('scope', { zh: '范围', en: 'Scope' }),
    ],
  },
  { name: 'note', type: 'text', label: { zh: '注', en: 'Note' }, maxLength: 300 },
]

/** Figures (成绩单) with their qualifier, period and source. */
export const figuresBlock: Block = {
  slug: 'figures',
  interfaceName: 'FiguresBlock',
  labels: { singular: { zh: '数据', en: 'Figures' }, plural: { zh: '数据', en: 'Figures' } },
  fields: [
    { name: 'title', type: 'text', label: { zh: '标题', en: 'Title' }, maxLength: 300 },
    {
      name: 'display',
      type: 'select',
      label: { zh: '显示为', en: 'Shown as' },
      required: true,
      defaultValue: 'numbers',
      options: [
        { value: 'numbers', label: { zh: '大号数字', en: 'Large numbers' } },
        { value: 'bars', label: { zh: '条形图', en: 'Bar chart' } },
      ],
    },
    { name: 'source', type: 'text', label: { zh: '来源', en: 'Source' }, maxLength: 300 },
    {
      name: 'figures',
      type: 'array',
      label: { zh: '数据', en: 'Figures' },
      labels: { singular: { zh: '数据', en: 'Figure' }, plural: { zh: '数据', en: 'Figures' } },
      required: true,
      minRows: 1,
      maxRows: 60,
      admin: { components: rowName({ zh: '数据', en: 'Figure' }, 'label') },
      fields: figure,
    },
  ],
}
