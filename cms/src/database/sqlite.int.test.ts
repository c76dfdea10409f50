import { describeConformance } from '../testing/conformance.ts'

describeConformance({ name: 'SQLite' })
