import { mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Form, MediaFile } from '@kewen/content/contract'
import { fixtureForms } from '@kewen/content/fixture'
import { newsroom } from '@kewen/content/snapshot'
import type { PublisherOptions } from '../desk.ts'
import { openPublisher, type Publisher } from '../publisher.ts'
import { openNewsroomStandIn, type NewsroomStandIn } from './newsroom-stand-in.ts'

export const testBundle = resolve(import.meta.dirname, 'bundle')

/** Folders of their own, a newsroom's side of the wire with the fixture in it, and publishers that are closed at last. */
export async function openWorkshop() {
  const folder = mkdtempSync(join(tmpdir(), 'kewen-publisher-'))
  const standIn = await openNewsroomStandIn()
  const open: Publisher[] = []
  const logged: string[] = []
  for (const form of withFiles(fixtureForms, standIn)) standIn.publish(form)

  return {
    folder,
    standIn,
    logged,
    /** Opens a publisher in a folder of this name; the same name opens the same folder. */
    async publisher(name: string, changed: Partial<PublisherOptions> = {}): Promise<Publisher> {
      const publisher = await openPublisher({
        newsroom: newsroom({ url: standIn.url, key: 'test' }),
        folder: join(folder, name, 'publisher'),
        portalFolder: join(folder, name, 'portal'),
        bundleFolder: testBundle,
        workers: 2,
        pageMilliseconds: 1000,
        keepReleases: 5,
        durability: 'process',
        portalUrl: null,
        version: 'test',
        clock: () => new Date('2026-11-22T08:00:30.000Z'),
        log: (line) => logged.push(line),
        ...changed,
      })
      open.push(publisher)
      return publisher
    },
    portalOf: (name: string, key = 'fixture'): string => join(folder, name, 'portal', key),
    async close(): Promise<void> {
      await Promise.all(open.map((publisher) => publisher.close().catch(() => {})))
      await standIn.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Lets the newsroom have real bytes for the media of these forms, and names them by those. */
function withFiles(forms: Form[], standIn: NewsroomStandIn): Form[] {
  return forms.map((form) =>
    form.kind === 'media' ? { ...form, files: form.files.map((file) => addFile(standIn, file, form.id)) } : form,
  )
}

export function addFile(standIn: NewsroomStandIn, file: MediaFile, content: string): MediaFile {
  const bytes = Buffer.from(`the bytes of ${content}`)
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
  const name = `${digest}.${file.name.split('.')[1]!}`
  standIn.files.set(name, bytes)
  return { ...file, name, bytes: bytes.length }
}

/** Every path of the release that is served, with its bytes as they lie there. Throws where one is not as listed. */
export function releasedFiles(portal: string): Map<string, string> {
  const number = Number(readlinkSync(join(portal, 'current')).split('/').at(-1))
  const files = new Map<string, string>()
  for (const { path, digest, size } of manifestOf(portal, number)) {
    const bytes = readFileSync(join(portal, 'current', path))
    const found = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
    if (found !== digest || bytes.length !== size) throw new Error(`${path} is not as its manifest says`)
    files.set(path, bytes.toString())
  }
  return files
}

/** The manifest of a release, read beside a publisher that is at work. */
function manifestOf(portal: string, number: number): { path: string; digest: string; size: number }[] {
  const listing = (node: string): { files: Record<string, [string, number]>; dirs: Record<string, string> } =>
    JSON.parse(readFileSync(join(portal, 'lists', `${node}.json`), 'utf8'))
  const below = (node: string, prefix: string): { path: string; digest: string; size: number }[] => {
    const { files, dirs } = listing(node)
    return [
      ...Object.entries(files).map(([name, [digest, size]]) => ({ path: prefix + name, digest, size })),
      ...Object.entries(dirs).flatMap(([name, child]) => below(child, `${prefix}${name}/`)),
    ]
  }
  return below(
    readlinkSync(join(portal, 'releases', String(number)))
      .split('/')
      .at(-1)!,
    '/',
  )
}
