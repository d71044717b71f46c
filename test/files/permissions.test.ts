import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { send } from '../server/client.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { type Headers, openDesk } from './desk.ts'
import { pdf, png } from './samples.ts'

breaksOnPurpose('every expert has a primary occupation', 'an expert is put of nothing but what its files need')
breaksOnPurpose('every name is found by its characters and its pinyin', 'an expert is put of nothing but what its files need')
breaksOnPurpose('masks show no more than they may', 'an expert is put of nothing but what its files need')
breaksOnPurpose('sealed numbers agree with what is shown of them', 'an expert is put of nothing but what its files need')

const desk = await openDesk()
after(() => desk.close())
const {
  accounts,
  administrator,
  app,
  download,
  get,
  kept,
  log,
  manager,
  mutate,
  numberOf,
  offices,
  organiser,
  put,
  request,
  reviewer,
  row,
  sent,
  sql,
  stranger,
} = desk

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
