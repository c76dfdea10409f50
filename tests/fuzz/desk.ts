import { z } from 'zod'
import { collectionOf, toRef, type PublicCollection, type Ref } from '@kewen/content/contract'
import { hasDrafts, type Edit, type Fields, type World } from './edit.ts'
import { makeFile } from './make-file.ts'
import { momentOf, toNewsroomFields } from './newsroom-fields.ts'
import type { RestDoor } from './rest-door.ts'

const Saved = z.object({ doc: z.object({ id: z.int() }) })
const Listed = z.object({
  docs: z.array(z.object({ id: z.int(), _status: z.enum(['draft', 'published']).nullish() })),
})
const editable: PublicCollection[] = [
  'sites',
  'columns',
  'topics',
  'campaigns',
  'profiles',
  'articles',
  'pages',
  'media',
  'redirects',
]

/** Somebody's desk in the newsroom, as far as REST goes: it makes edits, and knows what the documents they made are called there. */
export class Desk {
  readonly #door: RestDoor
  readonly #now: () => Date
  readonly #ids = new Map<Ref, number>()

  /** `now` is what the newsroom's clock says. */
  constructor(door: RestDoor, now: () => Date = () => new Date()) {
    this.#door = door
    this.#now = now
  }

  /** What the newsroom has of each site, in the order of the ids. */
  async worlds(): Promise<World[]> {
    const { docs } = Listed.parse(await this.#door.ask('GET', '/sites?depth=0&sort=id&pagination=false'))
    const worlds: World[] = []
    for (const { id } of docs)
      worlds.push({ site: toRef('sites', id), documents: await this.#documentsOf(id), made: 0 })
    return worlds
  }

  async #documentsOf(site: number): Promise<World['documents']> {
    const documents: World['documents'] = []
    for (const collection of editable) {
      const ofSite = collection === 'sites' ? 'id' : 'site'
      const query = `pagination=false&depth=0&sort=id&where[${ofSite}][equals]=${site}`
      const { docs } = Listed.parse(await this.#door.ask('GET', `/${collection}?${query}`))
      for (const { id, _status } of docs) {
        const state = _status === 'draft' ? 'draft' : 'published'
        documents.push({ document: toRef(collection, id), state })
        this.#ids.set(toRef(collection, id), id)
      }
    }
    return documents
  }

  /** The public id of a document that the newsroom has. */
  publicIdOf = (document: Ref): Ref => toRef(collectionOf(document), this.#idOf(document))

  /** Makes an edit. Throws a RefusedError where the newsroom does not take it. */
  async make(edit: Edit): Promise<void> {
    const collection = collectionOf(edit.document)
    const at = (query = ''): string => `/${collection}/${this.#idOf(edit.document)}?depth=0${query}`
    const published = hasDrafts(edit.document) ? { _status: 'published' } : {}
    switch (edit.kind) {
      case 'create': {
        const status = edit.isPublished ? published : { _status: 'draft' }
        const query = edit.isPublished ? '' : '&draft=true'
        const fields = { ...this.#toFields(edit.fields), ...status, site: this.#idOf(edit.site) }
        this.#remember(edit.document, await this.#door.ask('POST', `/${collection}?depth=0${query}`, fields))
        return
      }
      case 'change':
        await this.#door.ask('PATCH', at(`&locale=${edit.language}`), { ...this.#toFields(edit.fields), ...published })
        return
      case 'draft':
        await this.#door.ask('PATCH', at('&draft=true'), this.#toFields(edit.fields))
        return
      case 'unpublish':
        await this.#door.ask('PATCH', at(), { _status: 'draft' })
        return
      case 'trash':
        await this.#door.ask('PATCH', at(), { deletedAt: this.#now().toISOString() })
        return
      case 'restore':
        await this.#door.ask('PATCH', at('&trash=true'), { deletedAt: null, ...published })
        return
      case 'revert':
        await this.#door.ask('POST', `/${collection}/versions/${await this.#oldestVersion(edit.document)}?depth=0`)
        return
      case 'delete':
        await this.#door.ask('DELETE', at('&trash=true'))
        return
      case 'upload':
        await this.#upload(edit, edit.isNew ? null : at())
        return
      case 'together':
        await this.#door.ask('POST', `/campaigns/${this.#idOf(edit.document)}/together`, {
          change: edit.change,
          documents: edit.documents.map(this.publicIdOf),
          at: edit.at && momentOf(edit.at, this.#now()),
        })
        return
    }
  }

  async #upload({ document, site, text, shape, fields }: Edit & { kind: 'upload' }, at: string | null): Promise<void> {
    const { bytes, name, mime } = await makeFile(document, { shape, text })
    const form = new FormData()
    form.set('_payload', JSON.stringify(this.#toFields(at ? fields : { ...fields, site: this.#idOf(site) })))
    form.set('file', new Blob([new Uint8Array(bytes)], { type: mime }), name)
    if (at) await this.#door.ask('PATCH', at, form)
    else this.#remember(document, await this.#door.ask('POST', '/media?depth=0', form))
  }

  async #oldestVersion(document: Ref): Promise<number> {
    const query = `where[parent][equals]=${this.#idOf(document)}&sort=createdAt&limit=1&depth=0`
    const { docs } = Listed.parse(await this.#door.ask('GET', `/${collectionOf(document)}/versions?${query}`))
    return docs[0]!.id
  }

  #remember(document: Ref, saved: unknown): void {
    this.#ids.set(document, Saved.parse(saved).doc.id)
  }

  #idOf = (document: Ref): number => {
    const id = this.#ids.get(document)
    if (id === undefined) throw new RangeError(`No edit made ${document}.`)
    return id
  }

  #toFields = (fields: Fields): Fields => toNewsroomFields(fields, { idOf: this.#idOf, now: this.#now() })
}
