import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { approveEngagement } from '../../api/dispatch/engagement/approve-engagement.ts'
import { closeEngagement } from '../../api/dispatch/engagement/close-engagement.ts'
import { engagementStates } from '../../api/dispatch/engagement/engagement-states.ts'
import { markHeld } from '../../api/dispatch/engagement/mark-held.ts'
import { reportEngagement } from '../../api/dispatch/engagement/report-engagement.ts'
import { draftPanel } from '../../api/dispatch/panel/draft-panel.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { EngagementState } from '../../schema/index.ts'
import { approverOf, engagement, panel, panelInput, plannedEngagement, refusals } from '../engagement.ts'
import { World } from '../world.ts'
import { drawn } from './draw.ts'

const world = await World.open()
after(() => world.close())
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
await world.experts(9)
const [{ today }] = (await world.rows('select day_in_shanghai()::text as today')) as [{ today: string }]

const named = (of: { readonly id: number }) => ({ engagementId: toGlobalId('Engagement', of.id) })
const stateOf = async (of: { readonly id: number }) => {
  const [row] = await world.rows<{ state: string }>('select state from engagement where id = ?', [of.id])
  return row!.state
}

test('S14 S15 S16 the life of an engagement is one table: every state is reached and left as it says', () => {
  const states = Object.keys(EngagementState) as (keyof typeof EngagementState)[]
  assert.deepEqual(Object.keys(engagementStates.next).toSorted(), states.toSorted())
  const reached = new Set(states.flatMap(state => engagementStates.next[state]))
  assert.deepEqual(
    states.filter(state => !reached.has(state)),
    ['PLANNED'],
  )
  const final = states.filter(state => engagementStates.next[state].length === 0)
  assert.deepEqual(final.toSorted(), ['CANCELLED', 'CLOSED'])
  for (const state of ['HELD', 'REPORTED'] as const) assert.ok(!engagementStates.next[state].includes('CANCELLED'), state)
})

test('S14 no panel is drafted before another person approved the engagement', async () => {
  const both = await world.staff(['ORGANISER', 'APPROVER'])
  const made = await plannedEngagement(world, both)
  assert.deepEqual(await refusals(world.run(both, act => draftPanel(act, panelInput(world, made)))), [{ code: 'WRONG_STATE' }])
  assert.deepEqual(await refusals(world.run(both, act => approveEngagement(act, named(made)))), [{ code: 'SECOND_PERSON_NEEDED' }])
  assert.deepEqual(await refusals(world.run(organiser, act => approveEngagement(act, named(made)))), [{ code: 'ROLE_NEEDED' }])
  const approver = await approverOf(world)
  await world.run(approver, act => approveEngagement(act, named(made)))
  assert.deepEqual(await refusals(world.run(approver, act => approveEngagement(act, named(made)))), [{ code: 'WRONG_STATE' }])
  assert.deepEqual(
    await world.rows('select state, approved_by_id = ? as second, approved_at is not null as at from engagement where id = ?', [
      approver.account,
      made.id,
    ]),
    [{ state: 'APPROVED', second: true, at: true }],
  )
  await world.run(both, act => draftPanel(act, panelInput(world, made)))
})

test('an engagement is held, reported on and closed in this order, by its organiser, and not before its first day', async () => {
  const early = await engagement(world, organiser)
  await drawn(world, officer, await panel(world, organiser, early))
  assert.deepEqual(await refusals(world.run(organiser, act => markHeld(act, named(early)))), [{ code: 'DUTY_NOT_BEGUN' }])
  const made = await engagement(world, organiser, { startsOn: today, endsOn: today })
  assert.deepEqual(await refusals(world.run(organiser, act => markHeld(act, named(made)))), [{ code: 'WRONG_STATE' }])
  await drawn(world, officer, await panel(world, organiser, made))
  assert.equal(await stateOf(made), 'INVITED')
  assert.deepEqual(await refusals(world.run(officer, act => markHeld(act, named(made)))), [{ code: 'ROLE_NEEDED' }])
  await world.run(organiser, act => markHeld(act, named(made)))
  const report = (text: string) => world.run(organiser, act => reportEngagement(act, { ...named(made), report: text }))
  assert.deepEqual(await refusals(report('  ')), [{ code: 'REPORT_LENGTH', path: ['report'] }])
  assert.deepEqual(await refusals(world.run(organiser, act => closeEngagement(act, named(early)))), [{ code: 'WRONG_STATE' }])
  assert.deepEqual(await refusals(world.run(organiser, act => closeEngagement(act, named(made)))), [{ code: 'CLOSURE_INCOMPLETE' }])
  await report('按计划完成。')
  assert.deepEqual(await world.rows('select distinct state from assignment where engagement_id = ?', [made.id]), [{ state: 'RELEASED' }])
  await world.run(organiser, act => closeEngagement(act, named(made)))
  assert.equal(await stateOf(made), 'CLOSED')
})
