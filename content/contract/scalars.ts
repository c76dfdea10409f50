import { z } from 'zod'

/** A name in an address: lower-case Latin letters, digits and single hyphens. */
export const Slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

/** A moment in UTC, as `2026-11-22T08:00:00.000Z`. */
export const Instant = z.iso.datetime()

/** A year, a month or a day of the calendar: `2024`, `2024-02` or `2024-02-27`. */
export const CalendarDate = z.union([
  z.string().regex(/^\d{4}$/),
  z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/),
  z.iso.date(),
])

/** A month of the calendar: `2024-02`. */
export const Month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)

/** A colour as six hexadecimal digits: `#1a6fb5`. */
export const Colour = z.string().regex(/^#[0-9a-f]{6}$/)

/** An address of another host, or of this portal: nothing that can carry a script. */
export const Href = z
  .string()
  .max(2048)
  .regex(/^(?:https?:\/\/[^\s<>"]+|mailto:[^\s<>"]+|tel:[+\d-]+|\/(?!\/)[^\s<>"]*|#[^\s<>"]+)$/)

/** An address on the web. */
export const WebAddress = z
  .string()
  .max(2048)
  .regex(/^https?:\/\/[^\s<>"]+$/)
