import { z } from 'zod'
import { Body } from './blocks.ts'
import { refTo } from './ref.ts'
import { CalendarDate, Slug } from './scalars.ts'
import { Text } from './text.ts'

/** 院士, 科学家, 专家, 科普大使, 教师, 志愿者, 领导, 工作人员. */
export const ProfileType = z.enum([
  'academician',
  'scientist',
  'expert',
  'ambassador',
  'teacher',
  'volunteer',
  'official',
  'staff',
])
export type ProfileType = z.infer<typeof ProfileType>

/** Only these stand under 科学家. */
export const isScientist = (type: ProfileType): boolean =>
  type === 'academician' || type === 'scientist' || type === 'expert'

/** A title as its source states it: whoever reads it must be able to ask who said so, and when. */
export const StatedTitle = z.strictObject({ text: Text, source: z.string().optional(), asOf: CalendarDate.optional() })
export type StatedTitle = z.infer<typeof StatedTitle>

/** An honour. Awarded is not the same as nominated, nor as being a candidate. */
export const Honour = z.strictObject({
  name: Text,
  status: z.enum(['awarded', 'nominated', 'candidate']),
  grantor: z.string().optional(),
  period: z.string().optional(),
})
export type Honour = z.infer<typeof Honour>

export const Profile = z.strictObject({
  kind: z.literal('profile'),
  id: refTo('profiles'),
  site: refTo('sites'),
  slug: Slug,
  type: ProfileType,
  name: Text,
  /** Syllables without tones, parted by spaces: `ma hui bo`. People are ordered by it. */
  pinyin: z.string().regex(/^[a-z]+(?: [a-z]+)*$/),
  titles: z.array(StatedTitle),
  field: Text.optional(),
  affiliation: Text.optional(),
  place: Text.optional(),
  portrait: refTo('media').optional(),
  summary: Text.optional(),
  biography: Body.optional(),
  honours: z.array(Honour),
  /** The place among the leaders, from 1. */
  rank: z.int().min(1).optional(),
})
export type Profile = z.infer<typeof Profile>
