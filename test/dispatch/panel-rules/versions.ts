import assert from 'node:assert/strict'
import { test } from 'node:test'
import { prepareDraw } from '../../../api/dispatch/ceremony/prepare-draw.ts'
import { nameMember } from '../../../api/dispatch/panel/name-member.ts'
import { previewCandidates } from '../../../api/dispatch/pool/preview-candidates.ts'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import { panelInput, refusals } from '../../engagement.ts'
import { drawn, soon, verdict } from '../draw.ts'
import { approve, colleague, draft, experts, fresh, idOf, officer, organiser, supervisor, update, versions, world } from './drafts.ts'

test('a deviation needs a reason and a second person, before any candidate is shown and before any pool is frozen', async () => {
  const looser = { rules: { fromCounties: [], atMostPerEmployer: 2 }, reason: '本地从业单位少' }
  assert.deepEqual(await refusals(draft({ ...looser, reason: ' ' })), [{ code: 'REASON_MISSING', path: ['reason'] }])
  const made = await draft(looser)
  const preview = () => world.run(organiser, act => previewCandidates(act, { panelId: idOf(made) }, {}))
  const unsaved = panelInput(world, await fresh(), undefined, { atMostPerEmployer: 2 })
  assert.deepEqual(await refusals(preview()), [{ code: 'RULES_NOT_APPROVED' }])
  assert.deepEqual(await refusals(world.run(organiser, act => previewCandidates(act, { draft: unsaved }, {}))), [
    { code: 'RULES_NOT_APPROVED' },
  ])
  assert.deepEqual(await refusals(prepareDraw(world.context(officer), { panelId: idOf(made), publicValue: soon() })), [
    { code: 'RULES_NOT_APPROVED' },
  ])
  assert.deepEqual(await refusals(approve(made, 1, organiser)), [{ code: 'SECOND_PERSON_NEEDED' }])
  assert.deepEqual(await refusals(approve(made, 1, officer)), [{ code: 'ROLE_NEEDED' }])
  assert.deepEqual(await refusals(approve(made, 2)), [{ code: 'STALE_RULES', path: ['rulesVersion'] }])
  await approve(made, 1)
  assert.deepEqual(await refusals(approve(made, 1)), [{ code: 'NOTHING_TO_APPROVE' }])
  assert.deepEqual(await versions(made), [
    {
      number: 1,
      template: null,
      deviations: ['LOOSER AT_MOST_PER_EMPLOYER'],
      needs: 'SECOND_PERSON',
      reason: '本地从业单位少',
      approved: colleague.account,
    },
  ])
  assert.equal((await preview()).eligible, experts.length)
  await drawn(world, officer, made)
  await assert.rejects(
    world.rows('update panel_rule_version set digest = ? where panel_id = ?', ['0'.repeat(64), made.id]),
    /are kept as they were/,
  )
})

test('a change of rules is a new version; the old one is kept; a stale one, a frozen panel and contradictions are refused', async () => {
  const made = await draft()
  assert.deepEqual(await refusals(update(made, { rulesVersion: 7 })), [{ code: 'STALE_RULES', path: ['rulesVersion'] }])
  assert.deepEqual(await refusals(update(made, {}, officer)), [{ code: 'ROLE_NEEDED' }])
  const done = await update(made, {
    seats: [{ role: 'JUDGE', number: 3 }],
    rules: { fromCounties: [], odd: true, shareFromEnterprises: '1/3' },
  })
  assert.equal(done.panel!.rulesVersion, 2)
  assert.deepEqual(
    (await versions(made)).map(({ number, needs }) => `${number} ${needs}`),
    ['1 NOBODY', '2 NOBODY'],
  )
  const stale = await refusals(update(made, {}))
  assert.deepEqual(stale, [{ code: 'STALE_RULES', path: ['rulesVersion'] }])
  const second = { rulesVersion: 2 }
  assert.deepEqual(await refusals(update(made, { ...second, template: 'CURRICULUM_GROUP' })), [
    { code: 'TEMPLATE_OF_ANOTHER_KIND', path: ['template'] },
  ])
  await drawn(world, officer, made)
  assert.deepEqual(await refusals(update(made, second)), [{ code: 'WRONG_STATE' }])
  assert.deepEqual(await refusals(approve(made, 2)), [{ code: 'WRONG_STATE' }])
})

test('rules made after candidates were shown, and caps above three fifths, need the supervisor', async () => {
  const of = await fresh()
  const made = await draft({}, of)
  await world.run(organiser, act => previewCandidates(act, { panelId: idOf(made) }, {}))
  await update(made, { rules: { fromCounties: [], withHonour: [{ minimum: 'CITY', atLeast: 1 }] }, reason: '须有荣誉' })
  assert.deepEqual(await refusals(approve(made, 2)), [{ code: 'ROLE_NEEDED' }])
  await approve(made, 2, supervisor)
  const capped = await draft({ rules: { fromCounties: [], cap: '2/3' }, reason: '人少' })
  assert.deepEqual(await refusals(approve(capped, 1)), [{ code: 'ROLE_NEEDED' }])
  await approve(capped, 1, supervisor)
  assert.equal((await versions(capped))[0]!.approved, supervisor.account)
})

test('a named member is a new version of the rules, approved by a second person before anybody is shown', async () => {
  const made = await draft()
  const input = { panelId: idOf(made), expertId: toGlobalId('Expert', experts[0]!.id), role: 'CHIEF_JUDGE', reason: '省级裁判长' } as const
  await world.run(organiser, act => nameMember(act, input))
  assert.deepEqual(
    (await versions(made)).map(({ number, deviations, needs, reason }) => [number, deviations, needs, reason]),
    [
      [1, [], 'NOBODY', null],
      [2, ['NAMED CHIEF_JUDGE'], 'SECOND_PERSON', '省级裁判长'],
    ],
  )
  assert.deepEqual(await refusals(prepareDraw(world.context(officer), { panelId: idOf(made), publicValue: soon() })), [
    { code: 'RULES_NOT_APPROVED' },
  ])
  const fewer = update(made, { rulesVersion: 2, seats: [{ role: 'JUDGE', number: 5 }], reason: '不设裁判长' })
  assert.deepEqual(await refusals(fewer), [{ code: 'NAMED_WITHOUT_SEAT', path: ['seats'] }])
  await drawn(world, officer, made)
  assert.equal(await verdict(world, made), 'ACCEPTED')
})
