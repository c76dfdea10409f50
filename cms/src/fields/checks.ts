import { ArticleAddress, CalendarDate, Colour, Href, Site, Slug, WebAddress } from '@kewen/content/contract'
import type { NumberFieldSingleValidation, TextFieldSingleValidation } from 'payload'
import { number, text } from 'payload/shared'
import { z } from 'zod'
import { wordsFor, type Words } from '../words/words.ts'

/** Whether a text fits the contract; an empty one is left to `required`. */
const fits =
  (schema: z.ZodType<string>, why: Words): TextFieldSingleValidation =>
  (value, options) => {
    const basic = text(value, options)
    if (basic !== true || !value) return basic
    return schema.safeParse(value).success || wordsFor(options.req, why)
  }

export const isSlug = fits(Slug, {
  zh: '只能用小写英文字母、数字和单个连字符，如 kepu-ri-2026，最多 80 个字符。',
  en: 'Use lower-case letters, digits and single hyphens only, such as science-day-2026; at most 80 characters.',
})

export const articleAddressWords: Words = {
  zh: '请写成“年/月/网址名”，如 2024/02/kepu-ri，网址名只能用小写英文字母、数字和连字符。',
  en: 'Write year, month and address name, such as 2024/02/science-day: lower-case letters, digits and hyphens only.',
}

export const isArticleAddress = fits(ArticleAddress, articleAddressWords)

export const isColour = fits(Colour, {
  zh: '请填写六位十六进制颜色（小写），如 #1a6fb5。',
  en: 'Write a colour as six lower-case hexadecimal digits, such as #1a6fb5.',
})

export const isCalendarDate = fits(CalendarDate, {
  zh: '请填写年、年月或年月日，如 2024、2024-02、2024-02-27。',
  en: 'Write a year, a month or a day: 2024, 2024-02 or 2024-02-27.',
})

const dayMissing: Words = {
  zh: '请填写年月日，如 2026-12-13。',
  en: 'Write a day, such as 2026-12-13.',
}

export const isDay = fits(z.iso.date(), dayMissing)

/** A day that does not come before the one in `from` beside it. */
export const isDayFrom: TextFieldSingleValidation = (value, options) => {
  const day = isDay(value, options)
  if (day !== true || !value) return day
  const { from } = options.siblingData as { from?: unknown }
  return (
    typeof from !== 'string' ||
    value >= from ||
    wordsFor(options.req, {
      zh: '结束日不能早于开始日。',
      en: 'The last day must not come before the first.',
    })
  )
}

export const isHref = fits(Href, {
  zh: '请填写以 https://、http://、mailto:、tel:、/ 或 # 开头的地址，不能含空格。',
  en: 'Write an address that begins with https://, http://, mailto:, tel:, / or # and has no spaces.',
})

export const isWebAddress = fits(WebAddress, {
  zh: '请填写以 https:// 或 http:// 开头的完整网址，不能含空格。',
  en: 'Write a full address that begins with https:// or http:// and has no spaces.',
})

export const isPinyin = fits(z.string().regex(/^[a-z]+(?: [a-z]+)*$/), {
  zh: '请填写小写、不带声调、以空格分开的拼音，如 ma hui bo。',
  en: 'Write syllables in lower case without tones, parted by spaces, such as ma hui bo.',
})

/**
 * A text that only a reprint must have. Not `required`: GraphQL would demand the whole group with every change of any
 * story.
 */
export const requiredOfReprints: TextFieldSingleValidation = (value, options) => {
  const isReprint = (options.data as { genre?: unknown }).genre === 'reprint'
  if (isReprint && !value?.trim())
    return wordsFor(options.req, {
      zh: '转载须写明来源单位。',
      en: 'A reprint must name the unit that it comes from.',
    })
  return text(value, options)
}

/** A whole number within the field's bounds. */
export const isWhole: NumberFieldSingleValidation = (value, options) => {
  const basic = number(value, options)
  if (basic !== true || value === null || value === undefined) return basic
  return Number.isInteger(value) || wordsFor(options.req, { zh: '请填写整数。', en: 'Write a whole number.' })
}

export const isOrigin = fits(Site.shape.origins.element, {
  zh: '请填写不带路径的网址，如 https://kx.example.org。',
  en: 'Write an address without a path, such as https://kx.example.org.',
})
