/**
 * Types of the SDK, checked by the compiler alone: each line under `@ts-expect-error` must be an error, each other line must not.
 * Nothing here runs.
 */
import { type Answer, type Done, type ExpertsQuery, Jiangku, type Listing, Refused, type Retry } from '../../client-sdk/index.ts'

declare const jiangku: Jiangku

type Equal<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false
const same = <_Claim extends true>(): void => {}

export async function queries(): Promise<void> {
  const page = await jiangku.experts({ filter: { residence: '440881' }, first: 10, orderBy: 'LOAD' })
  same<Equal<typeof page, ExpertsQuery['experts']>>()
  same<Equal<(typeof page.nodes)[number]['lastDutyOn'], string | null>>()
  same<Equal<(typeof page.nodes)[number]['termState'], 'NONE' | 'UPCOMING' | 'ACTIVE' | 'EXPIRED' | 'REMOVED'>>()
  for await (const expert of jiangku.experts()) same<Equal<typeof expert, (typeof page.nodes)[number]>>()
  for await (const one of jiangku.experts().pages()) same<Equal<typeof one, typeof page>>()
  same<Equal<Awaited<ReturnType<Jiangku['expert']>>, NonNullable<Awaited<ReturnType<Jiangku['expert']>>> | null>>()

  // @ts-expect-error an order that does not exist
  void jiangku.experts({ orderBy: 'HEIGHT' })
  // @ts-expect-error a filter that does not exist
  void jiangku.experts({ filter: { surname: '陈' } })
  // @ts-expect-error an id is needed
  void jiangku.expert()
  // @ts-expect-error a field that the operation does not select
  page.nodes[0]?.idNumberSealed
  // @ts-expect-error nobody may be there
  ;(await jiangku.expert({ id: 'x' })).name
  // @ts-expect-error one expert is no list
  const noList: AsyncIterable<unknown> = jiangku.expert({ id: 'x' })
  void noList
  // @ts-expect-error answers are not to be changed
  page.nodes.push(page.nodes[0]!)
}

export async function mutations(): Promise<void> {
  const answer = jiangku.grantRole({ accountId: 'a', officeId: 'o', role: 'ANALYST' })
  const { roleGrant, userErrors } = await answer
  // @ts-expect-error it may have been refused
  roleGrant.id
  const done = await answer.orThrow()
  same<Equal<typeof done.roleGrant, NonNullable<typeof roleGrant>>>()
  // @ts-expect-error what was done has no refusals
  done.userErrors
  for (const refusal of userErrors) {
    // @ts-expect-error only a stale version says which version is current
    refusal.current
    if (refusal.__typename === 'StaleVersion') same<Equal<typeof refusal.current, number>>()
  }
  // @ts-expect-error a role that does not exist
  void jiangku.grantRole({ accountId: 'a', officeId: 'o', role: 'KING' })
  // @ts-expect-error the office is missing
  void jiangku.grantRole({ accountId: 'a', role: 'ANALYST' })
  // @ts-expect-error a mutation is no list
  const list: AsyncIterable<unknown> = answer
  void list
}

export function errors(error: unknown): Retry | undefined {
  if (!(error instanceof Refused)) return undefined
  same<Equal<ReturnType<typeof error.of<'WrongState'>>[number]['state'], string>>()
  // @ts-expect-error a refusal that does not exist
  error.of('BadMood')
  return error.retry
}

export const kinds = (): readonly [Answer<Awaited<ReturnType<Jiangku['signOut']>>>, Listing<ExpertsQuery['experts']>] => [
  jiangku.signOut(),
  jiangku.experts(),
]
export type SignedOut = Done<Awaited<ReturnType<Jiangku['signOut']>>>

// @ts-expect-error an address is needed
export const nowhere = new Jiangku({})
// @ts-expect-error a language that messages are not written in
export const french = new Jiangku({ url: 'http://127.0.0.1:4000/graphql', language: 'fr' })
