import { readEnv } from './env.ts'
import { newsroomConfig } from './newsroom-config.ts'

export default newsroomConfig(readEnv())
