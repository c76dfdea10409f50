import { z } from 'astro/zod'

const Environment = z.object({
  /** `static` writes the portal of one site, `server` makes the bundle that the publisher renders with. */
  MODE: z.enum(['static', 'server']).default('static'),
  /** Where the build goes. */
  OUT: z.string().optional(),
  /** The snapshot whose content is shown. Without one, `astro dev` shows the fixture. */
  SNAPSHOT: z.string().optional(),
  /** The folder of media files, each at `ab/NAME`. */
  FILES: z.string().optional(),
  /** The key of the site that a static build writes, and that `astro dev` shows where the host name names none. */
  SITE: z.string().optional(),
})

/** What the site's builds are told from outside. Throws where MODE is neither `static` nor `server`. */
export const env = Environment.parse(process.env)
