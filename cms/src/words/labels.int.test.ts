import type { Block, Field, SanitizedConfig } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { bodyBlocks } from '../editor/body-blocks.ts'
import { readEnv } from '../env.ts'
import { newsroomConfig } from '../newsroom-config.ts'

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

const isInBoth = (label: unknown): boolean =>
  typeof label === 'object' &&
  label !== null &&
  'zh' in label &&
  'en' in label &&
  /\p{Script=Han}/u.test(String(label.zh))

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

test('every block of a body has words in both languages', () => {
  expect(bodyBlocks.flatMap(ofBlock)).toEqual([])
})
