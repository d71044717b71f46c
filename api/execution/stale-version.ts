import type { OptimisticLockError } from '@mikro-orm/core'
import { StaleVersion } from '../../schema/base/refusals.ts'
import type { Context } from '../context.ts'
import { refusalOf } from '../refusal.ts'
import { inTransaction } from '../transaction.ts'

interface Versioned {
  readonly id: number
  readonly version: number
}

/** The refusal for a record that somebody changed since it was read: which version was given, and which stands now (0 when it is gone). */
export async function staleVersion(error: OptimisticLockError, context: Context): Promise<StaleVersion> {
  const stale = error.getEntity() as Versioned | undefined
  const now =
    stale && (await inTransaction(context, ({ em }) => em.findOne(stale.constructor as new () => Versioned, { id: stale.id } as never)))
  return refusalOf(StaleVersion, {
    code: 'STALE_VERSION',
    messageZh: '该记录已被他人修改，请刷新后重试。',
    messageEn: 'Somebody changed the record since you read it; read it again.',
    given: Number(/version (\d+) was expected/.exec(error.message)?.[1] ?? stale?.version ?? 0),
    current: now?.version ?? 0,
  })
}
