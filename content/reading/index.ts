export { readingModel, type ReadingModel, type Stage } from './reading-model.ts'
