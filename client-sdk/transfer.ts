import { NetworkError, RateLimited, ServerFault, Unavailable } from './errors.ts'
import type { Door } from './exchange.ts'
import { type Refusal, Refused } from './refusal.ts'

/**
 * Sends the bytes of a file to the path that `requestUpload` gave. Throws `Refused` when the server does not take them, and what `exchange`
 * throws.
 */
export async function sendBytes(
  door: Door,
  path: string,
  bytes: Uint8Array,
  signal: AbortSignal | undefined,
): Promise<{ readonly fileId: string }> {
  const headers = { 'content-type': 'application/octet-stream', 'accept-language': door.language }
  // A copy: what the caller's view points into may be larger than the view.
  const response = await ask(door, path, { method: 'PUT', headers, body: new Uint8Array(bytes) }, signal)
  return (await response.json()) as { fileId: string }
}

/** Fetches the bytes of a file from the path that `requestDownload` or `printDocument` gave, once. Throws like `sendBytes`. */
export async function fetchBytes(door: Door, path: string, signal: AbortSignal | undefined): Promise<Uint8Array> {
  const response = await ask(door, path, { method: 'GET', headers: { 'accept-language': door.language } }, signal)
  return new Uint8Array(await response.arrayBuffer())
}

async function ask({ url, fetch, language }: Door, path: string, init: RequestInit, signal: AbortSignal | undefined): Promise<Response> {
  let response: Response
  try {
    response = await fetch(new URL(path, url), { ...init, ...(signal ? { signal } : {}) })
  } catch (error) {
    signal?.throwIfAborted()
    throw new NetworkError(error)
  }
  if (response.ok) return response
  if (response.status === 429) throw new RateLimited(Number(response.headers.get('retry-after')) || 1)
  if (response.status >= 502 && response.status <= 504) throw new Unavailable(response.status)
  const { userErrors } = (await response.json().catch(() => ({}))) as { userErrors?: readonly Refusal[] }
  if (userErrors) throw new Refused(userErrors, language)
  throw new ServerFault(`The server answered HTTP ${response.status}`)
}
