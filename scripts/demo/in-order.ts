/** Something to load, and what must have been loaded before it. */
export type Task = { id: string; after: string[]; run: () => Promise<void> }

/**
 * Runs tasks, a few at once, each after those that it names; names that are no task's are taken to be there already.
 * Rejects with the first failure, when those that had begun have ended, and with a RangeError where tasks wait for
 * each other.
 */
export async function inOrder(tasks: Task[], { atOnce }: { atOnce: number }): Promise<void> {
  const waiting = new Map(tasks.map((task) => [task.id, task]))
  const open = new Set(waiting.keys())
  const running = new Set<Promise<void>>()
  const failures: unknown[] = []
  while (open.size > 0 && failures.length === 0) {
    for (const task of waiting.values()) {
      if (running.size >= atOnce) break
      if (task.after.some((id) => open.has(id) && id !== task.id)) continue
      waiting.delete(task.id)
      const work: Promise<void> = task
        .run()
        .then(
          () => void open.delete(task.id),
          (error: unknown) => void failures.push(error),
        )
        .finally(() => running.delete(work))
      running.add(work)
    }
    if (running.size === 0) throw new RangeError(`These wait for each other: ${[...waiting.keys()].join(', ')}`)
    await Promise.race(running)
  }
  await Promise.all(running)
  if (failures.length > 0) throw failures[0]
}
