import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import { securityHeaders } from './src/api/security-headers.ts'

const nextConfig: NextConfig = {
  poweredByHeader: false,
  redirects: async () => [
    { source: '/', destination: '/admin', permanent: false },
    // The newsroom sends no letters: these would promise one.
    { source: '/admin/:page(forgot|reset.*)', destination: '/admin/login', permanent: false },
  ],
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
  // Types are checked for all rooms at once.
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(nextConfig)
