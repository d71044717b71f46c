import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import { receiveFile } from '../../api/files/receive-file.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { runDueJobs } from '../jobs/run-due-jobs.ts'
import { contextOf } from '../server/doors.ts'
import { openDesk } from './desk.ts'
import { exif, jpeg, pdf, png, program } from './samples.ts'

const desk = await openDesk()
after(() => desk.close())
const { accounts, applicant, database, download, folder, get, log, numberOf, platform, put, request, row, sent, sql, store } = desk

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

test('an altered file is not handed out', async () => {
  const fileId = await sent('OTHER', pdf())
  const { storage_key: key } = await row(fileId)
  await store.put('kept', String(key), Readable.from([Buffer.alloc(400, 1)]))
  const asked = await download(fileId, applicant, 'OWN_RECORD')
  await assert.rejects(get(asked.path).then(answer => assert.equal(answer.statusCode, 200)))
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
