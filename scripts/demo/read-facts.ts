import { readFileSync } from 'node:fs'
import { Facts } from '@kewen/content/demo'
import { parse } from 'yaml'
import { z } from 'zod'

const folder = new URL('../../content/demo/facts/', import.meta.url)

/** The facts of an association, from `content/demo/facts/KEY.yaml`; throws with every place that does not fit. */
export function readFacts(key: string): Facts {
  const file = new URL(`${key}.yaml`, folder)
  const facts = Facts.safeParse(parse(readFileSync(file, 'utf8')))
  if (!facts.success)
    throw new Error(`content/demo/facts/${key}.yaml does not fit its schema:\n${z.prettifyError(facts.error)}`)
  return facts.data
}
