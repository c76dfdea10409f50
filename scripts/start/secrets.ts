import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { StartError } from './start-error.ts'

const Account = z.strictObject({ email: z.email(), password: z.string().min(12) })

/** The people of the demo: an administrator over all, and one of every role of a site. */
export const accountNames = ['administrator', 'chief-editor', 'reviewer', 'editor', 'contributor'] as const
export type AccountName = (typeof accountNames)[number]

/** What an installation made up for itself at its first start. */
export const Secrets = z.strictObject({
  /** Signs the newsroom's sessions. */
  payloadSecret: z.string().min(32),
  /** The API key that the machine user of the publisher is given. */
  publisherKey: z.uuid(),
  accounts: z.record(z.enum(accountNames), Account),
})
export type Secrets = z.infer<typeof Secrets>

/** A password that can be read out and typed: five groups of four, without letters that look alike. */
export function makePassword(bytes: Uint8Array): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  const text = [...bytes.subarray(0, 20)].map((byte) => letters[byte % letters.length]).join('')
  return (text.match(/.{4}/g) ?? []).join('-')
}

function makeSecrets(): Secrets {
  const account = (name: AccountName) => ({ email: `${name}@example.org`, password: makePassword(randomBytes(20)) })
  return {
    payloadSecret: randomBytes(32).toString('base64url'),
    publisherKey: randomUUID(),
    accounts: {
      administrator: account('administrator'),
      'chief-editor': account('chief-editor'),
      reviewer: account('reviewer'),
      editor: account('editor'),
      contributor: account('contributor'),
    },
  }
}

/** Reads the secrets of an installation, and makes them if there are none. Only their owner may read the file. */
export function keepSecrets(file: string): Secrets {
  if (existsSync(file)) return readSecrets(file)
  const secrets = makeSecrets()
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return secrets
}

function readSecrets(file: string): Secrets {
  try {
    return Secrets.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (cause) {
    throw new StartError('KEWEN_SECRETS', {
      what: { zh: `${file} 的内容无法识别。`, en: `${file} cannot be read.` },
      remedy: {
        zh: '请恢复它的备份；若只是试用，可以删除整个 var 文件夹重新开始。',
        en: 'Restore it from a backup; if you are only trying things out, delete the folder var and start anew.',
      },
      cause,
    })
  }
}
