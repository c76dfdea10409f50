export { readingModel, type ReadingModel } from './reading-model.ts'
