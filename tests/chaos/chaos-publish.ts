import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Ref } from '@kewen/content/contract'
import { newsroom as newsroomAt } from '@kewen/content/snapshot'
import { randomOf } from '../../scripts/demo/draw/random.ts'
import { readPortalList } from '../../scripts/portal/portal-list.ts'
import { Desk } from '../fuzz/desk.ts'
import { RestDoor } from '../fuzz/rest-door.ts'
import { whenSettled } from '../fuzz/when-settled.ts'
import { findBroken, type Looked } from './find-broken.ts'
import { findLost } from './find-lost.ts'
import { findUnserved } from './find-unserved.ts'
import { countSteps, giveOrder, standingOrder, withdrawOrder } from './orders.ts'
import { openScribe } from './scribe.ts'
import { until, type TrialSystem } from './trial-system.ts'

type Chaos = {
  trial: TrialSystem
  kills: number
  /** The most file operations at which the publisher is killed. */
  steps: number
  seed: number
  signal: AbortSignal
  say: (line: string) => void
}

/** What was done and found. `lines` tells in words what is wrong. */
export type Outcome = {
  kills: number
  /** Those of them that fell at each file operation in turn. */
  steps: number
  /** Render threads that were ended. */
  threads: number
  edits: number
  checks: number
  broken: number
  lost: number
  hadFullDisk: boolean
  lines: string[]
}

/** How often which process is killed. A render thread ends over a page. */
const victims = [
  ...Array<'publisher'>(12).fill('publisher'),
  ...Array<'thread'>(5).fill('thread'),
  ...Array<'newsroom'>(3).fill('newsroom'),
] as const
const longestCalmMilliseconds = 1500
/** How long a blow waits for an edit that is to come before it. */
const patienceMilliseconds = 30_000
const linesAtMost = 20
/** So often the newsroom may go on while it is looked what is lost. */
const attempts = 5
/** More steps than any release takes. */
const endless = 1_000_000

/**
 * Kills what publishes, again and again, while edits are made; looks after each step whether readers have a complete
 * release; and in the end whether they have everything that the newsroom acknowledged.
 */
