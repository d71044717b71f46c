import { LockMode } from '@mikro-orm/core'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import { Application, type Call } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, type Refusal, refusalOf, rowOf } from '../../refusal.ts'

/** Most applications of one batch. */
const MOST = 20_000

/** An application by the id it was named by; none where there is none that the viewer may see. */
export interface NamedApplication {
  readonly id: string
  readonly application: Application | undefined
  readonly missing: Refusal | undefined
}

/** The applications of an input in its order, locked in the order of their numbers. Refuses none, too many, and one named twice. */
export async function lockNamed({ em }: Act, ids: readonly string[]): Promise<readonly NamedApplication[]> {
  demand(ids.length === 0 || ids.length > MOST || new Set(ids).size < ids.length ? listImpossible() : undefined)
  const numbers = ids.map((id, index) => rowOf('Application', id, ['applicationIds', String(index)]))
  const locked = await em.find(Application, { id: { $in: numbers } } as never, {
    orderBy: { id: 'asc' },
    lockMode: LockMode.PESSIMISTIC_WRITE,
    populate: ['idNumberHash'] as never,
  })
  const found = new Map(locked.map(application => [application.id, application]))
  return ids.map((id, index) => {
    const application = found.get(numbers[index]!)
    return { id, application, missing: application ? undefined : notFound(id, ['applicationIds']) }
  })
}

/** Every approved application of a call, locked. */
export async function lockApproved({ em }: Act, call: Call): Promise<readonly NamedApplication[]> {
  const approved = await em.find(Application, { call: call.id, state: 'APPROVED' } as never, {
    orderBy: { id: 'asc' },
    lockMode: LockMode.PESSIMISTIC_WRITE,
    populate: ['idNumberHash'] as never,
  })
  return approved.map(application => ({ id: toGlobalId('Application', application.id), application, missing: undefined }))
}

/** The fingerprints, among those of these people, of whoever was disqualified for forged material (S29). */
export async function findDisqualified({ em }: Act, named: readonly NamedApplication[]): Promise<ReadonlySet<string>> {
  const hashes = named.flatMap(({ application }) => application?.idNumberHash ?? [])
  const rows = await em.execute<{ hash: string }[]>(
    'select disqualified_fingerprints(array(select jsonb_array_elements_text(?::jsonb))) as hash',
    [JSON.stringify(hashes)],
  )
  return new Set(rows.map(({ hash }) => hash))
}

const listImpossible = () =>
  refusalOf(InvalidInput, {
    code: 'LIST_IMPOSSIBLE',
    messageZh: `申请应为 1 至 ${MOST} 件，且不重复。`,
    messageEn: 'Give 1 to 20,000 applications, each once.',
    path: ['applicationIds'],
  })
