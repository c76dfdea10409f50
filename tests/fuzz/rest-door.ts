import { z } from 'zod'

/** The newsroom refused something, and said why. */
export class RefusedError extends Error {
  readonly code = 'KEWEN_REFUSED'
}

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'
const Login = z.object({ token: z.string() })

/** The newsroom's REST, as somebody who is logged in. */
export class RestDoor {
  readonly #api: string
  readonly #account: { email: string; password: string }
  #token = ''

  private constructor(newsroom: string, account: { email: string; password: string }) {
    this.#api = `${newsroom}/api`
    this.#account = account
  }

  static async open(newsroom: string, account: { email: string; password: string }): Promise<RestDoor> {
    const door = new RestDoor(newsroom, account)
    await door.logIn()
    return door
  }

  /** Logs in once more: no login lasts for ever. */
  async logIn(): Promise<void> {
    const response = await fetch(`${this.#api}/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(this.#account),
    })
    if (!response.ok) throw new Error(`The newsroom refuses the password (${response.status}).`)
    this.#token = Login.parse(await response.json()).token
  }

  /** What the newsroom answers. Throws a RefusedError where it does not do as it is asked. */
  async ask(method: Method, path: string, body?: FormData | object): Promise<unknown> {
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
