import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import { buildApp } from '../../api/app.ts'
import { keeper } from '../../api/files/keeper.ts'
import { receiveFile } from '../../api/files/receive-file.ts'
import { eraseDueFiles, sweepFiles } from '../../api/files/sweep-files.ts'
import { openLog } from '../../api/log.ts'
import { openPlatform } from '../../api/open-platform.ts'
import { withClient } from '../../api/postgres/roles.ts'
import { inTransaction } from '../../api/transaction.ts'
import { fromGlobalId, toGlobalId } from '../../schema/base/global-id.ts'
import { password, plantOffices } from '../identity/offices.ts'
import { runDueJobs } from '../jobs/run-due-jobs.ts'
import { migratedDatabase } from '../migrated.ts'
import { bearer, send } from '../server/client.ts'
import { contextOf } from '../server/doors.ts'
import { exif, jpeg, pdf, png, program } from './samples.ts'
import { temporaryFolder } from './store.ts'

const database = await migratedDatabase()
const { store, folder } = await temporaryFolder()
const platform = await openPlatform(database.app, Buffer.alloc(32, 7), openLog('error'), store)
const app = await buildApp(platform, { publicUrl: new URL('http://127.0.0.1:4000'), trustedProxies: [], requestsPerMinute: 100_000 })
after(async () => {
  await app.close()
  await platform.close()
})
const people = {
  'chikan.applicant': [],
  'chikan.reviewer': ['REVIEWER'],
  'chikan.organiser': ['ORGANISER'],
  'leizhou.reviewer': ['REVIEWER'],
  'city.administrator': ['ADMINISTRATOR'],
  'chikan.manager': ['ROSTER_MANAGER'],
} as const
const { offices, accounts } = await plantOffices(database, people)
const [applicant, reviewer, organiser, stranger, administrator, manager] = await Promise.all(
  Object.keys(people).map(name => bearer(app, name, password)),
)
type Headers = Record<string, string> | undefined

const sql = <Row extends object>(text: string, values: unknown[] = []) =>
  withClient(database.owner, async client => (await client.query<Row>(text, values)).rows)
async function mutate(name: string, input: object, headers: Headers, fields: string) {
  const Name = name[0]!.toUpperCase() + name.slice(1)
  const query = `mutation ($input: ${Name}Input!) { ${name}(input: $input) { ${fields} userErrors { __typename code path
    ... on FileTooLarge { limit } ... on WrongState { state } } } }`
  return (await send(app, query, { input }, headers)).body.data![name] as Record<string, unknown> & {
    path: string
    file?: { id: string }
    userErrors: object[]
  }
}
const request = (kind: string, name = '扫描件.pdf', headers: Headers = applicant, more = {}) =>
  mutate('requestUpload', { kind, name, ...more }, headers, 'path file { id state name sensitive }')
const put = (path: string, bytes: Buffer) =>
  app.inject({ method: 'PUT', url: path, payload: bytes, headers: { 'content-type': 'application/octet-stream' } })
const get = (path: string) => app.inject({ method: 'GET', url: path })
const download = (fileId: string, headers: Headers, purpose = 'REVIEW', more = {}) =>
  mutate('requestDownload', { fileId, purpose, ...more }, headers, 'path name file { id }')
const numberOf = (fileId: string) => fromGlobalId(fileId)!.id
const row = async (fileId: string) =>
  (await sql<Record<string, unknown>>('select * from stored_file where id = $1', [numberOf(fileId)]))[0]!
const log = (fileId: string) =>
  sql(`select verb, actor, details from act_log where subject_type = 'StoredFile' and subject_id = $1 order by id`, [numberOf(fileId)])

/** A clean file of the applicant. */
async function sent(kind: string, bytes: Buffer, name?: string): Promise<string> {
  const { path } = await request(kind, name)
  const answer = await put(path, bytes)
  assert.equal(answer.statusCode, 201, answer.body)
  return answer.json<{ fileId: string }>().fileId
}
/** Attached to something of an office, as an act of another area does. */
const kept = (fileId: string, office = offices.chikan!) =>
  sql(`update stored_file set office_id = $2, attached_to = 'Application:1' where id = $1`, [numberOf(fileId), office])

