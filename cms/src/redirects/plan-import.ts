import { OldAddress } from '@kewen/content/contract'
import type { Id } from '../access/member.ts'
import type { Context } from '../publications/publication-record.ts'
import type { CsvLine, LineFault } from './read-csv.ts'
import { readStanding, type Standing } from './read-standing.ts'
import { hrefOf, isFixedPath, pathOnSite, targetOf, type RedirectRow, type RedirectTarget } from './redirect-target.ts'
import { redirectWords } from './redirect-words.ts'

/** What an import will do. With any fault it does nothing. */
export type ImportPlan = {
  added: { from: string; target: RedirectTarget }[]
  changed: { row: RedirectRow; target: RedirectTarget }[]
  /** Lines that say what is so already, or what another line says. */
  unchanged: number
  faults: LineFault[]
}

type Settled = CsvLine & { href: string }

/** Finds out what the lines of an import change. Asks the database for what stands at their addresses, and writes nothing. */
export async function planImport(
  context: Context,
  { site, hosts, lines }: { site: Id; hosts: string[]; lines: CsvLine[] },
): Promise<ImportPlan> {
  const settled: Settled[] = []
  const faults: LineFault[] = []
  for (const { line, ...written } of lines) {
    const from = pathOnSite(written.from, hosts)
    const href = hrefOf(written.to, hosts)
    if (from === null) faults.push({ line, why: redirectWords.noPath(hosts) })
    else if (!OldAddress.safeParse(from).success || isFixedPath(from))
      faults.push({ line, why: redirectWords.kept(from) })
    else if (href === null) faults.push({ line, why: redirectWords.noAddress })
    else settled.push({ line, from, to: written.to, href })
  }
  const paths = new Set(settled.flatMap(({ from, href }) => (href.startsWith('/') ? [from, pathIn(href)] : [from])))
  const plan = planLines(settled, await readStanding(context, site, paths))
  return { ...plan, faults: [...faults, ...plan.faults].sort((a, b) => a.line - b.line) }
}

/** The plan for lines whose addresses are in order, given what stands there. */
export function planLines(lines: Settled[], standing: Standing): ImportPlan {
  const plan: ImportPlan = { added: [], changed: [], unchanged: 0, faults: [] }
  const first = new Map<string, Settled>()
  for (const line of lines) {
    const before = first.get(line.from)
    if (standing.live.has(line.from)) plan.faults.push({ line: line.line, why: redirectWords.live(line.from) })
    else if (before && before.href !== line.href)
      plan.faults.push({ line: line.line, why: redirectWords.contradicts(line.from, before.line) })
    else if (before) plan.unchanged += 1
    else first.set(line.from, line)
  }
  for (const line of first.values()) {
    const target = endOf(line, first, standing)
    const row = standing.redirects.get(line.from)
    if (!target) plan.faults.push({ line: line.line, why: redirectWords.circle })
    else if (!row) plan.added.push({ from: line.from, target })
    else if (isSame(targetOf(row), target)) plan.unchanged += 1
    else plan.changed.push({ row, target })
  }
  for (const row of standing.leading.filter(({ from }) => !first.has(from))) {
    const line = first.get(row.href ?? '')
    const target = line && endOf(line, first, standing)
    if (target) plan.changed.push({ row, target })
  }
  return plan
}

/** Where a line leads in the end, along other lines and redirects that are there. Null where it is back at its beginning. */
function endOf(line: Settled, lines: Map<string, Settled>, { documents, redirects }: Standing): RedirectTarget | null {
  const passed = new Set([line.from])
  let { href } = line
  for (;;) {
    const path = href.startsWith('/') ? pathIn(href) : null
    if (path === null) return { kind: 'address', href }
    if (passed.has(path)) return null
    passed.add(path)
    const document = documents.get(path)
    if (document) return { kind: 'document', document }
    const row = redirects.get(path)
    const next = lines.get(path)?.href ?? (row?.kind === 'address' ? row.href : null)
    if (next === null || next === undefined) return (row && targetOf(row)) ?? { kind: 'address', href }
    href = next
  }
}

const pathIn = (href: string): string => href.split('#', 1)[0]!

const isSame = (one: RedirectTarget | null, other: RedirectTarget): boolean =>
  one?.kind === 'address'
    ? other.kind === 'address' && one.href === other.href
    : other.kind === 'document' &&
      one?.document.relationTo === other.document.relationTo &&
      String(one.document.value) === String(other.document.value)
