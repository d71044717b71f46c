import type { Announcement, PoolChange } from './document.ts'

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
const NAME = /^[A-Z][A-Z_]{0,63}$/

/**
 * Whether an announcement was made before the moment it names, that moment is no later than the freeze, and its list is in order (draw
 * protocol §4).
 */
export function announcementFits({ madeAt, freezeAt, changes }: Announcement, frozenAt: string): boolean {
  if (!MOMENT.test(madeAt) || !MOMENT.test(freezeAt) || madeAt > freezeAt || freezeAt > frozenAt) return false
  return changes.every((one, i) => changeFits(one) && (i === 0 || keyOf(changes[i - 1]!) < keyOf(one)))
}

/** Changes of a pool as a document lists them: people counted by change, cause and who entered it, ascending. */
export function countChanges(changes: readonly Omit<PoolChange, 'people'>[]): readonly PoolChange[] {
  const counts = new Map<string, PoolChange>()
  for (const { change, cause, by } of changes) {
    const key = keyOf({ change, cause, by })
    counts.set(key, { change, cause, by, people: (counts.get(key)?.people ?? 0) + 1 })
  }
  return [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count)
}

function changeFits({ change, cause, by, people }: PoolChange): boolean {
  return (change === 'JOINED' || change === 'LEFT') && NAME.test(cause) && NAME.test(by) && Number.isSafeInteger(people) && people >= 1
}

function keyOf({ change, cause, by }: Omit<PoolChange, 'people'>): string {
  return `${change} ${cause} ${by}`
}