test('S18 a photo is sent over a one-time ticket, cleared of its place, sealed on disk, and opened over another', async () => {
  const photo = jpeg(exif(1))
  const fileId = await sent('PHOTO', photo, '张三.jpg')
  const { state, type, size, name, storage_key: key, swept_at: swept } = await row(fileId)
  assert.deepEqual({ state, type, size, name }, { state: 'CLEAN', type: 'JPEG', size: jpeg().length, name: '张三.jpg' })
  assert.match(String(key), /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab]/)
  assert.notEqual(swept, null)
  const files = globSync('**/*', { cwd: folder }).filter(path => path.includes(String(key)))
  assert.deepEqual(files, [`kept/${String(key).slice(-2)}/${key}`])
  assert.ok(!readFileSync(`${folder}/${files[0]}`).includes(jpeg().subarray(0, 20)))

  const asked = await download(fileId, applicant, 'OWN_RECORD')
  assert.equal(asked.name, '张三.jpg')
  const got = await get(asked.path)
  assert.deepEqual(got.rawPayload, jpeg())
  assert.deepEqual(
    [got.headers['content-type'], got.headers['content-disposition'], got.headers['cache-control']],
    ['image/jpeg', `attachment; filename*=UTF-8''${encodeURIComponent('张三.jpg')}`, 'no-store'],
  )
  assert.equal((await get(asked.path)).statusCode, 403)
  const actor = accounts['chikan.applicant']
  const entries = (await log(fileId)).map(entry => ({ ...entry, details: undefined }))
  assert.deepEqual(entries, [
    ...['upload.requested', 'file.received'].map(verb => ({ verb, actor, details: undefined })),
    { verb: 'file.cleared', actor: null, details: undefined },
    ...['download.requested', 'file.viewed'].map(verb => ({ verb, actor, details: undefined })),
  ])
})

test('a renamed executable, another type and too many bytes are refused; the ticket may be used again, once', async () => {
  const { path } = await request('ID_COPY', '身份证.pdf')
  const refused = await put(path, program)
  assert.equal(refused.statusCode, 415)
  const [refusal] = refused.json<{ userErrors: Record<string, unknown>[] }>().userErrors
  assert.deepEqual(
    [refusal!.__typename, refusal!.code, refusal!.found, refusal!.accepted],
    ['FileTypeRefused', 'FILE_TYPE_REFUSED', 'application/x-msdownload', ['PDF', 'JPEG', 'PNG']],
  )
  const large = Buffer.concat([pdf(), Buffer.alloc(10 * 1024 * 1024)])
  const tooLarge = await put(path, large)
  assert.deepEqual(
    [tooLarge.statusCode, tooLarge.json<{ userErrors: { limit: number }[] }>().userErrors[0]!.limit],
    [413, 10 * 1024 * 1024],
  )
  assert.deepEqual((await sql(`select refusal from act_log where verb = 'refused' order by id desc limit 2`)).reverse(), [
    { refusal: 'FILE_TYPE_REFUSED' },
    { refusal: 'FILE_TOO_LARGE' },
  ])
  assert.equal((await put(path, pdf())).statusCode, 201)
  assert.equal((await put(path, pdf())).statusCode, 403)
  assert.equal((await put('/files/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', pdf())).statusCode, 403)
  const photo = await request('PHOTO', '照片.jpg')
  assert.equal((await put(photo.path, pdf())).statusCode, 415)
  assert.deepEqual((await request('PHOTO', '照片.jpg', applicant, { size: 6 * 1024 * 1024 })).userErrors, [
    { __typename: 'FileTooLarge', code: 'FILE_TOO_LARGE', path: ['size'], limit: 5 * 1024 * 1024 },
  ])
  for (const name of ['', ' ', '../x.pdf', 'a\u202Efdp.exe', 'x'.repeat(201)]) {
    assert.deepEqual((await request('OTHER', name)).userErrors, [{ __typename: 'InvalidInput', code: 'FILE_NAME', path: ['name'] }])
  }
  assert.deepEqual((await request('OTHER', 'x.pdf', {})).userErrors, [{ __typename: 'NotPermitted', code: 'SIGN_IN_FIRST', path: null }])
  const old = await request('OTHER')
  await sql(`update file_ticket set expires_at = now() - interval '1 second' where file_id = $1`, [numberOf(old.file!.id)])
  assert.equal((await put(old.path, pdf())).statusCode, 403)
})

test('of two who use a ticket at once, one sends', async () => {
  const { path } = await request('OTHER')
  const answers = await Promise.all([put(path, pdf()), put(path, png())])
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [201, 403])
})

