import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { nameOf, Publication, wireLimits, type Ref } from '@kewen/content/contract'
import { pathOf } from '@kewen/content/routes'
import type { Newsroom } from '@kewen/content/snapshot'
import type { TemporarySystem } from '../../scripts/start/start-temporary.ts'
import { makeCleanRelease } from '../fuzz/clean-release.ts'
import { compareFiles, describeDifference } from '../fuzz/compare-files.ts'
import { publishedState } from '../fuzz/published-state.ts'
import { filesIn } from '../fuzz/released-files.ts'
import type { Expected } from './scribe.ts'

/**
 * What readers have not of what the newsroom acknowledged: the words of each last edit of a document, and every byte
 * of a clean release. `isSame` tells whether that was made of what the publisher has: the newsroom goes on by itself,
 * with the pictures by which stories are shared.
 */
export async function findLost({
  system: { place, folder },
  newsroom,
  asOf,
  portals,
  expected,
}: {
  system: TemporarySystem
  newsroom: Newsroom
  asOf: string
  portals: { key: string; folder: string }[]
  expected: Expected[]
}): Promise<{ lost: string[]; isSame: boolean }> {
  const clean = path.join(folder, 'clean')
  const { portal: cleanPortal, snapshot } = await makeCleanRelease({
    newsroom,
    bundle: path.join(place.root, 'site/dist/server'),
    folder: clean,
    asOf,
  })
  const differing: string[] = []
  const texts: string[] = []
  for (const { key, folder: portal } of portals) {
    const released = filesIn(path.join(portal, 'current'))
    const wanted = filesIn(path.join(cleanPortal, key, 'current'))
    differing.push(...compareFiles(released, wanted).map((difference) => `${key}${describeDifference(difference)}`))
    for (const [file, at] of released) if (file.endsWith('.html')) texts.push(readFileSync(at, 'utf8'))
  }
  const isSame = isDeepStrictEqual(publishedState(snapshot), publishedState(path.join(place.publisher, 'snapshot.db')))
  rmSync(clean, { recursive: true, force: true })
  // Connections that the newsroom closed meanwhile are noticed first.
  await wait(100)
  const known = new Map<Ref, string | null>()
  const ids = expected.map(({ document }) => document).filter((document) => !document.includes('/new-'))
  for (let start = 0; start < ids.length; start += wireLimits.rows)
    for (const row of await newsroom.rows(ids.slice(start, start + wireLimits.rows))) {
      const { id, form } = Publication.parse(row)
      known.set(id, form && `${pathOf(form)}\n${nameOf(form)?.zh}`)
    }
  const lost = expected.flatMap(({ document, words }) => {
    const state = known.get(document)
    if (words === null) return state ? [`${document} was taken down, and is published: ${state}`] : []
    const isShown = texts.some((text) => text.includes(words))
    return isShown ? [] : [`${document}: readers do not find “${words}” (${state})`]
  })
  return { lost: [...differing, ...lost], isSame }
}
