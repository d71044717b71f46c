import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dismissRemovalProposal } from '../../../api/dispatch/assignment/dismiss-removal-proposal.ts'
import { excuseDecline } from '../../../api/dispatch/assignment/excuse-decline.ts'
import { draftPanel } from '../../../api/dispatch/panel/draft-panel.ts'
import type { Viewer } from '../../../api/viewer.ts'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import { engagement, panelInput, refusals } from '../../engagement.ts'
import { answered, decline, drawn, seats } from '../draw.ts'
import { days, long, officer, organiser, world } from './invited.ts'

test('S26 the third unjustified decline in twelve months raises one proposal to remove; one excused on evidence does not count', async () => {
  const expert = await world.expert({ ...long, occupation: world.cooking.id })
  const manager = await world.staff(['ROSTER_MANAGER'])
  const declined = async (reason: 'ILLNESS' | 'OTHER') => {
    const of = await engagement(world, organiser, { ...days(), occupationCodes: [world.cooking.code] })
    const draft = { ...panelInput(world, of, [{ role: 'JUDGE', number: 1 }]), occupationCode: world.cooking.code }
    const { panel: made } = await world.run(organiser, act => draftPanel(act, draft))
    await drawn(world, officer, made!)
    await answered(world, (await seats(world, made!))[0]!, { ...decline, declineReason: reason })
  }
  const rows = <Row extends object>(sql: string) => world.rows<Row>(sql, [expert.id])
  const proposals = () =>
    rows<{ id: number; declines: number; state: string }>('select id, declines, state from removal_proposal where expert_id = ?')
  const excuse = (declineId: number, evidence: string, viewer = officer) =>
    world.run(viewer, act => excuseDecline(act, { declineId: toGlobalId('Decline', declineId), evidence }))

  await declined('ILLNESS')
  const [{ id }] = (await rows('select id from decline where expert_id = ?')) as [{ id: number }]
  assert.deepEqual(await refusals(excuse(id, '假条', manager)), [{ code: 'NOT_FOUND', path: ['declineId'] }], 'sealed from the manager')
  assert.deepEqual(await refusals(excuse(id, ' ')), [{ code: 'EVIDENCE_MISSING', path: ['evidence'] }])
  await excuse(id, '湛江中心医院诊断证明')
  assert.deepEqual(await refusals(excuse(id, '再次')), [{ code: 'NOT_EXCUSABLE' }])
  await declined('OTHER')
  await declined('OTHER')
  assert.deepEqual(await proposals(), [])
  await declined('OTHER')
  const [proposal] = await proposals()
  assert.deepEqual([proposal!.declines, proposal!.state], [3, 'OPEN'])
  const [other] = (await rows(`select id from decline where expert_id = ? and reason = 'OTHER' limit 1`)) as [{ id: number }]
  assert.deepEqual(await refusals(excuse(other.id, '假条')), [{ code: 'NOT_EXCUSABLE' }], 'not a reason on the list')
  await declined('OTHER')
  assert.equal((await proposals()).length, 1, 'one at a time')
  const dismiss = (viewer = manager, decision = '已谈话提醒') =>
    world.run(viewer, act => dismissRemovalProposal(act, { proposalId: toGlobalId('RemovalProposal', proposal!.id), decision }))
  assert.deepEqual(await refusals(dismiss()), [{ code: 'NOT_FOUND', path: ['proposalId'] }], 'it would tell who was drawn')
  const told = (viewer: Viewer) => world.run(viewer, act => act.em.execute(`select from act_log where verb = 'removal.proposed'`))
  assert.deepEqual((await told(manager)).length, 0)
  await world.rows(`update panel set opens_at = now() where occupation_id = ?`, [world.cooking.id])
  assert.deepEqual((await told(manager)).length, 1)
  assert.deepEqual(await refusals(dismiss(officer)), [{ code: 'ROLE_NEEDED' }])
  assert.deepEqual(await refusals(dismiss(manager, ' ')), [{ code: 'REASON_MISSING', path: ['decision'] }])
  await dismiss()
  assert.deepEqual(
    (await proposals()).map(({ state }) => state),
    ['DISMISSED'],
  )
})
