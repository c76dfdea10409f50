import { availableParallelism, loadavg } from 'node:os'

/** How busy the machine was with other things before anything was measured. */
export type MachineLoad = { cores: number; load: number; quiet: boolean }

/** Processes that ran on average in the last minute, beside the cores that there are. 0 where the system does not tell. */
export function machineLoad(): MachineLoad {
  const cores = availableParallelism()
  const load = Math.round(loadavg()[0]! * 100) / 100
  return { cores, load, quiet: load < cores / 4 }
}
