import assert from 'node:assert/strict'
import { test } from 'node:test'
import { invariants } from '../../api/checks/all.ts'
import { checkData } from '../../api/checks/check-data.ts'
import { withClient } from '../../api/postgres/roles.ts'
import type { LocalDate } from '../../api/time/local-date.ts'
import { plantFounding } from '../../seeds/founding.ts'
import { plantWorld } from '../../seeds/world.ts'
import { testSeals } from '../key.ts'
import { migratedDatabase } from '../migrated.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'

/** What the database judges by its own clock, on which a world of another day is not of today. */
const byTheClock = ['the state of a term is that of today', 'load and last duty are what the assignments say']
breaksOnPurpose('the state of a term is that of today', 'worlds are planted as of other days')

test('a small world holds every invariant on whichever day it is planted: the end of a year, of the calendar, a leap day', async () => {
  // On the first of them, two who were kin once came onto one panel: in so small a world a panel draws from a whole major group.
  const days: readonly LocalDate[] = ['2026-11-28', '2026-12-31', '2027-01-01', '2027-02-28', '2027-10-04', '2028-02-29']
  const broken: string[] = []
  for (const today of days) {
    const { owner } = await migratedDatabase()
    await plantFounding(owner)
    await plantWorld(owner, { experts: 120, today, seals: testSeals, progress: () => {} })
    await withClient(owner, async client => {
      for await (const { invariant, offenders } of checkData(client, testSeals, invariants)) {
        if (offenders.length > 0 && !byTheClock.includes(invariant.name)) broken.push(`${today}: ${invariant.name}`)
      }
    })
  }
  assert.deepEqual(broken, [])
})
