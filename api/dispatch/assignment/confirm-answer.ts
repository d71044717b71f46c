import { type Assignment, Engagement, Expert, Office } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { notify } from '../../notify/notify.ts'
import { beyondScope } from '../beyond-scope.ts'

/** Confirms to an expert the answer that an officer entered after a telephone call, so that a wrong one is noticed. */
export async function confirmAnswer(act: Act, seat: Assignment): Promise<void> {
  const { em } = act
  const office = seat.office.id
  await beyondScope(act, { why: 'confirming an answer given by telephone', office }, async () => {
    const { name } = await em.findOneOrFail(Expert, seat.expert.id)
    const { title } = await em.findOneOrFail(Engagement, seat.engagement.id)
    const enteredBy = (await em.findOneOrFail(Office, office)).name
    const { startsOn, endsOn } = seat
    const answer = seat.state as 'ACCEPTED' | 'DECLINED' | 'RECUSED'
    await notify(act, {
      to: { expert: seat.expert.id },
      template: 'ANSWER_CONFIRMED',
      values: { name, engagement: title, startsOn, endsOn, answer, enteredBy },
      office,
      assignment: seat.id,
    })
  })
}
