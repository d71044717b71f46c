import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { excuseDecline } from '../../api/dispatch/assignment/excuse-decline.ts'
import { proveDecline } from '../../api/dispatch/assignment/prove-decline.ts'
import { declareConflict } from '../../api/dispatch/conflicts/declare-conflict.ts'
import { requestDownload } from '../../api/files/request-download.ts'
import { Refused } from '../../api/refusal.ts'
import type { Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { engagement, panel, refusals } from '../engagement.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { World } from '../world.ts'
import { answered, decline, drawn, seats } from './draw.ts'

breaksOnPurpose('a term lasts as long as its roster says', 'terms outlast every day of the tests')

const world = await World.open()
after(() => world.close())
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
const manager = await world.staff(['ROSTER_MANAGER'])
const supervisor = await world.staff(['SUPERVISOR'])
const elsewhere = await world.staff(['SUPERVISOR', 'DRAWING_OFFICER', 'ROSTER_MANAGER'], world.county)
await world.experts(10, { term: ['2025-01-01', '2099-12-31'] })
const of = await engagement(world, organiser, { startsOn: '2031-05-10', endsOn: '2031-05-11' })
const made = await panel(world, organiser, of)
await drawn(world, officer, made)
const [seat, other] = (await seats(world, made)).filter(row => row.state === 'INVITED')
const expert = await world.signedIn(seat!.expert)
const stranger = await world.signedIn(other!.expert)

/** `OPENED`, or the code of the refusal. */
async function open(viewer: Viewer, fileId: string): Promise<string> {
  try {
    await world.run(viewer, act => requestDownload(act, { fileId, purpose: 'INVESTIGATION' } as never))
    return 'OPENED'
  } catch (error) {
    if (error instanceof Refused) return error.refusals[0]!.code
    throw error
  }
}
const opening = (fileId: string, ...viewers: Viewer[]) => Promise.all(viewers.map(viewer => open(viewer, fileId)))

test('evidence for a decline is handed in by its expert or an officer; those who may excuse it open it, sealed as the seat is', async () => {
  await answered(world, seat!, { ...decline, declineReason: 'ILLNESS' })
  const [row] = await world.rows<{ id: number }>('select id from decline where assignment_id = ?', [seat!.id])
  const declineId = toGlobalId('Decline', row!.id)
  const prove = (viewer: Viewer, ...evidenceFileIds: string[]) =>
    world.run(viewer, act => proveDecline(act, { declineId, evidenceFileIds }))
  const own = await world.file(expert, 'ABSENCE_EVIDENCE')
  assert.deepEqual(await refusals(prove(stranger, own)), [{ code: 'NOT_FOUND', path: ['declineId'] }])
  assert.deepEqual(await refusals(prove(officer, own)), [{ code: 'INVITED_EXPERT_ONLY' }])
  assert.deepEqual(await refusals(prove(expert, await world.file(expert, 'PHOTO'))), [
    { code: 'FILE_KIND_REFUSED', path: ['evidenceFileIds', '0'] },
  ])
  assert.deepEqual(await refusals(prove(expert, await world.file(stranger, 'ABSENCE_EVIDENCE'))), [
    { code: 'NOT_FOUND', path: ['evidenceFileIds', '0'] },
  ])
  await prove(expert, own)
  const asked = [expert, officer, manager, organiser, supervisor, elsewhere, stranger] as const
  const sealed = ['OPENED', 'OPENED', 'NOT_FOUND', 'NOT_FOUND', 'NOT_YOURS_TO_OPEN', 'NOT_FOUND', 'NOT_FOUND']
  assert.deepEqual(await opening(own, ...asked), sealed)
  const logged = (viewer: Viewer) =>
    world.run(viewer, act => act.em.execute(`select verb from act_log where verb in ('decline.proved', 'file.attached')`))
  assert.deepEqual([(await logged(organiser)).length, (await logged(officer)).length], [0, 2], 'nor does the log tell')

  const scan = await world.file(officer, 'ABSENCE_EVIDENCE')
  await world.run(officer, act => excuseDecline(act, { declineId, evidence: '诊断证明', evidenceFileIds: [scan] }))
  assert.deepEqual(await refusals(prove(expert, await world.file(expert, 'ABSENCE_EVIDENCE'))), [{ code: 'EXCUSED_ALREADY' }])
  assert.deepEqual(await opening(scan, expert, officer, manager), ['NOT_FOUND', 'OPENED', 'NOT_FOUND'])
  await world.open(made)
  const unsealed = ['OPENED', 'OPENED', 'OPENED', 'NOT_YOURS_TO_OPEN', 'NOT_YOURS_TO_OPEN', 'NOT_FOUND', 'NOT_FOUND']
  assert.deepEqual(await opening(own, ...asked), unsealed)
})

test('S06 evidence of a claimed conflict is opened by the supervisors who decide, by nobody else: not the claimant, not the expert', async () => {
  const file = await world.file(organiser, 'CONFLICT_EVIDENCE')
  const about = { expertId: toGlobalId('Expert', seat!.expert), engagementId: toGlobalId('Engagement', of.id), kind: 'KIN' } as const
  const claim = { ...about, declaredBy: 'HOST', explanation: '亲属参赛', evidence: '户籍证明' } as const
  const declare = (evidenceFileIds: string[]) => world.run(organiser, act => declareConflict(act, { ...claim, evidenceFileIds }))
  assert.deepEqual(await refusals(declare([await world.file(organiser, 'FINDING_EVIDENCE')])), [
    { code: 'FILE_KIND_REFUSED', path: ['evidenceFileIds', '0'] },
  ])
  const { conflict } = await declare([file])
  assert.deepEqual(await opening(file, supervisor, organiser, officer, manager, expert, elsewhere), [
    'OPENED',
    'NOT_YOURS_TO_OPEN',
    'NOT_YOURS_TO_OPEN',
    'NOT_YOURS_TO_OPEN',
    'NOT_FOUND',
    'NOT_FOUND',
  ])
  const [kept] = await world.rows('select attached_to, office_id as office from stored_file where conflict_id = ?', [conflict!.id])
  assert.deepEqual(kept, { attached_to: `ConflictOfInterest:${conflict!.id}`, office: world.city.id })
})
