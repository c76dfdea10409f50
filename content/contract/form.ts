import { z } from 'zod'
import { Article } from './article.ts'
import { Campaign } from './campaign.ts'
import { Column, Topic } from './column.ts'
import { Media } from './media.ts'
import { Page } from './page.ts'
import { Profile } from './profile.ts'
import { Redirect } from './redirect.ts'
import { Site } from './site.ts'

/** The public form of a document: all that readers may see of it, and nothing else. Unknown keys are errors. */
export const Form = z.discriminatedUnion('kind', [
  Site,
  Column,
  Topic,
  Campaign,
  Profile,
  Article,
  Page,
  Media,
  Redirect,
])
export type Form = z.infer<typeof Form>
