/**
 * The same request with other headers or another body. Next hands out requests behind a proxy, which the constructor
 * of `Request` does not take for one, so the parts are copied one by one.
 */
export function copyRequest(
  request: Request,
  { headers = request.headers, body = request.body }: { headers?: Headers; body?: ReadableStream | null },
): Request {
  const { url, method, signal } = request
  return new Request(url, { method, headers, signal, ...(body ? { body, duplex: 'half' } : {}) } as RequestInit)
}
