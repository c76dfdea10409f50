import { copyRequest } from './copy-request.ts'

const cookie = /(?:^|;\s*)payload-lng=/

/**
 * The headers of a request that has chosen no language, without the browser's wish: the newsroom speaks Chinese until
 * an editor switches it. Payload would follow `Accept-Language`.
 */
export function withoutBrowserLanguage(given: Headers): Headers {
  const headers = new Headers(given)
  if (!cookie.test(headers.get('Cookie') ?? '')) headers.delete('Accept-Language')
  return headers
}

/** See `withoutBrowserLanguage`. */
export const chooseLanguage = (request: Request): Request =>
  copyRequest(request, { headers: withoutBrowserLanguage(request.headers) })
