import type { Block, Field, SanitizedConfig } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { bodyBlocks } from '../editor/body-blocks.ts'
import { readEnv } from '../env.ts'
import { newsroomConfig } from '../newsroom-config.ts'
import { isWords } from './words.ts'

let config: SanitizedConfig
beforeAll(async () => {
  config = await newsroomConfig(readEnv({ NODE_ENV: 'test' } as NodeJS.ProcessEnv))
})

type Labelled = Record<string, unknown>

/** Fields that Payload adds and labels by itself, or that no editor sees. */
const payloadsOwn = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
  'sessions',
  'salt',
  'hash',
  'hasAPIKey',
])

const isInBoth = (label: unknown): boolean => isWords(label) && /\p{Script=Han}/u.test(label.zh)

/** The places among fields that an editor sees and that lack a label in one of the languages. */
function unlabelled(fields: Field[], place: string): string[] {
  return fields.flatMap((field) => {
    const {
      name = '',
      type,
      label,
      labels,
      options,
      admin,
      fields: inner,
      tabs,
    } = field as unknown as Labelled & { type: string }
    const shown = admin as
      { hidden?: boolean; disabled?: boolean; description?: unknown; position?: string } | undefined
    const path = `${place}.${String(name || type)}`
    if (shown?.hidden || shown?.disabled || payloadsOwn.has(String(name)) || (field as Labelled)['hidden']) return []
    const wanting = [
      ...(['row', 'tabs', 'ui'].includes(type) || typeof label === 'function' || isInBoth(label) ? [] : [path]),
      ...(type === 'array' && !Object.values((labels ?? {}) as Labelled).every(isInBoth) ? [`${path} labels`] : []),
      ...(shown?.description && typeof shown.description !== 'function' && !isInBoth(shown.description)
        ? [`${path} description`]
        : []),
      ...((options ?? []) as Labelled[])
        .filter((option) => !isInBoth(option['label']))
        .map((option) => `${path} = ${String(option['value'])}`),
    ]
    const below = [
      ...((tabs ?? []) as { label?: unknown; fields: Field[] }[]).flatMap((tab) => [
        ...(isInBoth(tab.label) ? [] : [`${path} tab`]),
        ...unlabelled(tab.fields, path),
      ]),
      ...unlabelled((inner ?? []) as Field[], path),
    ]
    return [...wanting, ...below]
  })
}

const ofBlock = (block: Block) => [
  ...(isInBoth(block.labels?.singular) && isInBoth(block.labels?.plural) ? [] : [`block ${block.slug}`]),
  ...unlabelled(block.fields, `block ${block.slug}`),
]

test('every collection, field, group, tab, option and description has words in both languages', () => {
  const seen = config.collections.filter(({ slug, admin }) => !slug.startsWith('payload-') && admin.hidden !== true)
  expect(seen.length).toBeGreaterThanOrEqual(10)
  expect(
    seen.flatMap(({ slug, labels, admin, fields }) => [
      ...(isInBoth(labels.singular) && isInBoth(labels.plural) ? [] : [slug]),
      ...(isInBoth(admin.group) ? [] : [`${slug} group`]),
      ...(admin.description && !isInBoth(admin.description) ? [`${slug} description`] : []),
      ...unlabelled(fields as Field[], slug),
    ]),
  ).toEqual([])
})

test('Payload is told the labels of collections and fields as texts: it would print an object as such', () => {
  const say = (label: unknown) => (label as (speaker: object) => string)({ i18n: { language: 'zh' } })
  const { labels, fields } = config.collections.find(({ slug }) => slug === 'sites')!
  expect([labels.singular, labels.plural].map(say)).toEqual(['站点', '站点'])
  const [about] = fields.flatMap((field) => (field.type === 'tabs' ? field.tabs : []))
  expect(about!.fields.map((field) => say((field as Labelled)['label']))).toContain('简称')
})

test('every block of a body has words in both languages', () => {
  expect(bodyBlocks.flatMap(ofBlock)).toEqual([])
})
