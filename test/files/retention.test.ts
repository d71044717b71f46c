import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { after, test } from 'node:test'
import { keeper } from '../../api/files/keeper.ts'
import { eraseDueFiles, sweepFiles } from '../../api/files/sweep-files.ts'
import { inTransaction } from '../../api/transaction.ts'
import { contextOf } from '../server/doors.ts'
import { type Headers, openDesk } from './desk.ts'
import { pdf, png } from './samples.ts'

const desk = await openDesk()
after(() => desk.close())
const { administrator, applicant, download, folder, get, kept, log, mutate, numberOf, platform, reviewer, row, sent, sql } = desk

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
