import * as migration_20261122_090308_initial from './20261122_090308_initial.ts'

export const migrations = [
  {
    up: migration_20261122_090308_initial.up,
    down: migration_20261122_090308_initial.down,
    name: '20261122_090308_initial',
  },
]
