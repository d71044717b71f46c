import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { fileObjection } from '../../api/admission/notice/file-objection.ts'
import { publishNotice } from '../../api/admission/notice/publish-notice.ts'
import { buildApp } from '../../api/app.ts'
import { nobody, type Viewer } from '../../api/viewer.ts'
import { fromGlobalId, toGlobalId } from '../../schema/base/global-id.ts'
import { moveClock, withCalendar } from '../calendar.ts'
import { pdf, png, program } from '../files/samples.ts'
import { callOf, nominees } from './nominees.ts'
import { Admission } from './world.ts'

const admission = await Admission.open()
const { world } = admission
const app = await buildApp(world.platform, { publicUrl: new URL('http://127.0.0.1:4000'), trustedProxies: [], requestsPerMinute: 100_000 })
after(async () => {
  await app.close()
  await admission.close()
})
await withCalendar(world.connections)
const approver = await world.staff(['APPROVER'])
const supervisor = await world.staff(['SUPERVISOR'])
const county = await world.staff(['SUPERVISOR', 'REVIEWER'], world.county)
const objector = await admission.applicant()

async function onNotice() {
  const call = await callOf(world)
  const nominee = await admission.applicant()
  await nominees(world, call, 1, { applicant: nominee.account })
  const input = { callId: toGlobalId('Call', call.id), mode: 'ALL_OR_NOTHING' as const, title: '公示', objectionsTo: '监督科' }
  const { notice } = await world.run(approver, act => publishNotice(act, input))
  return { code: notice!.code, nominee }
}
const put = (path: string, payload: Buffer) =>
  app.inject({ method: 'PUT', url: path, payload, headers: { 'content-type': 'application/octet-stream' } })
const asked = (noticeCode: string, viewer: Viewer = nobody) =>
  admission.mutate(viewer, 'requestObjectionUpload', 'path expiresAt', { noticeCode, name: '社保记录（王某整理）.pdf' })
async function sent(noticeCode: string, viewer: Viewer = nobody): Promise<string> {
  const { path } = await asked(noticeCode, viewer)
  assert.equal((await put(path, pdf())).statusCode, 201)
  return path
}
const objection = (noticeCode: string, evidencePaths: string[], more: object = {}) => ({
  ...{ noticeCode, position: 1, grounds: '工作年限不实', evidence: [], evidencePaths },
  ...more,
})
const filed = (viewer: Viewer, input: object) => admission.done(viewer, 'fileObjection', 'receipt { code }', input)
const refused = (viewer: Viewer, input: object) => admission.refused(viewer, 'fileObjection', 'receipt { code }', input)
const listed = async (viewer: Viewer): Promise<{ evidenceFiles: { id: string; name: string | null }[] }[]> =>
  (await admission.ask(viewer, '{ objections { nodes { evidenceFiles { id name uploadedBy { id } } } } }')).objections.nodes
const opened = (viewer: Viewer, fileId: string) =>
  admission.mutate(viewer, 'requestDownload', 'path name', { fileId, purpose: 'OBJECTION' })

/** Rows that tell of an account's having acted. */
const tracesOf = (viewer: Viewer) =>
  world.rows<{ trace: string }>(
    `select 'act_log ' || verb as trace from act_log where actor = $1
     union all select 'stored_file' from stored_file where uploaded_by_id = $1 or person_id = $1
     union all select 'file_ticket' from file_ticket where account_id = $1
     union all select 'application_event ' || act from application_event where actor_id = $1
     order by 1`.replaceAll('$1', String(viewer.account)),
  )

