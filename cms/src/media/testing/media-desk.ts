import type { MediaFile } from '@kewen/content/contract'
import type { Answer, Newsroom, Person } from '../../testing/start-newsroom.ts'
import type { Id } from '../../access/member.ts'

/** A media row as REST gives it. */
export interface MediaRow {
  readonly id: number
  readonly type: 'picture' | 'drawing' | 'document'
  readonly originalName: string
  readonly filename: string
  readonly url: string
  readonly thumbnailURL: string | null
  readonly mimeType: string
  readonly filesize: number
  readonly width: number | null
  readonly height: number | null
  readonly focalX: number
  readonly focalY: number
  readonly files: readonly MediaFile[]
}

interface Sending {
  readonly file?: { readonly name: string; readonly bytes: Buffer; readonly mime?: string }
  readonly fields?: Readonly<Record<string, unknown>>
  readonly query?: string
  readonly language?: 'zh' | 'en'
}

/** What an editor does with media, by multipart as the admin panel does it. */
export interface MediaDesk {
  add(sending: Sending): Promise<Answer>
  /** Adds and expects it to be taken. */
  taken(sending: Sending): Promise<MediaRow>
  change(id: number, sending: Sending): Promise<Answer>
  fetchFile(name: string): Promise<Answer>
}

export function openDesk(newsroom: Newsroom, person: Person, site: Id): MediaDesk {
  const send = async (
    path: string,
    method: string,
    { file, fields, query = '', language }: Sending,
  ): Promise<Answer> => {
    const form = new FormData()
    form.set('_payload', JSON.stringify(fields ?? {}))
    if (file) form.set('file', new Blob([new Uint8Array(file.bytes)], { type: file.mime ?? '' }), file.name)
    const packed = new Response(form)
    const headers = new Headers(packed.headers)
    if (language) headers.set('Cookie', `payload-lng=${language}`)
    const body = await packed.arrayBuffer()
    return newsroom.request(`${path}?depth=0${query}`, { method, body, headers }, person)
  }
  const add = (sending: Sending): Promise<Answer> =>
    send('/media', 'POST', { ...sending, fields: { site, alt: '一张图片', licence: 'own', ...sending.fields } })
  return {
    add,
    async taken(sending) {
      const { status, body } = await add(sending)
      if (status !== 201) throw new Error(`The newsroom did not take the file: ${status} ${JSON.stringify(body)}`)
      return body.doc
    },
    change: (id, sending) => send(`/media/${id}`, 'PATCH', sending),
    fetchFile: (name) => newsroom.request(`/media/file/${name}`, {}, person),
  }
}
