import { copyRequest } from './copy-request.ts'

type Handler = (request: Request) => Promise<Response>

const graphqlJson = 'application/graphql-response+json'

/**
 * Answers a malformed or forbidden query with 400: the GraphQL server says 200 to whoever does not name the newer
 * media type, and sends the errors of validation rules as a bare list, since it knows them by another copy of the class.
 */
export async function answerGraphql(request: Request, handle: Handler): Promise<Response> {
  const response = await handle(preferGraphqlJson(request))
  const answer: unknown = await response
    .clone()
    .json()
    .catch(() => null)
  return Array.isArray(answer) ? Response.json({ errors: answer }, { status: 400 }) : response
}

function preferGraphqlJson(request: Request): Request {
  const accept = request.headers.get('Accept')
  if (accept && accept !== '*/*') return request
  const headers = new Headers(request.headers)
  headers.set('Accept', `${graphqlJson}, application/json;q=0.9`)
  return copyRequest(request, { headers })
}
