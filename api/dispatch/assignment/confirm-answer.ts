import { type Assignment, Engagement, Expert, Office } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { notify } from '../../notify/notify.ts'
import type { Door } from './take-answer.ts'

/**
 * Confirms to an expert the answer that was taken, with the calendar entry of a seat they hold. It says when an officer entered the answer
 * after a telephone call, so that a wrong one is noticed. Runs beyond the viewer's scope.
 */
export async function confirmAnswer(act: Act, seat: Assignment, { channel }: Door): Promise<void> {
  const { em } = act
  const office = seat.office.id
  const { name } = await em.findOneOrFail(Expert, seat.expert.id)
  const { title } = await em.findOneOrFail(Engagement, seat.engagement.id)
  const entered = channel === 'TELEPHONE' ? { enteredBy: (await em.findOneOrFail(Office, office)).name } : {}
  const { startsOn, endsOn } = seat
  const answer = seat.state as 'ACCEPTED' | 'DECLINED' | 'RECUSED'
  await notify(act, {
    to: { expert: seat.expert.id },
    template: 'ANSWER_CONFIRMED',
    values: { name, engagement: title, startsOn, endsOn, answer, ...entered },
    office,
    assignment: seat.id,
  })
}
