import type { TextField } from 'payload'
import type { Words } from '../words/words.ts'
import { isColour } from './checks.ts'

const names: { name: string; label: Words }[] = [
  { name: 'primary', label: { zh: '主色', en: 'Primary colour' } },
  { name: 'accent', label: { zh: '强调色', en: 'Accent colour' } },
  { name: 'ground', label: { zh: '底色', en: 'Ground colour' } },
]

/** The three colours of a site or a campaign. */
export const colourFields = ({ required }: { required: boolean }): TextField[] =>
  names.map(({ name, label }) => ({
    name,
    type: 'text',
    label,
    required,
    validate: isColour,
    admin: { width: '33%', placeholder: '#1a6fb5' },
  }))
