import { APIError, type PayloadRequest } from 'payload'
import { wordsFor } from '../words/words.ts'
import { MediaRefusal } from './media-refusal.ts'

/** Does some work, and answers a refused file in the language that the editor works in. @throws APIError */
export async function inEditorsWords<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof MediaRefusal)
      throw new APIError(wordsFor(req, error.words), error.status, { code: error.code }, true)
    throw error
  }
}
