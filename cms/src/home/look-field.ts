import { Look } from '@kewen/content/contract'
import type { SelectField } from 'payload'
import { optionsOf } from '../fields/options.ts'

/** 门户外观: a look gives a portal its grids, the face of its headings, the habit of its paragraphs and its drawings. */
export const lookField: SelectField = {
  name: 'look',
  type: 'select',
  label: { zh: '门户外观', en: 'Look' },
  options: optionsOf(Look, {
    horizons: {
      zh: '地平线：开阔舒朗，宋体标题，通栏大图，草原、沙丘与河的层层天际',
      en: 'Horizons: wide and calm, Song headings, pictures from edge to edge',
    },
    papercut: {
      zh: '剪纸：温暖居中，宋体标题，段首空两格，人与屋檐的剪影',
      en: 'Cut paper: warm and centred, Song headings, indented paragraphs, silhouettes',
    },
    strata: {
      zh: '地层：日报版式，黑体标题，粗细线分栏，梯田与断层',
      en: 'Strata: a daily paper, Sans headings, ruled columns, terraces that break',
    },
    stitches: {
      zh: '针脚：书卷气，宋体竖排题名，段首空两格，绣线与针点',
      en: 'Stitches: literary, Song titles that stand vertically, threads and dots',
    },
    gauges: {
      zh: '仪表：工整的方格，黑体大数字，标尺与刻度',
      en: 'Gauges: exact grids, large Sans figures, rulers and scales',
    },
  }),
  admin: {
    description: {
      zh: '决定首页与刊头的版式、标题字体、段落习惯和图案；颜色仍由下面的品牌色决定。留空为“地平线”。',
      en: 'Grids, the face of headings, the habit of paragraphs and drawings; colours come from the brand below. Left empty: horizons.',
    },
  },
}
