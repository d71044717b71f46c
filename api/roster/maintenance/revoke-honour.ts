import { LockMode } from '@mikro-orm/core'
import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import { Honour } from '../../../schema/index.ts'
import type { RevokeHonourInput, RevokeHonourPayload } from '../../../schema/roster/revoke-honour.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, type Refusal, refusalOf, required, rowOf } from '../../refusal.ts'
import { mayKeepExpert } from '../permissions.ts'
import { checkText } from '../text-form.ts'
import { tellStanding } from './tell-standing.ts'

/**
 * Enters that an honour was revoked (S11): it stays in the record, with day and reason, and counts no more where conditions are judged. The
 * expert is told. Refuses whoever does not keep the record, one that is revoked already, and a day before it was granted or still to come.
 */
export async function revokeHonour(act: Act, input: RevokeHonourInput): Promise<Done<RevokeHonourPayload>> {
  const { em, viewer, today } = act
  const id = rowOf('Honour', input.honourId, ['honourId'])
  const found = await em.findOne(Honour, id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  const honour = required(found, notFound(input.honourId, ['honourId']))
  demand(mayKeepExpert(viewer, honour.office.id))
  demand(honour.revokedOn === null ? undefined : revokedAlready(honour.revokedOn))
  const possible = honour.grantedOn <= input.revokedOn && input.revokedOn <= today
  demand(checkText(input.reason, 'reason', 'S11'), possible ? undefined : dayImpossible(honour.grantedOn))
  const reason = input.reason.trim()
  Object.assign(honour, { revokedOn: input.revokedOn, revocationReason: reason })
  await tellStanding(act, honour.expert, 'HONOUR_REVOKED', reason)
  act.record({
    verb: 'honour.revoked',
    office: honour.office.id,
    subject: ['Expert', honour.expert.id],
    details: { honour: id, revokedOn: input.revokedOn },
  })
  act.emit('expert.changed', { expert: honour.expert.id })
  return { honour }
}

const revokedAlready = (on: string) =>
  refused('REVOKED_ALREADY', ['honourId'], `该荣誉已于 ${on} 撤销。`, `The honour was revoked on ${on} already.`)
const dayImpossible = (grantedOn: string) =>
  refused(
    'DAY_IMPOSSIBLE',
    ['revokedOn'],
    `撤销日期应不早于授予日期 ${grantedOn}，也不晚于今日。`,
    `The day of the revocation is neither before ${grantedOn}, when it was granted, nor still to come.`,
  )

function refused(code: string, path: readonly string[], messageZh: string, messageEn: string): Refusal {
  return refusalOf(InvalidInput, { code, messageZh, messageEn, clause: 'S11', path: [...path] })
}
