import * as migration_20261122_090308_initial from './20261122_090308_initial.ts'
import * as migration_20261122_113418_rollback_wishes from './20261122_113418_rollback_wishes.ts'
import * as migration_20261122_113730_moments from './20261122_113730_moments.ts'
import * as migration_20261122_115548_redirects from './20261122_115548_redirects.ts'
import * as migration_20261122_120553_list_indexes from './20261122_120553_list_indexes.ts'
import * as migration_20261122_124653_add_corrections_and_people_of_campaigns from './20261122_124653_add_corrections_and_people_of_campaigns.ts'
import * as migration_20261122_125113_add_home_sections_and_looks from './20261122_125113_add_home_sections_and_looks.ts'
import * as migration_20261122_151552_add_share_pictures from './20261122_151552_add_share_pictures.ts'

export const migrations = [
  {
    up: migration_20261122_090308_initial.up,
    down: migration_20261122_090308_initial.down,
    name: '20261122_090308_initial',
  },
  {
    up: migration_20261122_113418_rollback_wishes.up,
    down: migration_20261122_113418_rollback_wishes.down,
    name: '20261122_113418_rollback_wishes',
  },
  {
    up: migration_20261122_113730_moments.up,
    down: migration_20261122_113730_moments.down,
    name: '20261122_113730_moments',
  },
  {
    up: migration_20261122_115548_redirects.up,
    down: migration_20261122_115548_redirects.down,
    name: '20261122_115548_redirects',
  },
  {
    up: migration_20261122_120553_list_indexes.up,
    down: migration_20261122_120553_list_indexes.down,
    name: '20261122_120553_list_indexes',
  },
  {
    up: migration_20261122_124653_add_corrections_and_people_of_campaigns.up,
    down: migration_20261122_124653_add_corrections_and_people_of_campaigns.down,
    name: '20261122_124653_add_corrections_and_people_of_campaigns',
  },
  {
    up: migration_20261122_125113_add_home_sections_and_looks.up,
    down: migration_20261122_125113_add_home_sections_and_looks.down,
    name: '20261122_125113_add_home_sections_and_looks',
  },
  {
    up: migration_20261122_151552_add_share_pictures.up,
    down: migration_20261122_151552_add_share_pictures.down,
    name: '20261122_151552_add_share_pictures',
  },
]
