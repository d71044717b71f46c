import { LockMode } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { Account } from '../../schema/index.ts'
import { notFound, required, rowOf } from '../refusal.ts'

/** The account that an input's `accountId` names, locked, and the offices it belongs to, whoever asks. Refuses unknown ids. */
export async function findAccount(em: EntityManager, accountId: string) {
  const path = ['accountId']
  const number = rowOf('Account', accountId, path)
  const account = required(
    await em.findOne(Account, number, { populate: ['passwordHash'], lockMode: LockMode.PESSIMISTIC_WRITE }),
    notFound(accountId, path),
  )
  const rows = await em.execute<{ office: number }[]>('select offices_of_account(?) as office', [number])
  return { account, offices: rows.map(({ office }) => office) }
}
