import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import { Occupation, OccupationNeed, Roster } from '../../../schema/index.ts'
import type { SetOccupationNeedInput, SetOccupationNeedPayload } from '../../../schema/roster/forecast.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, refusalOf, required, rowOf } from '../../refusal.ts'
import { mayKeepRoster } from '../permissions.ts'

/**
 * Sets how many experts of an occupation a roster needs, and how many it has at most (S22). Set again, it takes the place of what was set.
 */
export async function setOccupationNeed(act: Act, input: SetOccupationNeedInput): Promise<Done<SetOccupationNeedPayload>> {
  const { em, viewer } = act
  const { rosterId, occupationCode, needed } = input
  const atMost = input.atMost ?? null
  const roster = required(await em.findOne(Roster, rowOf('Roster', rosterId, ['rosterId'])), notFound(rosterId, ['rosterId']))
  demand(mayKeepRoster(viewer, { owner: roster.owner.id }))
  const code = { code: occupationCode }
  const occupation = required(await em.findOne(Occupation, code), notFound(occupationCode, ['occupationCode']))
  demand(needed < 0 || needed > 100_000 || (atMost !== null && atMost < needed) ? numbersImpossible() : undefined)
  await em.execute(`select pg_advisory_xact_lock(hashtext('occupation.need'), ?)`, [roster.id])
  const need =
    (await em.findOne(OccupationNeed, { roster: roster.id, occupation: occupation.id } as never)) ??
    em.create(OccupationNeed, { roster, occupation, needed, atMost } as never)
  Object.assign(need, { needed, atMost })
  await em.persist(need).flush()
  const details = { occupation: occupation.code, needed, atMost }
  act.record({ verb: 'occupationNeed.set', office: roster.owner.id, subject: ['Roster', roster.id], details })
  return { need }
}

const numbersImpossible = () =>
  refusalOf(InvalidInput, {
    code: 'NUMBER_OUT_OF_RANGE',
    messageZh: '需要人数不得为负，人数上限不得少于需要人数。',
    messageEn: 'The need is not negative, and the size at most is not below it.',
    clause: 'S22',
    path: ['needed'],
  })
