const policy = [
  "default-src 'none'",
  "img-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  // No page has a script that could ask for anything; browsers ask for robots.txt by it when a page is audited.
  "connect-src 'self'",
  "media-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** A drawing that is opened by its own address runs nothing and reaches nothing. */
const drawingPolicy = "default-src 'none'; sandbox; frame-ancestors 'none'"

/** Sent with every answer: it is taken for what it says it is, and stands in pages of its own origin alone. */
const headersOfAll = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
} as const

/**
 * Sent with whatever may be shown by itself: pages run no script, load from nowhere else, stand in no frame, tell nobody
 * where one came from.
 */
export const securityHeaders = {
  ...headersOfAll,
  'content-security-policy': policy,
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
} as const

const drawingHeaders = { ...securityHeaders, 'content-security-policy': drawingPolicy } as const

/**
 * The headers of a file, by its type. A style sheet or a photograph is no document, and nothing in it could break a
 * policy: 600 bytes of one before each of them are what readers would wait for first.
 */
export const securityHeadersOf = (mime: string): Record<string, string> =>
  mime.startsWith('image/svg') ? drawingHeaders : isPartOfPage(mime) ? headersOfAll : securityHeaders

const isPartOfPage = (mime: string): boolean => /^(?:text\/css|font\/|image\/)/.test(mime)
