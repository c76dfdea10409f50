const policy = [
  "default-src 'none'",
  "img-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "media-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** A drawing that is opened by its own address runs nothing and reaches nothing. */
const drawingPolicy = "default-src 'none'; sandbox; frame-ancestors 'none'"

/** Sent with every answer: pages run no script, load from nowhere else, stand in no frame, tell nobody where one came from. */
export const securityHeaders = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const

export const drawingHeaders = { 'content-security-policy': drawingPolicy } as const
