import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { signedHeaders } from '../../api/files/aws-signature.ts'
import { s3Store } from '../../api/files/s3-store.ts'
import { fixedClock } from '../../api/time/clock.ts'

const credentials = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  region: 'us-east-1',
}
const moment = new Date('2013-05-24T00:00:00Z')
const signatureOf = ({ authorization }: Record<string, string>) => /Signature=([0-9a-f]{64})$/.exec(authorization!)![1]

test('requests are signed as the examples of Signature Version 4 for S3 have it', () => {
  const get = {
    method: 'GET',
    url: new URL('https://examplebucket.s3.amazonaws.com/test.txt'),
    headers: { range: 'bytes=0-9' },
    body: new Uint8Array(),
  }
  assert.equal(signatureOf(signedHeaders(get, credentials, moment)), 'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41')
  const put = {
    method: 'PUT',
    url: new URL('https://examplebucket.s3.amazonaws.com/test$file.text'),
    headers: { date: 'Fri, 24 May 2013 00:00:00 GMT', 'x-amz-storage-class': 'REDUCED_REDUNDANCY' },
    body: Buffer.from('Welcome to Amazon S3.'),
  }
  assert.equal(signatureOf(signedHeaders(put, credentials, moment)), '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd')
  const list = { ...get, url: new URL('https://examplebucket.s3.amazonaws.com/?lifecycle='), headers: {} }
  assert.equal(signatureOf(signedHeaders(list, credentials, moment)), 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543')
})

/** A bucket that keeps what is put into it, and takes requests only under the signature of our credentials. */
const objects = new Map<string, Buffer>()
const server = createServer((request, response) => void answer(request, response))
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await buffer(request)
  const url = new URL(request.url!, `http://${request.headers.host}`)
  const expected = signedHeaders({ method: request.method!, url, headers: {}, body }, credentials, moment).authorization
  if (request.headers.authorization !== expected) return void response.writeHead(403).end()
  const found = objects.get(url.pathname)
  if (request.method === 'PUT') objects.set(url.pathname, body)
  else if (!found) return void response.writeHead(404).end()
  else if (request.method === 'DELETE') objects.delete(url.pathname)
  response.writeHead(200).end(request.method === 'GET' ? found : undefined)
}
await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
after(() => server.close())
const endpoint = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
const store = s3Store({ ...credentials, endpoint, bucket: 'jiangku' }, fixedClock('2013-05-24T00:00:00Z'))
const key = '01a21000-8800-7fff-bfff-0123456789ab'

test('a bucket keeps, hands out and removes files; removing twice is once, and what is not there fails', async () => {
  const bytes = Buffer.from('sealed')
  await store.put('kept', key, Readable.from([bytes.subarray(0, 3), bytes.subarray(3)]))
  assert.deepEqual([...objects.keys()], [`/jiangku/kept/ab/${key}`])
  assert.deepEqual(await buffer(await store.get('kept', key)), bytes)
  await store.remove('kept', key)
  await store.remove('kept', key)
  await assert.rejects(store.get('kept', key), /answered 404 to GET/)
  const stranger = s3Store({ ...credentials, secretAccessKey: 'other', endpoint, bucket: 'jiangku' }, fixedClock('2013-05-24T00:00:00Z'))
  await assert.rejects(stranger.put('kept', key, Readable.from([bytes])), /answered 403 to PUT/)
})
