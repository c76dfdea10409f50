import { CsvError, parse } from 'csv-parse/sync'
import type { Words } from '../words/words.ts'
import { importLimits } from './import-limits.ts'

/** A line of an import: an old address and a new one, as they were written. */
export type CsvLine = { line: number; from: string; to: string }
/** What is wrong with a line, and what to do. */
export type LineFault = { line: number; why: Words }

/**
 * Reads 旧网址,新网址 line by line: UTF-8 or GB18030, as older systems export it, parted by commas or tabs. A first line
 * that holds no address is a heading.
 */
export function readCsv(bytes: Uint8Array): { lines: CsvLine[]; faults: LineFault[] } {
  const text = decode(bytes)
  if (text === null) return { lines: [], faults: [{ line: 1, why: csvWords.encoding }] }
  let records: Record[]
  try {
    records = parse(text, options) as unknown as Record[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { lines: [], faults: [{ line: Number(error['lines'] ?? 1), why: csvWords.quotes }] }
  }
  const body = records[0] && !isAddress(records[0].record[0] ?? '') ? records.slice(1) : records
  if (body.length > importLimits.lines)
    return { lines: [], faults: [{ line: importLimits.lines + 1, why: csvWords.tooMany }] }
  const lines: CsvLine[] = []
  const faults: LineFault[] = []
  for (const { record, info } of body) {
    const [from = '', to = '', ...more] = record
    if (from && to && more.every((cell) => cell === '')) lines.push({ line: info.lines, from, to })
    else faults.push({ line: info.lines, why: csvWords.columns })
  }
  return { lines, faults }
}

type Record = { record: string[]; info: { lines: number } }

const options = {
  bom: true,
  delimiter: [',', '\t'],
  info: true,
  relax_column_count: true,
  skip_empty_lines: true,
  skip_records_with_empty_values: true,
  trim: true,
}

function decode(bytes: Uint8Array): string | null {
  for (const encoding of ['utf-8', 'gb18030'])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // Not in this encoding; the next one may fit.
    }
  return null
}

const isAddress = (cell: string): boolean => /^(?:\/|https?:\/\/)/i.test(cell)

const csvWords = {
  encoding: {
    zh: '文件编码无法识别，请另存为“CSV UTF-8”后再试。',
    en: 'The encoding of the file is not known. Save it as CSV UTF-8 and try again.',
  },
  quotes: {
    zh: '引号不成对或位置不对，请检查这一行。',
    en: 'Quotation marks are not paired, or stand in the wrong place. Check this line.',
  },
  columns: {
    zh: '应有两列：旧网址、新网址。',
    en: 'There should be two columns: the old address and the new one.',
  },
  tooMany: {
    zh: `一次最多导入 ${importLimits.lines} 行，请拆成几个文件。`,
    en: `One import may have ${importLimits.lines} lines. Split it into several files.`,
  },
} as const satisfies { [reason: string]: Words }
