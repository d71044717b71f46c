import { InvalidInput } from '../../schema/base/refusals.ts'
import { type Refusal, refusalOf } from '../refusal.ts'

/** A period in which a role is held: from a moment, until a moment or for ever. */
export interface GrantPeriod {
  readonly startsAt: Date
  readonly endsAt: Date | null
}

/** A grant does not reach into the past, and ends after it starts. */
export function checkGrantPeriod({ startsAt, endsAt }: GrantPeriod, now: Date): Refusal | undefined {
  if (startsAt < now) {
    return refusalOf(InvalidInput, {
      code: 'STARTS_IN_THE_PAST',
      messageZh: '角色不能从过去的时间开始。',
      messageEn: 'A role cannot start in the past.',
      path: ['startsAt'],
    })
  }
  if (endsAt !== null && endsAt <= startsAt) {
    return refusalOf(InvalidInput, {
      code: 'ENDS_BEFORE_IT_STARTS',
      messageZh: '结束时间必须晚于开始时间。',
      messageEn: 'A role must end after it starts.',
      path: ['endsAt'],
    })
  }
  return undefined
}

/** Whether two periods share a moment. */
export function overlap(one: GrantPeriod, other: GrantPeriod): boolean {
  return (other.endsAt === null || one.startsAt < other.endsAt) && (one.endsAt === null || other.startsAt < one.endsAt)
}
