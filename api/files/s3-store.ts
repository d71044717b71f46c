import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { ReadableStream } from 'node:stream/web'
import type { Clock } from '../time/clock.ts'
import { type AwsCredentials, signedHeaders } from './aws-signature.ts'
import { type FileStore, pathOf } from './file-store.ts'

/** An S3-compatible store: a bucket at an endpoint, addressed by path. */
export interface S3Place extends AwsCredentials {
  readonly endpoint: URL
  readonly bucket: string
}

/** A store in a bucket. What is put there is sealed already; the bucket's keeper learns sizes and times, nothing else. */
export function s3Store(place: S3Place, clock: Clock): FileStore {
  const ask = async (method: string, path: string, body: Uint8Array = new Uint8Array()): Promise<Response> => {
    const url = new URL(`${place.endpoint.pathname.replace(/\/$/, '')}/${place.bucket}/${path}`, place.endpoint)
    const headers = signedHeaders({ method, url, headers: {}, body }, place, clock.now())
    const response = await fetch(url, {
      method,
      headers,
      ...(method === 'PUT' ? { body: Buffer.from(body) } : {}),
      signal: AbortSignal.timeout(60_000),
    })
    if (response.ok || (method === 'DELETE' && response.status === 404)) return response
    await response.body?.cancel()
    throw new Error(`the file store answered ${response.status} to ${method}`)
  }
  return {
    async put(at, key, bytes) {
      // A length and a hash stand at the head of such a request, so it is sent whole; files have at most 20 MB.
      await ask('PUT', pathOf(at, key), await buffer(bytes))
    },
    async get(at, key) {
      const { body } = await ask('GET', pathOf(at, key))
      return Readable.fromWeb(body as ReadableStream)
    },
    async remove(at, key) {
      await (await ask('DELETE', pathOf(at, key))).body?.cancel()
    },
  }
}
