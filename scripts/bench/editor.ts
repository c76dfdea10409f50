import { z } from 'zod'

const Login = z.object({ token: z.string() })
const EditorState = z.looseObject({ root: z.looseObject({ children: z.array(z.unknown()) }) })
const Story = z.object({ id: z.int(), slug: z.string(), publishedAt: z.string(), body: EditorState })
const Created = z.object({ doc: z.object({ id: z.int() }) })
export type Story = z.infer<typeof Story>

/** An editor's browser, as far as it speaks to the newsroom. */
export class Editor {
  readonly #api: string
  readonly #token: string

  private constructor(api: string, token: string) {
    this.#api = api
    this.#token = token
  }

  static async logIn(newsroom: string, account: { email: string; password: string }): Promise<Editor> {
    const api = `${newsroom}/api`
    const response = await fetch(`${api}/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(account),
    })
    if (!response.ok) throw new Error(`The newsroom refuses the editor's password (${response.status}).`)
    return new Editor(api, Login.parse(await response.json()).token)
  }

  async open(id: number): Promise<Story> {
    return Story.parse(await this.#ask(`/articles/${id}?depth=0&draft=true`))
  }

  /** Saves a story with a paragraph more, and publishes it. */
  async publishWith(story: Story, paragraph: string): Promise<void> {
    await this.publish(story.id, { body: withParagraph(story.body, paragraph) })
  }

  /** Publishes a story with these fields changed. */
  async publish(id: number, data: object = {}): Promise<void> {
    await this.#send('PATCH', `/articles/${id}?depth=0`, { ...data, _status: 'published' })
  }

  /** Drafts a story that nobody has seen; answers its id. */
  async draft(data: { site: number; body: string } & Record<string, unknown>): Promise<number> {
    const body = withParagraph({ root: emptyRoot }, data.body)
    return Created.parse(await this.#send('POST', '/articles?depth=0&draft=true', { ...data, body })).doc.id
  }

  /** Publishes a campaign and its stories as one. */
  async publishTogether(campaign: number, stories: number[]): Promise<void> {
    const documents = [`campaigns/${campaign}`, ...stories.map((id) => `articles/${id}`)]
    await this.#send('POST', `/campaigns/${campaign}/together`, { change: 'publish', documents, at: null })
  }

  /** Changes a site, as those who answer for it may. */
  async changeSite(id: number, data: object): Promise<void> {
    await this.#send('PATCH', `/sites/${id}?depth=0`, data)
  }

  async takeDown(id: number): Promise<void> {
    await this.#send('PATCH', `/articles/${id}?depth=0`, { _status: 'draft' })
  }

  #send(method: 'POST' | 'PATCH', path: string, body: unknown): Promise<unknown> {
    return this.#ask(path, { method, body: JSON.stringify(body) })
  }

  async #ask(path: string, init: RequestInit = {}): Promise<unknown> {
    const headers = { 'content-type': 'application/json', authorization: `JWT ${this.#token}` }
    const response = await fetch(this.#api + path, { ...init, headers })
    if (!response.ok)
      throw new Error(`The newsroom answered ${response.status} to ${path}: ${(await response.text()).slice(0, 500)}`)
    return response.json()
  }
}

const emptyRoot = { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children: [] }

const withParagraph = (body: z.infer<typeof EditorState>, paragraph: string): z.infer<typeof EditorState> => ({
  ...body,
  root: { ...body.root, children: [...body.root.children, toNode(paragraph)] },
})

/** A paragraph as the newsroom's editor keeps it. */
const toNode = (text: string) => ({
  type: 'paragraph',
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  textFormat: 0,
  textStyle: '',
  children: [{ type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text }],
})
