import { IdempotencyKeyReused } from '../../schema/base/refusals.ts'
import type { Act } from '../context.ts'
import { demand, refusalOf } from '../refusal.ts'

/** The payload of a mutation as plain values; rows of the model are reduced to their ids. */
export type PlainPayload = Record<string, unknown>

/**
 * Runs a mutation once per `Idempotency-Key`, viewer and root field: the key is taken and the payload kept in the mutation's own
 * transaction, for two days. The same request again gets the same payload; a different one under the same key is refused; of two at
 * the same time one waits for the other. A refused act keeps nothing, so it may be tried again. Keys of people who are not signed in
 * are ignored: strangers would share them.
 */
export async function once(act: Act, rootField: string, args: unknown, work: () => Promise<PlainPayload>): Promise<PlainPayload> {
  const { em, idempotencyKey: key, platform, viewer } = act
  if (key === undefined || viewer.account === undefined) return work()
  const place = [viewer.account, rootField, key] as const
  // Keyed, because arguments may hold a password; sealed below, because a payload may hold a link.
  const requestHash = platform.seals.fingerprint('idempotent request', canonical(args))

  const taken = await em.execute<unknown[]>(
    `insert into idempotency_key (viewer, root_field, key, request_hash, payload, created_at) values (?, ?, ?, ?, 'null', clock_timestamp())
     on conflict do nothing returning id`,
    [...place, requestHash],
  )
  if (taken.length === 0) {
    const [earlier] = await em.execute<[{ request_hash: string; payload: string }]>(
      'select request_hash, payload from idempotency_key where viewer = ? and root_field = ? and key = ?',
      [...place],
    )
    demand(earlier.request_hash === requestHash ? undefined : keyReused())
    return JSON.parse(platform.seals.open('idempotent payload', Buffer.from(earlier.payload, 'base64'))) as PlainPayload
  }
  const payload = await work()
  await em.execute('update idempotency_key set payload = ?::jsonb where viewer = ? and root_field = ? and key = ?', [
    JSON.stringify(platform.seals.seal('idempotent payload', JSON.stringify(payload)).toString('base64')),
    ...place,
  ])
  return payload
}

/** JSON with sorted keys: the order in which a client writes its variables is no difference. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner
    return Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
  })
}

const keyReused = () =>
  refusalOf(IdempotencyKeyReused, {
    code: 'IDEMPOTENCY_KEY_REUSED',
    messageZh: '此 Idempotency-Key 已用于另一项内容不同的请求。',
    messageEn: 'This Idempotency-Key was used for a different request.',
  })
