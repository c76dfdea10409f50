export * from './demo.ts'
export * from './facts.ts'
export { type Portal, toDemo } from './portal.ts'
export { portals } from './portals.ts'
