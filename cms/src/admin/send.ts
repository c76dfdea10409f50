import type { Words } from '../words/words.ts'

const unreachable: Words = {
  zh: '编辑部没有回应，请稍后再试。',
  en: 'The newsroom does not answer. Please try again.',
}

/** Sends JSON to the newsroom, as the person who is logged in. Null where it was taken, else why it was not. */
export async function send(address: string, body: object = {}): Promise<Words | null> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.ok) return null
    const { errors } = (await response.json()) as { errors?: { message?: string }[] }
    const message = errors?.[0]?.message
    return message ? { zh: message, en: message } : unreachable
  } catch {
    return unreachable
  }
}
