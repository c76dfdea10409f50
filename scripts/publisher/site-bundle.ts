import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { digestOf } from './releases/listing.ts'

/** A file that every release holds beside its pages: style sheets, fonts, and what else the build made. */
export type Asset = { path: string; from: string; digest: string; size: number }
/** The built templates. `digest` changes with any byte of them. */
export type SiteBundle = { entry: string; digest: string; assets: Asset[] }

/** The site has not been built. */
export class SiteBundleError extends Error {
  readonly code = 'KEWEN_SITE_BUNDLE'
}

/** Reads what Astro's server build made: `server/entry.mjs`, which renders, and `client/`, which readers get. */
export function readSiteBundle(folder: string): SiteBundle {
  const server = existsSync(join(folder, 'server')) ? join(folder, 'server') : folder
  const entry = join(server, 'entry.mjs')
  if (!existsSync(entry))
    throw new SiteBundleError(`There are no built templates in ${folder}. Build the site, or set SITE_BUNDLE.`)
  const client = join(folder, 'client')
  const assets = (existsSync(client) ? filesIn(client) : []).map((from): Asset => {
    const bytes = readFileSync(from)
    return {
      path: `/${relative(client, from).split(sep).join('/')}`,
      from,
      digest: digestOf(bytes),
      size: bytes.length,
    }
  })
  const digest = createHash('sha256')
  for (const file of filesIn(server)) digest.update(relative(server, file)).update(readFileSync(file))
  for (const asset of assets) digest.update(asset.path).update(asset.digest)
  return { entry: pathToFileURL(entry).href, digest: digest.digest('base64url'), assets }
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort()
