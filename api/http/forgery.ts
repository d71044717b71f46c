import type { IncomingHttpHeaders } from 'node:http'

/** Content types that a page of another site can send without asking first. */
const simple = /^(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\b/i

/**
 * Whether a request that carries a cookie may have been sent by a page of another site: it is of a kind that browsers send without a
 * preflight, and the browser does not vouch for where it comes from. The cookie's `SameSite=Strict` says the same a second time.
 */
export function mayBeForged(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site']
  if (site === 'same-origin' || site === 'none') return false
  if (headers['apollo-require-preflight'] || headers['x-apollo-operation-name']) return false
  const type = headers['content-type']
  return type === undefined || simple.test(type)
}
