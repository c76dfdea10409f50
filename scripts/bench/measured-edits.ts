import type { TemporarySystem } from '../start/start-temporary.ts'
import type { Editor } from './editor.ts'
import { pathOfDraft, pathsOfStory } from './published-state.ts'
import type { Reader } from './reader.ts'
import type { ReleasedBytes } from './released-bytes.ts'
import type { ReleaseLog } from './release-log.ts'
import type { Seeded } from './seed-newsroom.ts'

export const editKinds = ['body', 'title', 'new', 'campaign', 'takedown'] as const
export type EditKind = (typeof editKinds)[number]

/** The request that publishes, and until when readers wait for what it says. */
export type Edit = { publish: () => Promise<void>; isSeen: () => Promise<void> }

export type Bench = {
  system: TemporarySystem
  seeded: Seeded
  editor: Editor
  /** Who may change the site itself. */
  administrator: Editor
  reader: Reader
  released: ReleasedBytes
  log: ReleaseLog
  signal: AbortSignal
}

/** In what is taken down and nowhere else. */
export const takenDownMark = '将被撤下的文字'

/** Steps from story to story, so that they lie far apart. */
const stride = 37
/** The newest stories of the corpus, which are in the feed of the whole portal. */
const newest = 12
/** Later than the stories of the corpus, and in their last month. */
const lastMinute = Date.UTC(2026, 8, 30, 15, 50)

/** Prepares the edit of a kind, the nth. What it does is not measured. */
export const prepareEdit: Record<EditKind, (bench: Bench, n: number) => Promise<Edit>> = {
  /** Another paragraph in a story anywhere: until its page has it. */
  async body({ system, seeded, editor, reader }, n) {
    const story = await editor.open(1 + ((n * stride) % seeded.articles))
    const { page } = pathsOfStory(system.place.publisher, story.id)
    const mark = `measured paragraph ${n}`
    return { publish: () => editor.publishWith(story, mark), isSeen: () => reader.waitFor(mark, page) }
  },
  /** Another title for one of the newest stories: until its page, both lists of its month and the feed have it. */
  async title({ system, seeded, editor, reader }, n) {
    const id = Math.max(1, seeded.articles - (n % newest))
    const { page, columnMonth, archiveMonth, feed } = pathsOfStory(system.place.publisher, id)
    const title = `改过的标题 ${n}。`
    const isSeen = async (): Promise<void> => {
      for (const path of [page, columnMonth, archiveMonth, feed]) await reader.waitFor(title, path)
    }
    return { publish: () => editor.publish(id, { title }), isSeen }
  },
  /** The newest story: until its page, the list of its month and the feed have it. */
  async new({ seeded, editor, reader }, n) {
    const { site, places } = seeded
    const title = `新稿件 ${n}。`
    const story = { slug: `new-${n}`, publishedAt: new Date(lastMinute + n * 1000).toISOString() }
    const belongs = {
      column: places.columns[n % places.columns.length]!,
      campaign: places.campaigns[n % places.campaigns.length]!,
      topics: [places.topics[n % places.topics.length]!],
      profiles: [places.profiles[n % places.profiles.length]!],
    }
    const id = await editor.draft({ site, title, genre: 'news', ...story, ...belongs, body: '刚刚写成的稿件。' })
    const isSeen = async (): Promise<void> => {
      for (const path of [pathOfDraft(story), '/archive/2026-09.html', '/feed.xml']) await reader.waitFor(title, path)
    }
    return { publish: () => editor.publish(id), isSeen }
  },
  /** A campaign and its stories as one: until the campaign's page, its first and its last story are there. */
  async campaign({ seeded, editor, reader }, n) {
    const { campaign, stories } = seeded.launches[n]!
    const ends = await Promise.all([stories[0]!, stories.at(-1)!].map((id) => editor.open(id)))
    const paths = [...ends.map(pathOfDraft), `/campaigns/launch-${n}.html`]
    const isSeen = async (): Promise<void> => {
      for (const path of paths) await reader.waitFor('</html>', path)
    }
    return { publish: () => editor.publishTogether(campaign, stories), isSeen }
  },
  /**
   * A story with a picture of its own, taken down: until its page answers 410 and no byte of it is left in any release
   * that is kept: page, lists, feeds and the picture with its derivatives.
   */
  async takedown({ system, seeded, editor, reader, released, log, signal }, n) {
    const id = Math.max(1, seeded.articles - newest - n)
    const mark = `${takenDownMark} ${n}。`
    const since = released.newest() + 1
    await editor.publish(id, { title: mark, cover: seeded.pictures[n]! })
    const { page, archiveMonth } = pathsOfStory(system.place.publisher, id)
    await reader.waitFor(mark, archiveMonth)
    // So that more than one release shows it.
    await editor.publishWith(await editor.open(id), mark)
    await log.rendered()
    const { media } = pathsOfStory(system.place.publisher, id)
    const traces = released.traces({ mark, names: media, since })
    const isSeen = async (): Promise<void> => {
      await Promise.all([reader.waitUntilGone(page), released.waitUntilGone(traces, signal)])
    }
    return { publish: () => editor.takeDown(id), isSeen }
  },
}
