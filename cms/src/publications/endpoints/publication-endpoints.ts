import type { Endpoint } from 'payload'
import { acknowledgeEndpoint } from './acknowledge.ts'
import { filesEndpoint } from './files.ts'
import { manifestEndpoint } from './manifest.ts'
import { pendingEndpoint } from './pending.ts'
import { releasesEndpoint } from './releases.ts'
import { rowsEndpoint } from './rows.ts'
import { statusEndpoint } from './status.ts'

/** The newsroom's side of `content/contract/wire.ts`, under `/api/publications`. */
export const publicationEndpoints: Endpoint[] = [
  pendingEndpoint,
  acknowledgeEndpoint,
  manifestEndpoint,
  rowsEndpoint,
  filesEndpoint,
  releasesEndpoint,
  statusEndpoint,
]
