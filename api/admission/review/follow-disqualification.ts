import { LockMode } from '@mikro-orm/core'
import { Application } from '../../../schema/index.ts'
import { amongAllOffices } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import type { Facts } from '../../facts.ts'
import { transitions } from '../process/application-states.ts'
import { moveApplication } from '../process/move-application.ts'

/**
 * Listens to disqualifications of experts, before their commit: with the terms end the applications of the same person, in whichever office
 * and under whichever call: the one they were appointed by, and those still on their way (S29).
 */
export async function followDisqualification(act: Act, { expert, idNumberHash, finding }: Facts['expert.disqualified']): Promise<void> {
  await amongAllOffices(act, { why: 'applications of somebody disqualified', office: undefined }, async () => {
    const theirs = { $or: [{ idNumberHash }, { expert }], state: { $in: [...transitions.DISQUALIFY.from] } }
    const options = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } }
    const applications = await act.em.find(Application, theirs as never, options as never)
    for (const application of applications) await moveApplication(act, application, 'DISQUALIFY', { reason: finding, clause: 'S29' })
  })
}