test('what does not pass the check is refused and gone', async () => {
  const { path } = await request('OTHER')
  const answer = await put(path, pdf('/OpenAction << /S /JavaScript >>'))
  const { fileId } = answer.json<{ fileId: string }>()
  const { state, refusal, key_sealed, storage_key: key } = await row(fileId)
  assert.deepEqual({ state, refusal, key_sealed }, { state: 'REFUSED', refusal: 'ACTIVE_PDF', key_sealed: null })
  assert.deepEqual(globSync(`**/${key}`, { cwd: folder }), [])
  assert.deepEqual((await download(fileId, applicant, 'OWN_RECORD')).userErrors, [
    { __typename: 'WrongState', code: 'FILE_NOT_CLEAN', path: ['fileId'], state: 'REFUSED' },
  ])
})

test('S18 an ID copy is opened only by the person and by reviewers of the office in the chain, each time with a purpose', async () => {
  const fileId = await sent('ID_COPY', pdf(), '李四身份证.pdf')
  const notFound = [{ __typename: 'NotFound', code: 'NOT_FOUND', path: ['fileId'] }]
  assert.deepEqual((await download(fileId, reviewer)).userErrors, notFound, 'not attached yet')
  await kept(fileId)
  assert.deepEqual((await download(fileId, stranger)).userErrors, notFound, 'another county')
  assert.deepEqual((await download(fileId, {})).userErrors, notFound)
  const notYours = [{ __typename: 'NotPermitted', code: 'NOT_YOURS_TO_OPEN', path: null }]
  assert.deepEqual((await download(fileId, organiser)).userErrors, notYours)
  assert.deepEqual((await download(fileId, administrator)).userErrors, notYours)
  assert.deepEqual((await download(fileId, reviewer, 'OTHER')).userErrors, [
    { __typename: 'InvalidInput', code: 'NOTE_MISSING', path: ['note'] },
  ])
  const asked = await download(fileId, reviewer)
  assert.deepEqual([asked.name, asked.userErrors], ['李四身份证.pdf', []])
  assert.deepEqual((await get(asked.path)).rawPayload, pdf())
  const [view] = (await log(fileId)).slice(-1)
  assert.deepEqual(view, { verb: 'file.viewed', actor: accounts['chikan.reviewer'], details: { kind: 'ID_COPY', purpose: 'REVIEW' } })

  const seen = `query ($id: ID!) { storedFile(id: $id) { kind name sensitive state } }`
  const ask = async (headers: Headers) => (await send(app, seen, { id: fileId }, headers)).body.data!.storedFile
  assert.deepEqual(
    await ask(organiser),
    { kind: 'ID_COPY', name: null, sensitive: true, state: 'CLEAN' },
    'the name of a sensitive file tells whose it is',
  )
  assert.equal(await ask(stranger), null)
})

test('an altered file is not handed out', async () => {
  const fileId = await sent('OTHER', pdf())
  const { storage_key: key } = await row(fileId)
  await store.put('kept', String(key), Readable.from([Buffer.alloc(400, 1)]))
  const asked = await download(fileId, applicant, 'OWN_RECORD')
  await assert.rejects(get(asked.path).then(answer => assert.equal(answer.statusCode, 200)))
})

test('S18 after its retention a file is erased by the job, late or twice; its row and the log remain', async () => {
  const fileId = await sent('ID_COPY', pdf())
  const { storage_key: key } = await row(fileId)
  await kept(fileId)
  const asked = await download(fileId, reviewer)
  await sql(`update stored_file set retain_until = '2020-01-01' where id = $1`, [numberOf(fileId)])
  const asKeeper = contextOf(platform, keeper)
  for (let times = 0; times < 2; times++) {
    await inTransaction(asKeeper, eraseDueFiles)
    await inTransaction(asKeeper, sweepFiles)
  }
  const { state, key_sealed, name_sealed, sha256 } = await row(fileId)
  assert.deepEqual([state, key_sealed, name_sealed, typeof sha256], ['ERASED', null, null, 'string'])
  assert.deepEqual(globSync(`**/${key}`, { cwd: folder }), [])
  assert.equal((await get(asked.path)).statusCode, 409)
  assert.deepEqual((await log(fileId)).at(-1), { verb: 'file.erased', actor: null, details: { kind: 'ID_COPY', reason: 'retention' } })
})

