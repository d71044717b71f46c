import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act } from '../../../api/context.ts'
import { importContestants } from '../../../api/dispatch/conflicts/import-contestants.ts'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import { BusyPeriod, Employment, SkillMasterStudio, StudioLead } from '../../../schema/index.ts'
import { refusals } from '../../engagement.ts'
import { type SeatRow, seats, verdict } from '../draw.ts'
import { drawnPanel, organiser, supervisor, world } from './drawn-panels.ts'

test('a change of any record re-checks the open seats in the same transaction: employment, merger, contestants, studio, term, days', async () => {
  const work = (organisation: number) => ({ organisation, employerName: null, post: '顾问', startsOn: '2020-01-01', endsOn: null })
  const lost = async (change: (seat: SeatRow, made: Awaited<ReturnType<typeof drawnPanel>>) => Promise<(act: Act) => unknown>) => {
    const made = await drawnPanel()
    const seat = made.seats.find(row => row.state === 'INVITED')!
    const tell = await change(seat, made)
    await world.run(organiser, async act => void (await tell(act)))
    assert.equal((await seats(world, made.panel)).filter(row => row.state === 'INVITED').length, 5, 'filled again')
    assert.equal(await verdict(world, made.panel), 'ACCEPTED')
    const [row] = await world.rows<{ state: string; reason: string }>('select state, reason from assignment where id = ?', [seat.id])
    return row!.state
  }
  const part = async (expert: number) => ({
    expert,
    office: (await world.rows<{ id: number }>('select office_id as id from expert where id = ?', [expert]))[0]!.id,
  })
  const changed = (expert: number) => (act: Act) => act.emit('expert.changed', { expert })

  assert.equal(
    await lost(async ({ expert }, made) => {
      await world.put(Employment, { ...(await part(expert)), ...work(made.engagement.host.id) })
      return changed(expert)
    }),
    'RECUSED',
  )
  await world.rows('delete from employment where post = ?', ['顾问'])
  assert.equal(
    await lost(async ({ expert }, made) => {
      const elsewhere = await world.organisation()
      await world.put(Employment, { ...(await part(expert)), ...work(elsewhere.id) })
      await world.rows(`update organisation set merged_into_id = ?, merged_on = '2026-01-01' where id = ?`, [
        made.engagement.host.id,
        elsewhere.id,
      ])
      return act => act.emit('organisation.changed', { organisation: elsewhere.id })
    }),
    'RECUSED',
  )
  await world.rows('delete from employment where post = ?', ['顾问'])
  assert.equal(
    await lost(async ({ expert }, made) => {
      const [known] = await world.rows<{ name: string; unit: string }>(
        'select expert.name, organisation.name as unit from expert join organisation on organisation.id = employer_id where expert.id = ?',
        [expert],
      )
      const csv = `姓名,单位,教练,教练单位\n选手甲,某某公司,${known!.name},${known!.unit}\n`
      const listed = { engagementId: toGlobalId('Engagement', made.engagement.id), csv, mode: 'ALL_ROWS' } as const
      // No organiser can veto a member by a list.
      assert.deepEqual(await refusals(world.run(organiser, act => importContestants(act, listed))), [{ code: 'ROLE_NEEDED' }])
      await world.run(supervisor, act => importContestants(act, listed))
      return () => undefined
    }),
    'RECUSED',
  )
  assert.equal(
    await lost(async ({ expert }, made) => {
      const studio = {
        name: '工作室',
        level: 'CITY',
        host: made.engagement.host.id,
        occupation: world.welding.id,
        division: world.counties[0]!.id,
      }
      const { id } = await world.put(SkillMasterStudio, { ...studio, establishedOn: '2020-01-01' })
      await world.put(StudioLead, { ...(await part(expert)), studio: id, startsOn: '2020-01-01', endsOn: null })
      return changed(expert)
    }),
    'RECUSED',
  )
  await world.rows('delete from studio_lead')
  const own = async (expert: number, declaredBy: string) => {
    const made = { ...(await part(expert)), startsOn: '2030-01-01', endsOn: '2090-12-31', note: null, enteredBy: null, declaredBy }
    await world.put(BusyPeriod, made)
    return (act: Act) => act.emit('busy.changed', { expert })
  }
  assert.equal(await lost(({ expert }) => own(expert, 'EXPERT')), 'RELEASED')
  await world.rows('delete from busy_period')
  assert.equal(await lost(({ expert }) => own(expert, 'OFFICE')), 'INVITED', 'what staff enter vacates nothing')
  await world.rows('delete from busy_period')
  assert.equal(
    await lost(async ({ expert }) => {
      await world.rows(`update term set ends_on = '2029-12-31' where expert_id = ?`, [expert])
      return changed(expert)
    }),
    'RELEASED',
  )
  await world.rows(`update term set ends_on = '2099-12-31'`)
})
