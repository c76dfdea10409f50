import { z } from 'zod'
import { collectionOf, Ref, toRef, type Block, type PublicCollection } from '@kewen/content/contract'
import { drawPicture } from '../../scripts/demo/draw/picture-file.ts'
import { toLexical } from '../../scripts/demo/to-lexical.ts'
import { FromNow, hasDrafts, type Edit, type Fields, type World } from './edit.ts'

/** The newsroom refused an edit, and said why. */
export class RefusedError extends Error {
  readonly code = 'KEWEN_REFUSED'
}

const Login = z.object({ token: z.string() })
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
  readonly #api: string
  readonly #token: string
  readonly #ids = new Map<Ref, number>()

  private constructor(api: string, token: string) {
    this.#api = api
    this.#token = token
  }

  static async logIn(newsroom: string, account: { email: string; password: string }): Promise<Desk> {
    const api = `${newsroom}/api`
    const response = await fetch(`${api}/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(account),
    })
    if (!response.ok) throw new Error(`The newsroom refuses the password (${response.status}).`)
    return new Desk(api, Login.parse(await response.json()).token)
  }

  /** What the newsroom has of its first site, in the order of the ids: a document may name no other site's. */
  async world(): Promise<World> {
    const documents: World['documents'] = []
    const [site] = Listed.parse(await this.#ask('GET', '/sites?depth=0&sort=id&limit=1')).docs
    for (const collection of editable) {
      const ofSite = collection === 'sites' ? 'id' : 'site'
      const query = `pagination=false&depth=0&sort=id&where[${ofSite}][equals]=${site!.id}`
      const { docs } = Listed.parse(await this.#ask('GET', `/${collection}?${query}`))
      for (const { id, _status } of docs) {
        documents.push({ document: toRef(collection, id), state: _status === 'draft' ? 'draft' : 'published' })
        this.#ids.set(toRef(collection, id), id)
      }
    }
    return { documents, made: 0 }
  }

  /** Makes an edit. Throws a RefusedError where the newsroom does not take it. */
  async make(edit: Edit): Promise<void> {
    const collection = collectionOf(edit.document)
    const at = (query = ''): string => `/${collection}/${this.#idOf(edit.document)}?depth=0${query}`
    const published = hasDrafts(edit.document) ? { _status: 'published' } : {}
    switch (edit.kind) {
      case 'create': {
        const status = edit.isPublished ? published : { _status: 'draft' }
        const query = edit.isPublished ? '' : '&draft=true'
        const fields = { ...this.#toFields(edit.fields), ...status, site: this.#site() }
        this.#remember(edit.document, await this.#ask('POST', `/${collection}?depth=0${query}`, fields))
        return
      }
      case 'change':
        await this.#ask('PATCH', at(`&locale=${edit.language}`), { ...this.#toFields(edit.fields), ...published })
        return
      case 'draft':
        await this.#ask('PATCH', at('&draft=true'), this.#toFields(edit.fields))
        return
      case 'unpublish':
        await this.#ask('PATCH', at(), { _status: 'draft' })
        return
      case 'trash':
        await this.#ask('PATCH', at(), { deletedAt: new Date().toISOString() })
        return
      case 'restore':
        await this.#ask('PATCH', at('&trash=true'), { deletedAt: null, ...published })
        return
      case 'revert':
        await this.#ask('POST', `/${collection}/versions/${await this.#oldestVersion(edit.document)}?depth=0`)
        return
      case 'delete':
        await this.#ask('DELETE', at('&trash=true'))
        return
      case 'upload':
        await this.#upload(edit, edit.isNew ? null : at())
        return
    }
  }

  async #upload({ document, text, isDrawing, fields }: Edit & { kind: 'upload' }, at: string | null): Promise<void> {
    const colours = { primary: '#1a6fb5', accent: '#c8102e', ground: '#ffffff' }
    const { bytes, name, mime } = await drawPicture({
      id: document,
      alt: { zh: text },
      credit: { zh: text },
      drawing: isDrawing ? { kind: 'wordmark', text, ...colours } : { kind: 'monogram', text, ...colours },
    })
    const form = new FormData()
    form.set('_payload', JSON.stringify(at ? fields : { ...fields, site: this.#site() }))
    form.set('file', new Blob([new Uint8Array(bytes)], { type: mime }), name)
    if (at) await this.#ask('PATCH', at, form)
    else this.#remember(document, await this.#ask('POST', '/media?depth=0', form))
  }

  async #oldestVersion(document: Ref): Promise<number> {
    const query = `where[parent][equals]=${this.#idOf(document)}&sort=createdAt&limit=1&depth=0`
    const { docs } = Listed.parse(await this.#ask('GET', `/${collectionOf(document)}/versions?${query}`))
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

  #site(): number {
    const site = this.#ids.keys().find((document) => collectionOf(document) === 'sites')
    if (!site) throw new RangeError('The newsroom has no site.')
    return this.#idOf(site)
  }

  #toFields(fields: Fields): Fields {
    const bodies = ['body', 'biography']
    return Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [
        name,
        bodies.includes(name) ? toLexical(value as Block[], this.#idOf) : this.#toValue(value),
      ]),
    )
  }

  #toValue(value: unknown): unknown {
    if (typeof value === 'string') return Ref.safeParse(value).success ? this.#idOf(value) : value
    if (Array.isArray(value)) return value.map((member) => this.#toValue(member))
    const moment = FromNow.safeParse(value)
    if (moment.success) return new Date(Date.now() + moment.data.minutesFromNow * 60_000).toISOString()
    return typeof value === 'object' && value !== null ? this.#toFields(value as Fields) : value
  }

  async #ask(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: FormData | object): Promise<unknown> {
    const isForm = body instanceof FormData
    const response = await fetch(this.#api + path, {
      method,
      headers: {
        authorization: `JWT ${this.#token}`,
        'accept-language': 'en',
        ...(body && !isForm && { 'content-type': 'application/json' }),
      },
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
      signal: AbortSignal.timeout(60_000),
    })
    if (response.ok) return response.json()
    const what = `The newsroom answered ${response.status} to ${method} ${path}: ${(await response.text()).slice(0, 500)}`
    throw response.status < 500 ? new RefusedError(what) : new Error(what)
  }
}
