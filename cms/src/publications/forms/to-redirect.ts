import type { Redirect } from '@kewen/content/contract'
import { anyRefOf, refOf, stringOf, type Row } from './row.ts'

export const toRedirect = (row: Row) =>
  ({
    kind: 'redirect',
    id: refOf('redirects', row['id']),
    site: refOf('sites', row['site']),
    from: stringOf(row['from']),
    to:
      row['kind'] === 'address'
        ? { kind: 'address', href: stringOf(row['href']) }
        : { kind: 'document', ref: anyRefOf(row['document']) },
  }) satisfies Record<keyof Redirect, unknown>
