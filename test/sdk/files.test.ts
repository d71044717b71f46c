import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Jiangku, Refused } from '../../client-sdk/index.ts'
import { png, program } from '../files/samples.ts'
import { demoServer, password } from './server.ts'

const server = await demoServer(300)
test.after(() => server.close())
const jiangku = new Jiangku({ url: server.url })
await jiangku.signIn({ loginName: 'city.organiser', password }).orThrow()

test('a file is sent and fetched by the SDK; a path works once', async () => {
  const fileId = await jiangku.upload({ kind: 'OTHER', name: '现场.png' }, png())
  assert.equal((await jiangku.storedFile({ id: fileId }))?.state, 'CLEAN')
  const { path, name } = await jiangku.requestDownload({ fileId, purpose: 'OWN_RECORD' }).orThrow()
  assert.equal(name, '现场.png')
  assert.deepEqual(Buffer.from(await jiangku.fetchFile(path!)), png())
  await assert.rejects(jiangku.fetchFile(path!), (error: unknown) => error instanceof Refused && error.code === 'TICKET_INVALID')
})

test('what is refused by its content is a typed refusal, in the language of the client', async () => {
  const english = new Jiangku({ url: server.url, language: 'en', ...(jiangku.token ? { token: jiangku.token } : {}) })
  const error = await english.upload({ kind: 'OTHER', name: 'scan.pdf' }, program).catch((thrown: unknown) => thrown)
  assert.ok(error instanceof Refused)
  assert.deepEqual(
    error.of('FileTypeRefused').map(({ found, accepted }) => ({ found, accepted })),
    [{ found: 'application/x-msdownload', accepted: ['PDF', 'JPEG', 'PNG'] }],
  )
  assert.match(error.message, /By its content this is application\/x-msdownload/)
  await assert.rejects(english.upload({ kind: 'PHOTO', name: 'a.png' }, new Uint8Array(6 * 1024 * 1024)), { code: 'FILE_TOO_LARGE' })
})