test('S24 an objection carries files, sent and filed without naming whoever is signed in; only the investigator opens them, each view on record', async () => {
  const { code, nominee } = await onNotice()
  const path = await sent(code, objector)
  await filed(objector, objection(code, [path]))
  const [found] = await listed(supervisor)
  const [file] = found!.evidenceFiles
  assert.deepEqual(file, { id: file!.id, name: null, uploadedBy: null })

  // Nothing that is kept leads from the objection to whoever is signed in; were it filed under their name, it would.
  assert.deepEqual(await tracesOf(objector), [])
  await world.run(objector, act => fileObjection(act, { ...objection(code, []), evidence: ['社保记录'] }))
  assert.notDeepEqual(await tracesOf(objector), [])

  const download = await opened(supervisor, file!.id)
  assert.deepEqual([download.name, download.userErrors], ['社保记录（王某整理）.pdf', []])
  assert.deepEqual((await app.inject({ method: 'GET', url: download.path })).rawPayload, pdf())
  const views = await world.rows(`select verb, actor, details from act_log where verb = 'file.viewed'`)
  assert.deepEqual(views, [
    { verb: 'file.viewed', actor: supervisor.account, details: { kind: 'OBJECTION_EVIDENCE', purpose: 'OBJECTION' } },
  ])

  // Whoever decides does not open them; to another office, the nominee, the objector and the public there is no such file.
  assert.deepEqual((await opened(approver, file!.id)).userErrors[0].code, 'NOT_YOURS_TO_OPEN')
  for (const stranger of [county, nominee, objector, nobody]) {
    assert.deepEqual((await opened(stranger, file!.id)).userErrors[0].code, 'NOT_FOUND')
    const { storedFile, storedFiles } = await admission.ask(
      stranger,
      'query ($id: ID!) { storedFile(id: $id) { id } storedFiles { totalCount } }',
      { id: file!.id },
    )
    assert.deepEqual([storedFile, storedFiles.totalCount], [null, 0])
    assert.deepEqual(await listed(stranger), [])
  }
  const page = await app.inject({ method: 'GET', url: `/notices/${code}` })
  assert.equal(page.statusCode, 200)
  assert.ok(!page.body.includes('社保') && !page.body.includes(file!.id))
})

test('S24 evidence is bound to its notice, clean, and taken once; what is not a document is refused', async () => {
  const { code } = await onNotice()
  const other = await onNotice()
  const path = await sent(code)
  assert.deepEqual(await refused(nobody, objection(other.code, [path])), ['EVIDENCE_PATH_UNKNOWN S24'])
  assert.deepEqual(await refused(nobody, objection(code, ['/files/unknown'])), ['EVIDENCE_PATH_UNKNOWN S24'])
  assert.deepEqual(await refused(nobody, objection(code, [])), ['EVIDENCE_MISSING S24'])
  assert.deepEqual(await refused(nobody, objection(code, Array(11).fill(path))), ['TOO_MANY_FILES S24'])
  await filed(nobody, objection(code, [path]))
  assert.deepEqual(await refused(nobody, objection(code, [path])), ['FILE_ATTACHED_ELSEWHERE'])
  assert.equal((await put(path, png())).statusCode, 403)

  const awaited = (await asked(code)).path
  assert.deepEqual(await refused(nobody, objection(code, [awaited])), ['FILE_NOT_CLEAN'])
  assert.equal((await put(awaited, program)).statusCode, 415)
  const byAccount = { kind: 'OBJECTION_EVIDENCE', name: '证据.pdf' }
  assert.deepEqual(await admission.refused(objector, 'requestUpload', 'path', byAccount), ['FILE_KIND_REFUSED'])

  await moveClock(world.connections, 30)
  assert.deepEqual((await asked(code)).userErrors[0].code, 'NOTICE_NOT_OPEN')
  await moveClock(world.connections, 0)
})

