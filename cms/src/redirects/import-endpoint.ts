import { addDataAndFileToRequest, APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { hasRole, memberOf, publishers, sitesOf, type Id } from '../access/member.ts'
import { forbidden, refused } from '../words/refuse.ts'
import { wordsFor } from '../words/words.ts'
import { carryOutImport } from './carry-out-import.ts'
import { planImport } from './plan-import.ts'
import { importLimits } from './import-limits.ts'
import { readCsv, type LineFault } from './read-csv.ts'
import { hostsOf } from './redirect-target.ts'

/** What an import did, or with `dryRun=true` would do. */
export type ImportAnswer = { lines: number; added: number; changed: number; unchanged: number }

const Query = z.object({ site: z.string().max(64).optional(), dryRun: z.enum(['true', 'false']).optional() })

/** Faults that are told; who has mended these learns of the next. */
const told = 20

/**
 * `POST /api/redirects/import?site=ID&dryRun=true`: old addresses as CSV, sent as `text/csv` or as a form's `file`. All
 * lines are checked before the first is written; with a fault in any, none is.
 */
export const importEndpoint: Endpoint = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    const query = Query.safeParse(Object.fromEntries(req.searchParams))
    const site = siteFor(req, query.data?.site)
    const { lines, faults } = readCsv(await readFile(req))
    if (lines.length === 0 && faults.length > 0) return refuseLines(req, faults)
    if (lines.length === 0) throw refused(req, { zh: '文件里没有可导入的行。', en: 'The file has no lines to import.' })
    const plan = await planImport(req, { site, hosts: await hostsOf(req, site), lines })
    const allFaults = [...faults, ...plan.faults].toSorted((one, other) => one.line - other.line)
    if (allFaults.length > 0) return refuseLines(req, allFaults)
    if (query.data?.dryRun !== 'true') await carryOutImport(req.payload, { site, plan })
    const { added, changed, unchanged } = plan
    return Response.json({
      lines: lines.length,
      added: added.length,
      changed: changed.length,
      unchanged,
    } satisfies ImportAnswer)
  },
}

/** The site that the lines are for: the one that is asked for, or the only one for which the person publishes. */
function siteFor(req: PayloadRequest, asked: string | undefined): Id {
  const member = memberOf(req.user)
  const own = member ? sitesOf(member, publishers) : []
  const site = asked ? toId(req, asked) : own !== 'all' && own.length === 1 ? own[0]! : null
  if (member && own.length > 0 && site === null)
    throw refused(req, { zh: '请选择要导入到哪个站点。', en: 'Choose the site to import to.' })
  if (!member || site === null || !hasRole(member, site, publishers))
    throw forbidden(req, {
      zh: '导入旧网址需要该站点的编辑或总编辑。',
      en: 'Only editors of the site may import old addresses.',
    })
  return site
}

const toId = ({ payload }: PayloadRequest, text: string): Id =>
  payload.db.defaultIDType === 'number' ? Number(text) : text

async function readFile(req: PayloadRequest): Promise<Uint8Array> {
  if (req.headers.get('content-type')?.startsWith('multipart/')) {
    await addDataAndFileToRequest(req)
    if (!req.file) throw refused(req, { zh: '请选择 CSV 文件。', en: 'Choose a CSV file.' })
    if (req.file.data.length > importLimits.bytes) throw tooLarge(req)
    return req.file.data
  }
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of req.body ?? []) {
    bytes += chunk.length
    if (bytes > importLimits.bytes) throw tooLarge(req)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const tooLarge = (req: PayloadRequest): APIError =>
  new APIError(
    wordsFor(req, {
      zh: `文件超过 ${importLimits.bytes / 1024 / 1024} MB，请拆成几个文件。`,
      en: `The file has more than ${importLimits.bytes / 1024 / 1024} MB. Split it into several files.`,
    }),
    413,
    null,
    true,
  )

function refuseLines(req: PayloadRequest, faults: LineFault[]): Response {
  const messages = faults.slice(0, told).map(({ line, why }) => ({
    message: wordsFor(req, { zh: `第 ${line} 行：${why.zh}`, en: `Line ${line}: ${why.en}` }),
  }))
  const rest = faults.length - messages.length
  const more = wordsFor(req, { zh: `另有 ${rest} 行也有问题。`, en: `${rest} more lines are at fault.` })
  return Response.json({ errors: [...messages, ...(rest > 0 ? [{ message: more }] : [])] }, { status: 400 })
}
