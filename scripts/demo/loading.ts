import { type Form, type Ref, refsIn } from '@kewen/content/contract'
import type { Demo, Picture } from '@kewen/content/demo'
import { drawPicture } from './draw/picture-file.ts'
import type { Task } from './in-order.ts'
import type { NewsroomClient } from './newsroom-client.ts'
import { toEntry } from './to-entry.ts'

/** What a site cannot have before there are documents. */
const later = ['navigation', 'featuredCampaign', 'logo', 'home'] as const

/** Pictures keep the processors busy, documents the database: neither waits for the other. */
export type Lane = 'pictures' | 'documents'

const drafted = new Set(['articles', 'campaigns', 'pages', 'profiles'])

/** The demonstration of one portal on its way into a newsroom: what has which id there, and how each kind of document is written. */
export class Loading {
  readonly #newsroom: NewsroomClient
  readonly #demo: Demo
  readonly #ids = new Map<Ref, number | string>()

  constructor(newsroom: NewsroomClient, demo: Demo) {
    this.#newsroom = newsroom
    this.#demo = demo
  }

  #idOf = (ref: Ref): number | string => {
    const id = this.#ids.get(ref)
    if (id === undefined) throw new RangeError(`The demo refers to ${ref}, which it does not have.`)
    return id
  }

  /** The site with its names and colours: everything else belongs to it. Resolves with its id in the newsroom. */
  async openSite(): Promise<number | string> {
    const { navigation: _navigation, featuredCampaign: _campaign, logo: _logo, home: _home, ...bare } = this.#demo.site
    await this.#save({ ...bare, navigation: [] })
    return this.#idOf(this.#demo.site.id)
  }

  /** Its navigation, mark and campaign, once they exist. */
  async finishSite(): Promise<void> {
    const { site } = this.#demo
    const { fields, english } = toEntry(site, this.#idOf)
    const place = { collection: 'sites', what: site.id }
    const data = Object.fromEntries(later.map((field) => [field, fields[field]]))
    const saved = await this.#newsroom.update(this.#idOf(site.id), data, place)
    const { navigation, home } = english(saved) ?? {}
    const inEn = { ...(navigation ? { navigation } : {}), ...(home ? { home } : {}) }
    if (navigation || home) await this.#newsroom.update(saved.id, inEn, { ...place, locale: 'en' })
  }

  /** Everything else of it, each after what it refers to. */
  tasks(): Task<Lane>[] {
    const { site, pictures, documents } = this.#demo
    const nameOf = (id: Ref): string => `${site.key} ${id}`
    return [
      ...pictures.map((each): Task<Lane> => ({
        id: nameOf(each.id),
        lane: 'pictures',
        after: [],
        run: () => this.#upload(each),
      })),
      ...documents.map((each): Task<Lane> => ({
        id: nameOf(each.id),
        lane: 'documents',
        after: refsIn(each).map(nameOf),
        run: () => this.#save(each),
      })),
    ]
  }

  async #upload({ id, alt, caption, credit, drawing }: Picture): Promise<void> {
    const { bytes, ...file } = await drawPicture({ id, alt, credit, drawing })
    const place = { collection: 'media', what: id }
    const texts = { alt, credit, ...(caption && { caption }) }
    const inZh = Object.fromEntries(Object.entries(texts).map(([field, { zh }]) => [field, zh]))
    const inEn = Object.fromEntries(Object.entries(texts).map(([field, { en }]) => [field, en]))
    const site = this.#idOf(this.#demo.site.id)
    const saved = await this.#newsroom.upload(
      { ...file, bytes: new Uint8Array(bytes) },
      { site, licence: 'own', ...inZh },
      place,
    )
    await this.#newsroom.update(saved.id, inEn, { ...place, locale: 'en' })
    this.#ids.set(id, saved.id)
  }

  /** Writes a document in Chinese, adds what it has in English, and publishes both together. */
  async #save(form: Exclude<Form, { kind: 'media' }>): Promise<void> {
    const entry = toEntry(form, this.#idOf)
    const place = { collection: entry.collection, what: form.id }
    const isDrafted = drafted.has(entry.collection)
    const saved = await this.#newsroom.create(entry.fields, { ...place, draft: isDrafted })
    const english = entry.english(saved)
    const published = isDrafted ? { _status: 'published' } : {}
    if (english || isDrafted)
      await this.#newsroom.update(saved.id, { ...english, ...published }, { ...place, locale: english ? 'en' : 'zh' })
    this.#ids.set(form.id, saved.id)
  }
}
