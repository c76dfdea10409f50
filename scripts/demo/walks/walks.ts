import { linfen } from './linfen.ts'
import { ordos } from './ordos.ts'
import { qingyang } from './qingyang.ts'
import { taiyuan } from './taiyuan.ts'
import type { Walk } from './walk.ts'
import { xiaoyi } from './xiaoyi.ts'

/** What to look for in the texts of each portal. */
export const walks: Walk[] = [ordos, xiaoyi, linfen, qingyang, taiyuan]