test('a file is erased before its time by an administrator, or unattached by whoever sent it', async () => {
  const fileId = await sent('OTHER', png())
  await kept(fileId)
  const erase = (headers: Headers, id = fileId, reason = '误传') => mutate('eraseFile', { fileId: id, reason }, headers, 'file { state }')
  assert.deepEqual((await erase(reviewer)).userErrors, [{ __typename: 'NotPermitted', code: 'ADMINISTRATOR_ONLY', path: null }])
  assert.deepEqual((await erase(applicant)).userErrors, [{ __typename: 'NotPermitted', code: 'ADMINISTRATOR_ONLY', path: null }])
  assert.deepEqual((await erase(administrator, fileId, ' ')).userErrors, [
    { __typename: 'InvalidInput', code: 'REASON_MISSING', path: ['reason'] },
  ])
  assert.deepEqual((await erase(administrator)).file, { state: 'ERASED' })
  assert.deepEqual((await erase(administrator)).userErrors, [
    { __typename: 'WrongState', code: 'WRONG_STATE', path: null, state: 'ERASED' },
  ])
  assert.deepEqual((await erase(applicant, await sent('OTHER', png()))).file, { state: 'ERASED' })
})

test('a roster manager puts a photo into the record; nothing else, nobody else, and no file twice', async () => {
  const [expert] = await sql<{ id: number }>(
    `insert into expert (office_id, name, name_tokens, name_pinyin, name_initials, sex, birth_date, id_number_sealed, id_number_hash, id_number_masked,
       phone_sealed, phone_masked, residence_id, employment_kind, heritage_bearer)
     values ($1, '王五', '{}', 'wang wu', 'ww', 'MALE', '1980-01-01', '', 'h', '', '', '', (select min(id) from division), 'RETIRED', false) returning id`,
    [offices.chikan],
  )
  const expertId = toGlobalId('Expert', expert!.id)
  const photograph = async (kind: string, bytes: Buffer) => {
    const { path } = await request(kind, 'x', manager)
    return (await put(path, bytes)).json<{ fileId: string }>().fileId
  }
  const set = (fileId: string, headers: Headers, more = {}) =>
    mutate('setExpertPhoto', { expertId, fileId, ...more }, headers, 'expert { photo { id kind } version }')
  const photo = await photograph('PHOTO', png())
  const scan = await photograph('OTHER', png())
  const refused = async (answer: Promise<{ userErrors: object[] }>) =>
    (await answer).userErrors.map(error => (error as { code: string }).code)
  assert.deepEqual(await refused(set(photo, reviewer)), ['ROSTER_MANAGER_ONLY'])
  assert.deepEqual(await refused(set(scan, manager)), ['FILE_KIND_REFUSED'])
  assert.deepEqual(await refused(set((await request('PHOTO', 'x', manager)).file!.id, manager)), ['FILE_NOT_CLEAN'])
  assert.deepEqual(await refused(set(await sent('PHOTO', png()), manager)), ['NOT_FOUND'], 'the photo of another account')
  assert.deepEqual(await refused(set(photo, manager, { version: 7 })), ['STALE_VERSION'])
  assert.deepEqual((await set(photo, manager, { version: 1 })).expert, { photo: { id: photo, kind: 'PHOTO' }, version: 2 })
  const { office_id, expert_id, attached_to, person_id } = await row(photo)
  assert.deepEqual([office_id, expert_id, attached_to, person_id], [offices.chikan, expert!.id, `Expert:${expert!.id}`, null])
  assert.deepEqual((await download(photo, reviewer)).userErrors, [])
  await sql(`update stored_file set attached_to = 'Expert:9999' where id = $1`, [numberOf(photo)])
  assert.deepEqual(await refused(set(photo, manager)), ['FILE_ATTACHED_ELSEWHERE'])
})

test('nothing is opened out of quarantine; a check that the server did not come to is made up for by its job', async () => {
  const { path } = await request('PHOTO', 'x.jpg')
  const { id } = await receiveFile(contextOf(platform), path.slice('/files/'.length), Readable.from([jpeg(exif(1))]))
  const fileId = toGlobalId('StoredFile', id)
  assert.deepEqual((await download(fileId, applicant, 'OWN_RECORD')).userErrors, [
    { __typename: 'WrongState', code: 'FILE_NOT_CLEAN', path: ['fileId'], state: 'QUARANTINED' },
  ])
  await runDueJobs(platform, database.owner)
  assert.deepEqual([(await row(fileId)).state, (await row(fileId)).size], ['CLEAN', jpeg().length])
})
