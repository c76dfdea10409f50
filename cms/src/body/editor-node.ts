import { z } from 'zod'
import { PublicCollection, toRef, type Ref } from '@kewen/content/contract'
import { brokenNode } from './body-error.ts'

/** A node of Lexical's editor state as it is stored. What a node means is read by its converter. */
export type EditorNode = { [field: string]: unknown; type: string; children?: EditorNode[] | undefined }

const EditorNode: z.ZodType<EditorNode> = z.looseObject({
  type: z.string(),
  get children() {
    return z.array(EditorNode).optional()
  },
})

/** What a rich text field stores. */
export const EditorState = z.looseObject({ root: EditorNode })
export type EditorState = z.infer<typeof EditorState>

/** The fields of a node as a converter needs them. Throws a BodyError that names the node and the field. */
export function fieldsOf<Schema extends z.ZodType>(
  schema: Schema,
  { type, fields }: { type: string; fields: unknown },
): z.infer<Schema> {
  const parsed = schema.safeParse(fields)
  if (parsed.success) return parsed.data
  throw brokenNode({ type, detail: parsed.error.issues.map((issue) => issue.path.join('.')).join(', ') })
}

/** A text that may be left empty. */
export const OptionalText = z
  .string()
  .nullish()
  .transform((text) => text?.trim() || undefined)

const DocumentId = z.union([z.number(), z.string().min(1)])

/** A document that a node names: its id, or the document itself where the sender had it at hand. */
export const DocumentIdOf = z.union([DocumentId, z.looseObject({ id: DocumentId }).transform(({ id }) => id)])

/** The public id that a field names; the document may be of this collection only. */
export const RefFrom = (collection: PublicCollection): z.ZodType<Ref> =>
  DocumentIdOf.transform((id) => toRef(collection, id))
