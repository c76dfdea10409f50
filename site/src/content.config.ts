import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'

/** The pages that are the same on every portal, in a folder for each language: `zh/accessibility`. */
const evergreen = defineCollection({
  loader: glob({ base: '../content/pages', pattern: '{zh,en}/*.mdx' }),
  schema: z.strictObject({ title: z.string().min(1), description: z.string().min(1) }),
})

export const collections = { evergreen }
