import { collectionOf, type Ref } from '@kewen/content/contract'
import type { Random } from '../../scripts/demo/draw/random.ts'
import type { MovedClock } from '../clock/moved-clock.ts'
import { Desk } from './desk.ts'
import { marksIn } from './draw.ts'
import type { Sort } from './edit-weights.ts'
import { isDaring, mayBeRefused, type Edit } from './edit.ts'
import { drawBurst, drawOpening, drawWait } from './random-edits.ts'
import { RefusedError, type RestDoor } from './rest-door.ts'

type Writing = {
  door: RestDoor
  clock: MovedClock
  random: Random
  /** How many edits are to be made. */
  edits: number
  signal: AbortSignal
  say: (line: string) => void
}

/** Makes random edits in the newsroom, and lets time pass between them. Keeps account of what was done. */
export async function openRandomWriter({ door, clock, random, edits, signal, say }: Writing) {
  const desk = new Desk(door, clock.now)
  const marks = new Map<string, Ref>()
  const refused = new Map<string, number>()
  /** Whose drafts may hold what cannot be published. */
  const daring = new Set<Ref>()
  const done = { edits: 0, refused: 0, minutes: 0 }
  const recent: string[] = []
  let worlds = await desk.worlds()

  async function make(edit: Edit): Promise<void> {
    signal.throwIfAborted()
    recent.push(JSON.stringify(edit))
    done.edits += 1
    if (edit.kind === 'draft' && isDaring(edit.fields)) daring.add(edit.document)
    if ('fields' in edit) for (const mark of marksIn(JSON.stringify(edit.fields))) marks.set(mark, edit.document)
    try {
      await desk.make(edit)
    } catch (error) {
      const hasDaringDraft = daring.has(edit.document)
      if (!(error instanceof RefusedError && mayBeRefused(edit, { hasDaringDraft }))) {
        say(`  ${JSON.stringify(edit)}`)
        throw error
      }
      const what = `${edit.kind} ${collectionOf(edit.document)}`
      refused.set(what, (refused.get(what) ?? 0) + 1)
      done.refused += 1
    }
  }

  for (const edit of drawOpening(worlds, random)) await make(edit)

  return {
    /** Moves the clock ahead, or not. */
    async passTime(): Promise<void> {
      const minutes = drawWait(random)
      if (minutes === 0) return
      await clock.move(minutes)
      await door.logIn()
      done.minutes += minutes
      recent.push(`${minutes} minutes pass`)
    },
    /**
     * Makes some edits, of one site alone if one is named: no more than are left, but one at least. Throws where the
     * newsroom should have taken one.
     */
    async write(largest: number, sort: Sort, only?: Ref): Promise<void> {
      const open = worlds.filter(({ site }) => only === undefined || site === only)
      const burst = drawBurst(open, { random, largest, left: Math.max(1, edits - done.edits), sort })
      worlds = worlds.map((world) => burst.worlds.find(({ site }) => site === world.site) ?? world)
      for (const edit of burst.edits) await make(edit)
    },
    isDone: (): boolean => done.edits >= edits,
    /** How many edits were made, how many of them the newsroom rightly did not take, and how far the clock was moved. */
    done: (): Readonly<typeof done> => done,
    /** What was refused, as a line of text. */
    refused: (): string => Array.from(refused, ([what, count]) => `${count} ${what}`).join(', ') || 'nothing',
    /** What was done since this was last asked, a line for each. */
    takeRecent: (): string[] => recent.splice(0),
    /** The marks that stand in nothing but documents that are published no more, each with the document's public id. */
    marksTakenDown: (published: Map<Ref, string>): Map<string, Ref> =>
      new Map(
        Array.from(marks, ([mark, document]): [string, Ref] => [mark, desk.publicIdOf(document)]).filter(
          ([, id]) => !published.has(id),
        ),
      ),
  }
}
