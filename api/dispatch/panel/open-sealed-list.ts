import type { Done } from '../../../schema/base/payload.ts'
import type { OpenSealedListInput, OpenSealedListPayload } from '../../../schema/dispatch/cancel-engagement.ts'
import { NotYet } from '../../../schema/dispatch/refusals.ts'
import { Panel } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, refusalOf } from '../../refusal.ts'
import { become, mayBecome } from '../../transition.ts'
import { engagementStates } from '../engagement/engagement-states.ts'
import { lockEngagement } from '../engagement/lock-engagement.ts'
import { mayConductEngagement } from '../permissions.ts'
import { isOpen } from './opening.ts'

/**
 * Opens the sealed list of an engagement, once the opening of each of its panels has come: from then on its organisers work with names.
 * Refuses who is no organiser, and an opening still ahead, with its moment.
 */
export async function openSealedList(act: Act, input: OpenSealedListInput): Promise<Done<OpenSealedListPayload>> {
  const { em, viewer, now } = act
  const engagement = await lockEngagement(act, input, owned => mayConductEngagement(viewer, owned))
  demand(mayBecome(engagementStates, engagement, 'OPENED'))
  const panels = await em.find(Panel, { engagement, state: 'DRAWN' } as never)
  const sealed = panels.filter(panel => !isOpen(panel, now)).map(panel => panel.opensAt.getTime())
  demand(sealed.length > 0 ? stillSealed(new Date(Math.max(...sealed))) : undefined)
  become(engagementStates, engagement, 'OPENED')
  act.record({ verb: 'sealed.list.opened', office: engagement.office.id, subject: ['Engagement', engagement.id] })
  return { engagement }
}

const stillSealed = (earliestAt: Date) =>
  refusalOf(NotYet, {
    code: 'STILL_SEALED',
    messageZh: '名单尚未到开启时间。',
    messageEn: 'The opening of the list is still ahead.',
    earliestAt,
  })
