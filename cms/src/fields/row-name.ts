import type { Words } from '../words/words.ts'

/** For `admin.components` of a list: names its rows by what an editor wrote in the first of these fields. */
export const rowName = (row: Words, ...of: [string, ...string[]]) => ({
  RowLabel: { path: '/admin/RowName.tsx#RowName', clientProps: { row, of } },
})
