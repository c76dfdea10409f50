import { z } from 'zod'

const Id = z.union([z.number(), z.string().min(1)])
const Saved = z.object({ doc: z.looseObject({ id: Id }) })
export type Saved = z.infer<typeof Saved>['doc']

const Registered = z.object({ token: z.string().min(1) })
const Initialised = z.object({ initialized: z.boolean() })
const Refusal = z.object({
  errors: z
    .array(
      z.object({
        message: z.string(),
        data: z
          .object({ errors: z.array(z.object({ path: z.string(), message: z.string() })) })
          .nullish()
          .catch(null),
      }),
    )
    .min(1),
})

/** The newsroom did not take a document. The message names it and repeats what the newsroom said. */
class NewsroomRefusal extends Error {
  readonly code = 'KEWEN_DEMO_REFUSED'
  constructor(what: string, { status, said }: { status: number; said: string }) {
    super(`The newsroom refused ${what} (${status}): ${said}`)
    this.name = 'NewsroomRefusal'
  }
}

type Call = { method?: 'GET' | 'POST' | 'PATCH'; body?: FormData | object; token?: string; what: string }
type Language = 'zh' | 'en'
type Place = { collection: string; what: string; locale?: Language; draft?: boolean }

/** The newsroom as its administrator reaches it over REST. */
export class NewsroomClient {
  readonly #url: string
  #token: string | undefined

  constructor(newsroomUrl: string) {
    this.#url = newsroomUrl.replace(/\/$/u, '')
  }

  /** Whether nobody has an account yet. */
  async isEmpty(): Promise<boolean> {
    const answer = await this.#call('/api/users/init', { what: 'to say whether it is empty' })
    return !Initialised.parse(answer).initialized
  }

  /** Makes the first user, and works in that user's name from now on. */
  async registerFirst(user: { name: string; email: string; password: string }): Promise<void> {
    const body = { ...user, administrator: true }
    const answer = await this.#call('/api/users/first-register', { method: 'POST', body, what: 'the first user' })
    this.#token = Registered.parse(answer).token
  }

  async create(data: object, place: Place): Promise<Saved> {
    return this.#save(`/api/${place.collection}`, { method: 'POST', body: data, place })
  }

  async update(id: string | number, data: object, place: Place): Promise<Saved> {
    return this.#save(`/api/${place.collection}/${id}`, { method: 'PATCH', body: data, place })
  }

  async upload(
    file: { name: string; mime: string; bytes: Uint8Array<ArrayBuffer> },
    data: object,
    place: Place,
  ): Promise<Saved> {
    const body = new FormData()
    body.set('_payload', JSON.stringify(data))
    body.set('file', new Blob([file.bytes], { type: file.mime }), file.name)
    return this.#save(`/api/${place.collection}`, { method: 'POST', body, place })
  }

  async #save(
    path: string,
    { method, body, place }: { method: 'POST' | 'PATCH'; body: FormData | object; place: Place },
  ): Promise<Saved> {
    const query = new URLSearchParams({
      depth: '0',
      locale: place.locale ?? 'zh',
      ...(place.draft === true && { draft: 'true' }),
    })
    return Saved.parse(await this.#call(`${path}?${query.toString()}`, { method, body, what: place.what })).doc
  }

  async #call(path: string, { method = 'GET', body, what }: Call): Promise<unknown> {
    const isForm = body instanceof FormData
    const response = await fetch(this.#url + path, {
      method,
      headers: {
        'accept-language': 'en',
        ...(this.#token !== undefined && { authorization: `JWT ${this.#token}` }),
        ...(body && !isForm && { 'content-type': 'application/json' }),
      },
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
      signal: AbortSignal.timeout(60_000),
    })
    const text = await response.text()
    if (!response.ok) throw new NewsroomRefusal(what, { status: response.status, said: whatWasSaid(text) })
    return JSON.parse(text)
  }
}

/** The newsroom's own words, with the fields that they are about. */
function whatWasSaid(text: string): string {
  const refusal = Refusal.safeParse(parseOrNull(text))
  if (!refusal.success) return text.slice(0, 300)
  return refusal.data.errors
    .map(({ message, data }) =>
      [message, ...(data?.errors ?? []).map((each) => `${each.path}: ${each.message}`)].join(' '),
    )
    .join('; ')
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
