import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'
import { answerGraphql } from '../../../../api/answer-graphql.ts'
import { guardRequest } from '../../../../api/guard-request.ts'

const handle = GRAPHQL_POST(config)

export const POST = (request: Request): Promise<Response> =>
  guardRequest(request, (limited) => answerGraphql(limited, handle))
export const OPTIONS = REST_OPTIONS(config)
