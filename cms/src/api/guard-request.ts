import { chooseLanguage } from './choose-language.ts'
import { demandObject } from './demand-object.ts'
import { limitBody } from './limit-body.ts'

/** What every request to the API passes first: a body of a bearable size and of the right kind, and the newsroom's choice of language. */
export async function guardRequest(
  request: Request,
  handle: (request: Request) => Promise<Response>,
): Promise<Response> {
  const limited = limitBody(request)
  if (limited instanceof Response) return limited
  return handle(chooseLanguage(demandObject(limited)))
}
