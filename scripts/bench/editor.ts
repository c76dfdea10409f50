import { z } from 'zod'

const Login = z.object({ token: z.string() })
const EditorState = z.looseObject({ root: z.looseObject({ children: z.array(z.unknown()) }) })
const Story = z.object({ id: z.int(), body: EditorState })
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
    const body = {
      ...story.body,
      root: { ...story.body.root, children: [...story.body.root.children, toNode(paragraph)] },
    }
    await this.#ask(`/articles/${story.id}?depth=0`, {
      method: 'PATCH',
      body: JSON.stringify({ body, _status: 'published' }),
    })
  }

  async #ask(path: string, init: RequestInit = {}): Promise<unknown> {
    const headers = { 'content-type': 'application/json', authorization: `JWT ${this.#token}` }
    const response = await fetch(this.#api + path, { ...init, headers })
    if (!response.ok)
      throw new Error(`The newsroom answered ${response.status} to ${path}: ${(await response.text()).slice(0, 500)}`)
    return response.json()
  }
}

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