export async function chaosPublish({ trial, kills, steps, seed, signal, say }: Chaos): Promise<Outcome> {
  const { system, wire, disk, orders } = trial
  const { place, secrets } = system
  const random = randomOf(`chaos ${seed}`)
  const newsroom = newsroomAt({ url: place.newsroomReach, key: secrets.publisherKey })
  const desk = new Desk(await RestDoor.open(place.newsroomReach, secrets.accounts['chief-editor']))
  const { site, documents } = (await desk.worlds())[0]!
  const scribe = openScribe({ desk, site, stories: documents.map(({ document }) => document).filter(isNamed), random })
  // Each has a port of its own, in the order of the keys.
  const portals = readPortalList(place.portal).map(({ key, origins }, index) => ({
    key,
    origins,
    folder: path.join(place.portal, key),
    reach: place.portalReach(system.portalPort + 1 + index),
  }))
  const looked: Looked = new Set()
  const outcome: Outcome = {
    kills: 0,
    steps: 0,
    threads: 0,
    edits: 0,
    checks: 0,
    broken: 0,
    lost: 0,
    hadFullDisk: disk !== null,
    lines: [],
  }

  /** Looks whether readers have a complete release, just now. */
  async function look(after: string): Promise<void> {
    signal.throwIfAborted()
    const found: string[] = []
    for (const { key, folder, origins, reach } of portals)
      for (const line of [...findBroken(folder, origins, looked), ...(await findUnserved(folder, reach, random))])
        found.push(`${key}: ${line}`)
    outcome.checks += 1
    outcome.broken += Number(found.length > 0)
    if (found.length > 0) outcome.lines.push(`after ${after}:`, ...found.slice(0, linesAtMost))
    if (found.length > 0) say(`✗ after ${after}: ${found.slice(0, 3).join('; ')}`)
  }

  const settle = () =>
    whenSettled({ newsroom, snapshot: path.join(place.publisher, 'snapshot.db'), signal }, () => null)

  let editsBefore = 0
  /** Waits until an edit was acknowledged since the last blow that waited: blows could come faster than any is. */
  async function nextEdit(): Promise<void> {
    for (const end = performance.now() + patienceMilliseconds; performance.now() < end;) {
      if (scribe.written() > editsBefore) break
      await wait(20)
    }
    editsBefore = scribe.written()
  }

  /** One blow at a random moment: half of them fall while the publisher is yet starting. */
  async function strike(): Promise<void> {
    await wait(random.between(0, longestCalmMilliseconds))
    if (random.chance(0.5)) await nextEdit()
    wire.setUnsteady(random.chance(0.7))
    const victim = random.pick(victims)
    outcome.kills += 1
    if (victim === 'thread') {
      outcome.threads += 1
      giveOrder(orders, { kind: 'end-thread', at: random.whole(1, 20) })
      return look('a render thread was told to end')
    }
    await trial.kill(victim)
    await look(`a kill of the ${victim}`)
    await trial.whenBack(victim)
  }

  /** Kills the publisher right before each file operation of the release of an edit, or before some of them. */
  async function strikeEachStep(name: string, edit: () => Promise<void>, prepare: () => Promise<void>): Promise<void> {
    const make = async (at: number): Promise<void> => {
      await prepare()
      await settle()
      countSteps(orders)
      giveOrder(orders, { kind: 'die', at })
      await edit()
    }
    // The first may tidy up what was before it, and tells little of the others.
    for (let time = 0; time < 2; time += 1) {
      await make(endless)
      await settle()
      withdrawOrder(orders)
    }
    const all = countSteps(orders)
    const apart = Math.max(1, all / steps)
    let struck = 0
    for (let at = 1; at <= all && struck < steps; at += apart) {
      const pid = pidOf()
      await make(Math.floor(at))
      await Promise.race([settle(), until(() => pidOf() !== pid, 'the publisher died')])
      // What the release of this edit did without is no step of it.
      const isStruck = standingOrder(orders) === null
      withdrawOrder(orders)
      if (!isStruck) continue
      struck += 1
      outcome.steps += 1
      outcome.kills += 1
      await look(`a death before file operation ${Math.floor(at)} of ${name}`)
      await trial.whenBack('publisher')
      await settle()
    }
    say(`✓ ${name}: died before ${struck} of its ${all} file operations`)
  }
  const pidOf = (): number | undefined => system.processes().find(({ key }) => key === 'publisher')?.pid

  async function fillDisk(): Promise<void> {
    if (!disk) return say('The disk was not filled: only root may mount one that is small.')
    scribe.begin()
    disk.fill()
    await look('the disk was filled')
    await wait(2 * longestCalmMilliseconds)
    await look('edits on a full disk')
    await trial.kill('publisher')
    outcome.kills += 1
    await look('a kill on a full disk')
    await trial.whenBack('publisher')
    await wait(2 * longestCalmMilliseconds)
    await look('a start on a full disk')
    disk.clear()
    await scribe.rest()
    await settle()
    await look('there was room again')
  }

  const story = documents.map(({ document }) => document).find((document) => document.startsWith('articles/'))!
  await look('the start')
  const rename = (): Promise<void> => scribe.rename(story)
  if (steps > 0) await strikeEachStep('the release of a change', rename, () => Promise.resolve())
  if (steps > 0) await strikeEachStep('a takedown', () => scribe.takeDown(story), rename)
  await fillDisk()
  scribe.begin()
  while (outcome.kills - outcome.steps - Number(disk !== null) < kills) {
    await strike()
    if (outcome.kills % 10 === 0) say(`… ${outcome.kills} kills, ${scribe.written()} edits, ${outcome.broken} broken`)
  }
  wire.setUnsteady(false)
  withdrawOrder(orders)
  await scribe.rest()
  // A page over which a thread ended is tried again at the next start.
  await trial.kill('publisher')
  await trial.whenBack('publisher')
  await settle()
  await look('the end')

  outcome.edits = scribe.written()
  for (let left = attempts; ; left -= 1) {
    const { asOf, failures } = await settle()
    const { lost, isSame } = await findLost({ system, newsroom, asOf, portals, expected: scribe.expected() })
    if (!isSame && left > 1) continue
    outcome.lost = lost.length
    outcome.lines.push(...lost, ...failures)
    return outcome
  }
}

const isNamed = (document: Ref): boolean => !document.startsWith('media/') && !document.startsWith('sites/')
