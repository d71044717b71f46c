import type { Act } from '../context.ts'

/** Changes of the calendar take turns, and wait for the notices that count by it at this moment. Held to the end of the transaction. */
export async function lockCalendar({ em }: Act): Promise<void> {
  await em.execute(`select pg_advisory_xact_lock(hashtext('calendar'))`)
}

/** Whoever counts by the calendar keeps it as it is to the end of the transaction; many may count at once. */
export async function relyOnCalendar({ em }: Act): Promise<void> {
  await em.execute(`select pg_advisory_xact_lock_shared(hashtext('calendar'))`)
}
