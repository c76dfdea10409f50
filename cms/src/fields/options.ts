import type { z } from 'zod'
import type { Words } from '../words/words.ts'

type Option<Value extends string> = { value: Value; label: Words }

/** The options of a select, one for each value that the contract has: a value without words does not compile. */
export const optionsOf = <Value extends string>(
  schema: z.ZodEnum<Record<Value, Value>>,
  words: Record<Value, Words>,
): Option<Value>[] => schema.options.map((value) => ({ value, label: words[value] }))
