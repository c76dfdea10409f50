import type { Endpoint, FlattenedField, PayloadRequest, SanitizedConfig } from 'payload'
import { refused } from '../words/refuse.ts'

type Collection = SanitizedConfig['collections'][number]
type Asked = { limit?: unknown; sort?: unknown; pagination?: unknown }

/** Documents in one answer. Whoever asks for all gets so many, and is told how many there are. */
export const mostDocuments = 1000

/**
 * Bounds what one list may be asked for: Payload takes any limit, below zero as well, and passes over a field to sort by
 * that it does not know. Lists by REST and by GraphQL, not those of the newsroom's own code.
 */
export function boundQueries({ collections }: SanitizedConfig): void {
  for (const collection of collections) {
    collection.endpoints = (collection.endpoints || []).map((endpoint) => boundEndpoint(endpoint, collection))
    collection.hooks.beforeOperation.unshift(({ args, operation, overrideAccess, req }) =>
      operation === 'read' && req.payloadAPI === 'GraphQL' && !overrideAccess
        ? { ...args, ...bounded(args as Asked, collection, req) }
        : args,
    )
  }
}

function boundEndpoint(endpoint: Omit<Endpoint, 'root'>, collection: Collection): Omit<Endpoint, 'root'> {
  if (endpoint.method !== 'get' || !['/', '/versions'].includes(endpoint.path)) return endpoint
  return {
    ...endpoint,
    handler: (req) => {
      req.query = { ...req.query, ...bounded(req.query ?? {}, collection, req) }
      return endpoint.handler(req)
    },
  }
}

/** What of a query is to be asked instead. Throws 400 at what makes no sense. */
function bounded({ limit, sort, pagination }: Asked, collection: Collection, req: PayloadRequest): Asked {
  for (const path of pathsOf(sort)) if (!isSortable(path, collection)) throw unknownSort(req, path)
  if (limit === undefined && String(pagination) !== 'false') return {}
  const count = limit === undefined ? 0 : Number(limit)
  if (!Number.isInteger(count) || count < 0 || count > mostDocuments || limit === '') throw badLimit(req)
  return count === 0 ? { limit: mostDocuments, pagination: true } : {}
}

const pathsOf = (sort: unknown): string[] =>
  (Array.isArray(sort) ? sort : [sort])
    .filter((part) => typeof part === 'string')
    .flatMap((part) => part.split(','))
    .map((part) => part.trim().replace(/^-/, ''))
    .filter((path) => path !== '')

const ofVersions = new Set(['parent', 'latest', 'autosave', 'snapshot', 'publishedLocale'])

function isSortable(path: string, { flattenedFields }: Collection): boolean {
  const [, ofVersion] = /^version\.(.+)$/.exec(path) ?? []
  return path === 'id' || ofVersions.has(path) || isFieldAt((ofVersion ?? path).split('.'), flattenedFields)
}

/** Whether a field that whoever may read the document sees stands at a path: the order would tell what others hold. */
function isFieldAt([name, ...below]: string[], fields: FlattenedField[]): boolean {
  const field = fields.find((candidate) => candidate.name === name)
  if (!field || ('hidden' in field && field.hidden) || ('access' in field && field.access?.read)) return false
  return field.type === 'group' ? isFieldAt(below, field.flattenedFields) : below.length === 0
}

const unknownSort = (req: PayloadRequest, path: string) =>
  refused(req, {
    zh: `不能按“${path}”排序：没有这个字段，或者它不能用来排序。`,
    en: `Nothing can be sorted by "${path}": there is no such field, or it cannot be sorted by.`,
  })

const badLimit = (req: PayloadRequest) =>
  refused(req, {
    zh: `limit 请写 0 到 ${mostDocuments} 的整数；更多内容请用 page 分页取得。`,
    en: `Write limit as a whole number from 0 to ${mostDocuments}, and ask for more by page.`,
  })
