import type { CollectionBeforeChangeHook } from 'payload'
import { toPinyin } from '../words/romanise.ts'

/** Romanises a person's name where the editor has not; what the editor wrote is kept, for names read otherwise. */
export const givePinyin: CollectionBeforeChangeHook = ({ data }) => {
  if (data['pinyin']) return data
  const pinyin = toPinyin(String(data['name'] ?? ''))
  return pinyin ? { ...data, pinyin } : data
}
