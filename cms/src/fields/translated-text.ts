import type { TextareaField, TextareaFieldValidation, TextField, TextFieldSingleValidation } from 'payload'
import { text, textarea } from 'payload/shared'
import { wordsFor, type Words } from '../words/words.ts'

type Options = {
  name: string
  label: Words
  description?: Words
  /** Must be written in Chinese; a missing translation falls back to it. */
  required?: boolean
  maxLength?: number
}

const missing: Words = { zh: '请填写此项，不能只有空格。', en: 'Please fill this in; blanks alone do not do.' }

/** A line that readers see, in every language of the installation. */
export const translatedLine = ({ required = false, maxLength = 200, ...options }: Options): TextField => ({
  ...commonOf(options, required),
  type: 'text',
  maxLength,
  validate: ((value, context) => {
    if (required && isMissing(value, context.req.locale)) return wordsFor(context.req, missing)
    return text(value, { ...context, required: false })
  }) satisfies TextFieldSingleValidation,
})

/** A few lines that readers see, in every language of the installation. */
export const translatedParagraph = ({ required = false, maxLength = 2000, ...options }: Options): TextareaField => ({
  ...commonOf(options, required),
  type: 'textarea',
  maxLength,
  validate: ((value, context) => {
    if (required && isMissing(value, context.req.locale)) return wordsFor(context.req, missing)
    return textarea(value, { ...context, required: false })
  }) satisfies TextareaFieldValidation,
})

const commonOf = ({ name, label, description }: Options, required: boolean) => ({
  name,
  label,
  localized: true,
  ...(required ? { required } : {}),
  admin: {
    ...(description ? { description } : {}),
    // A condition keeps the column nullable: Payload would demand the text of a required field in every language.
    ...(required ? { condition: () => true } : {}),
  },
})

const isMissing = (value: string | null | undefined, language: string | null | undefined): boolean =>
  language !== 'en' && !value?.trim()
