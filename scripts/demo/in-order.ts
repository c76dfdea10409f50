/** Something to load, what must have been loaded before it, and the lane in which it waits for its turn. */
export type Task<Lane extends string> = { id: string; lane: Lane; after: string[]; run: () => Promise<void> }

/**
 * Runs tasks, in each lane a few at once, each after those that it names; names that are no task's are taken to be there
 * already. Rejects with the first failure, when those that had begun have ended, and with a RangeError where tasks wait
 * for each other.
 */
export async function inOrder<Lane extends string>(tasks: Task<Lane>[], atOnce: Record<Lane, number>): Promise<void> {
  const waiting = new Map(tasks.map((task) => [task.id, task]))
  const open = new Set(waiting.keys())
  const running = new Map<Promise<void>, Lane>()
  const failures: unknown[] = []
  const isFull = (lane: Lane): boolean =>
    running.values().reduce((count, each) => count + Number(each === lane), 0) >= atOnce[lane]
  while (open.size > 0 && failures.length === 0) {
    for (const task of waiting.values()) {
      if (isFull(task.lane)) continue
      if (task.after.some((id) => open.has(id) && id !== task.id)) continue
      waiting.delete(task.id)
      const work: Promise<void> = task
        .run()
        .then(
          () => void open.delete(task.id),
          (error: unknown) => void failures.push(error),
        )
        .finally(() => running.delete(work))
      running.set(work, task.lane)
    }
    if (running.size === 0) throw new RangeError(`These wait for each other: ${[...waiting.keys()].join(', ')}`)
    await Promise.race(running.keys())
  }
  await Promise.all(running.keys())
  if (failures.length > 0) throw failures[0]
}
