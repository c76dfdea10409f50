import { NextResponse, type NextRequest } from 'next/server'
import { withoutBrowserLanguage } from './api/choose-language.ts'

/** Opens the admin panel in Chinese, whatever the browser's language is, until an editor switches it. */
export const proxy = (request: NextRequest): NextResponse =>
  NextResponse.next({ request: { headers: withoutBrowserLanguage(request.headers) } })

export const config = { matcher: ['/admin', '/admin/:path*'] }