test('S24 evidence is throttled without naming anyone', async () => {
  const { code } = await onNotice()
  const from = { session: { address: '198.51.100.9' } }
  const query = 'mutation ($input: RequestObjectionUploadInput!) { requestObjectionUpload(input: $input) { userErrors { code } } }'
  const ask = async () => {
    const context = { ...world.context(nobody), ...from }
    const outcome = await admission.execution.execute({ query, variables: { input: { noticeCode: code, name: '证据.pdf' } } }, context)
    return 'json' in outcome
      ? JSON.parse(outcome.json.toString()).requestObjectionUpload.userErrors
      : JSON.parse(JSON.stringify(outcome.data)).requestObjectionUpload.userErrors
  }
  for (let count = 0; count < 40; count++) assert.deepEqual(await ask(), [])
  assert.deepEqual(await ask(), [{ code: 'TOO_MANY_OBJECTIONS' }])
  const [kept] = await world.rows<{ found: boolean }>(
    `select exists (select from sign_in_attempt where sign_in_attempt::text like '%198.51.100%') as found`,
  )
  assert.deepEqual(kept, { found: false })
})

test('S26 an incident carries files of its reporter and its investigator; who investigates opens them, who decides once there is something to decide, the expert and other offices never', async () => {
  const organiser = await world.staff(['ORGANISER'])
  const expert = await world.expert()
  const account = await admission.applicant()
  await world.rows('update account set expert_id = ? where id = ?', [expert.id, account.account])
  const themselves: Viewer = { ...account, expert: expert.id }
  const first = await admission.file(organiser, 'FINDING_EVIDENCE')
  const incident = { expertId: toGlobalId('Expert', expert.id), account: '无故缺席', occurredOn: admission.day(-1) }
  const report = (evidenceFileIds: string[]) =>
    admission.mutate(organiser, 'reportIncident', 'incident { id evidenceFiles { id } }', { ...incident, evidenceFileIds })
  assert.deepEqual((await report([await admission.file(organiser, 'PHOTO')])).userErrors[0].code, 'FILE_KIND_REFUSED')
  assert.deepEqual((await report([await admission.file(supervisor, 'FINDING_EVIDENCE')])).userErrors[0].code, 'NOT_FOUND')
  const reported = (await report([first])).incident
  assert.deepEqual(reported.evidenceFiles, [{ id: first }])
  assert.deepEqual((await report([first])).userErrors[0].code, 'FILE_ATTACHED_ELSEWHERE')
  const code = async (viewer: Viewer, id: string) => (await opened(viewer, id)).userErrors[0]?.code
  const manager = await world.staff(['ROSTER_MANAGER'])
  const deciding = [approver, manager]
  // Before there is something to decide, whoever may decide later has no need of it.
  assert.deepEqual(await Promise.all([supervisor, ...deciding].map(viewer => code(viewer, first))), [
    undefined,
    'NOT_YOURS_TO_OPEN',
    'NOT_YOURS_TO_OPEN',
  ])
  const second = await admission.file(supervisor, 'FINDING_EVIDENCE')
  const finding = { incidentId: reported.id, investigation: '经核实', evidence: ['签到表'], evidenceFileIds: [second] }
  const investigated = await admission.done(supervisor, 'investigateIncident', 'incident { evidenceFiles { id } }', finding)
  assert.deepEqual(investigated.evidenceFiles, [{ id: first }, { id: second }])
  assert.deepEqual(await Promise.all([supervisor, ...deciding].map(viewer => code(viewer, first))), [undefined, undefined, undefined])
  // Whoever it is about opens it in no role.
  for (const viewer of [supervisor, ...deciding]) assert.equal(await code({ ...viewer, expert: expert.id }, first), 'NOT_YOURS_TO_OPEN')
  assert.equal(await code(organiser, first), 'NOT_YOURS_TO_OPEN')
  for (const stranger of [themselves, county, nobody]) assert.equal(await code(stranger, first), 'NOT_FOUND')
  const own = await admission.ask(themselves, '{ incidentRecords { nodes { account evidenceFiles { id } } } }')
  assert.deepEqual(own.incidentRecords.nodes, [{ account: '无故缺席', evidenceFiles: [] }])
  assert.equal(fromGlobalId(first)!.typeName, 'StoredFile')
})
