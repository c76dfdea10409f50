import type { Words } from '../words/words.ts'

/** A body holds something that cannot be published. `reason` says to the editor what it is and what to do. */
export class BodyError extends Error {
  readonly code = 'KEWEN_BODY'
  readonly reason: Words
  constructor(reason: Words) {
    super(reason.en)
    this.name = 'BodyError'
    this.reason = reason
  }
}

export const unknownNode = (type: string): BodyError =>
  new BodyError({
    zh: `正文里有无法识别的内容“${type}”，请删除后再发布。`,
    en: `The body holds something unknown: "${type}". Remove it, then publish.`,
  })

export const unknownBlock = (type: string): BodyError =>
  new BodyError({
    zh: `正文里有无法识别的内容块“${type}”，请删除后再发布。`,
    en: `The body holds an unknown block: "${type}". Remove it, then publish.`,
  })

export const brokenNode = ({ type, detail }: { type: string; detail: string }): BodyError =>
  new BodyError({
    zh: `正文中的“${type}”不完整或有误（${detail}），请补充或删除后再发布。`,
    en: `"${type}" in the body is incomplete or wrong (${detail}). Complete or remove it, then publish.`,
  })

export const onlyTextIn = ({ place, type }: { place: Words; type: string }): BodyError =>
  new BodyError({
    zh: `${place.zh}只能放文字，请把“${type}”移到外面。`,
    en: `${place.en} can hold text only. Move "${type}" out of it.`,
  })
