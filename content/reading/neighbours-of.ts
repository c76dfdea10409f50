/** Up to `count` members of a list that stand nearest to one of it, in the list's order and without itself. */
export function neighboursOf<Member extends { id: string }>(list: Member[], id: string, count: number): Member[] {
  const place = list.findIndex((member) => member.id === id)
  const others = list.filter((member) => member.id !== id)
  const from = Math.min(Math.max(0, place - Math.ceil(count / 2)), Math.max(0, others.length - count))
  return others.slice(from, from + count)
}

/** The member of a list so many places behind another, alone in a list; nothing where there is none. */
export function besideIn<Member extends { id: string }>(list: Member[], id: string, step: number): Member[] {
  const place = list.findIndex((member) => member.id === id)
  return place < 0 || place + step < 0 ? [] : list.slice(place + step, place + step + 1)
}
