import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Addresses that are nobody's on the public net: loopback, private, link-local, shared, documentation, multicast, reserved. */
const closed = new BlockList()
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  closed.addSubnet(net, prefix, 'ipv4')
}
/** Of IPv6 only the global unicast range is public; within it these are not, or carry an IPv4 address inside. */
const open6 = new BlockList()
open6.addSubnet('2000::', 3, 'ipv6')
const closed6 = new BlockList()
for (const [net, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  closed6.addSubnet(net, prefix, 'ipv6')
}

/** Whether an IP address is one that webhooks never reach unless its host is allowed by name. */
export function isPrivate(address: string): boolean {
  if (isIP(address) === 4) return closed.check(address, 'ipv4')
  return isIP(address) !== 6 || !open6.check(address, 'ipv6') || closed6.check(address, 'ipv6')
}

const hostOf = (url: URL) =>
  url.hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase()

/**
 * Whether a webhook may have this address. Allowed hosts (WEBHOOK_HOSTS) may be private and without TLS; when some are named, no others are
 * reached. Names are resolved when something is sent, not here: what they resolve to may change.
 */
export function mayReach(text: string, allowed: readonly string[]): boolean {
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return false
  const host = hostOf(url)
  if (allowed.length > 0) return allowed.includes(host)
  if (url.protocol !== 'https:' || !host.includes('.') === !host.includes(':')) return false
  return isIP(host) !== 0 ? !isPrivate(host) : !/(^|\.)(localhost|local|internal|home\.arpa)$/.test(host)
}

/**
 * Resolves a name for one connection and refuses it when any of its addresses is private. The connection goes to the very address that was
 * looked at: a name that answers differently the second time gains nothing.
 */
export function guardedLookup(allowed: readonly string[]): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, [])
      const hidden = !allowed.includes(hostname.toLowerCase()) && addresses.some(({ address }) => isPrivate(address))
      const [first] = addresses
      if (hidden || !first) return callback(Object.assign(new Error('a private address'), { code: 'EPRIVATE' }), [])
      if (options.all) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }
}
