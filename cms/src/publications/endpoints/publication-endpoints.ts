import type { Endpoint } from 'payload'
import type { MediaReader } from '../../media/media-store.ts'
import { acknowledgeEndpoint } from './acknowledge.ts'
import { createFilesEndpoint } from './files.ts'
import { manifestEndpoint } from './manifest.ts'
import { pendingEndpoint } from './pending.ts'
import { releasesEndpoint } from './releases.ts'
import { rowsEndpoint } from './rows.ts'
import { statusEndpoint } from './status.ts'
import { wishesEndpoint } from './wishes.ts'

/** The newsroom's side of `content/contract/wire.ts`, under `/api/publications`. */
export const createPublicationEndpoints = (files: MediaReader): Endpoint[] => [
  pendingEndpoint,
  acknowledgeEndpoint,
  manifestEndpoint,
  rowsEndpoint,
  createFilesEndpoint(files),
  releasesEndpoint,
  statusEndpoint,
  wishesEndpoint,
]
