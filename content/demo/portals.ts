import { linfen } from './linfen/linfen.ts'
import { ordos } from './ordos/ordos.ts'
import type { Portal } from './portal.ts'
import { qingyang } from './qingyang/qingyang.ts'
import { taiyuan } from './taiyuan/taiyuan.ts'
import { xiaoyi } from './xiaoyi/xiaoyi.ts'

/** The portals of the demonstration. The first is the one whose address is told first. */
export const portals: Portal[] = [ordos, xiaoyi, linfen, qingyang, taiyuan]
