/** Does work on all items, so many at a time. Rejects with the first error, after what was begun has ended. */
export async function inParallel<Item>(
  width: number,
  items: Iterable<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]()
  let isStopped = false
  const lane = async (): Promise<void> => {
    for (let next = queue.next(); !next.done && !isStopped; next = queue.next()) {
      try {
        await work(next.value)
      } catch (error) {
        isStopped = true
        throw error
      }
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: width }, lane))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}
