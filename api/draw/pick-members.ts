import type { Stream } from './stream.ts'

/** Picks `count` of the people uniformly: the first `count` steps of a Fisher–Yates shuffle (draw protocol §7). */
export function pickMembers<Person>(people: readonly Person[], count: number, stream: Stream): readonly Person[] {
  const order = [...people]
  for (let i = 0; i < count; i++) {
    const j = i + stream.below(order.length - i)
    const taken = order[j]!
    order[j] = order[i]!
    order[i] = taken
  }
  return order.slice(0, count)
}
