import { setTimeout as wait } from 'node:timers/promises'
import { collectionOf, toRef, type Ref } from '@kewen/content/contract'
import type { Random } from '../../scripts/demo/draw/random.ts'
import type { Desk } from '../fuzz/desk.ts'
import type { Edit } from '../fuzz/edit.ts'
import { RefusedError } from '../fuzz/rest-door.ts'

/** What readers are to see of a document: words that no other edit has, or nothing of it. */
export type Expected = { document: Ref; words: string | null }

const patienceSeconds = 120
/** The field by which pages call a document. */
const named = {
  articles: 'title',
  pages: 'title',
  campaigns: 'name',
  profiles: 'name',
  columns: 'name',
  topics: 'name',
}
const longestPauseMilliseconds = 150

/**
 * Makes edits through the newsroom one after another, and keeps account of what it acknowledged. One that is not answered
 * is made again until it is.
 */
export function openScribe({ desk, site, stories, random }: { desk: Desk; site: Ref; stories: Ref[]; random: Random }) {
  const expected = new Map<Ref, Expected>()
  let written = 0
  let isAtRest = true
  let work: Promise<void> = Promise.resolve()

  async function insist(edit: Edit): Promise<void> {
    const end = performance.now() + patienceSeconds * 1000
    for (let isAgain = false; ; isAgain = true)
      try {
        return await desk.make(edit)
      } catch (error) {
        // The one before, of which no answer came, has gone through after all.
        if (error instanceof RefusedError && isAgain && edit.kind === 'create') return
        if (error instanceof RefusedError || performance.now() > end) throw error
        await wait(100)
      }
  }

  /** Makes an edit, and expects of readers what it says. */
  async function make(edit: Edit, words: string | null): Promise<void> {
    await insist(edit)
    expected.set(edit.document, { document: edit.document, words })
    written += 1
  }

  const nextWords = (): string => `第${written + 1}笔`

  async function rename(document: Ref): Promise<void> {
    const words = nextWords()
    const field = named[collectionOf(document) as keyof typeof named]
    await make({ kind: 'change', document, fields: { [field]: words }, language: 'zh' }, words)
  }

  const takeDown = (document: Ref): Promise<void> => make({ kind: 'unpublish', document }, null)

  async function create(): Promise<void> {
    const [words, number] = [nextWords(), written + 1]
    const document = toRef('articles', `new-${number}`)
    const body = [{ kind: 'paragraph', spans: [{ kind: 'text', text: words }] }]
    const fields = { title: words, slug: `entry-${number}`, genre: 'news', aiContent: 'none', body }
    await make({ kind: 'create', document, site, isPublished: true, fields }, words)
  }

  const one = (): Promise<void> => {
    const document = random.pick(stories)
    const draw = random.next()
    if (draw < 0.1) return create()
    if (draw < 0.25 && collectionOf(document) === 'articles') return takeDown(document)
    return rename(document)
  }

  return {
    /** Writes until `rest` is called. */
    begin(): void {
      isAtRest = false
      work = (async () => {
        while (!isAtRest) {
          await one()
          await wait(random.between(0, longestPauseMilliseconds))
        }
      })()
      work.catch(() => {})
    },
    /** Ends when the last edit is acknowledged. Throws where one was refused, or never answered. */
    async rest(): Promise<void> {
      isAtRest = true
      await work
    },
    rename,
    takeDown,
    /** What readers are to see, by what was acknowledged last of each document. */
    expected: (): Expected[] => [...expected.values()],
    written: (): number => written,
  }
}
