import { type Assignment, type Engagement, Expert, type Invitation, type SeatRole } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { type Notice, notify, notifyAll } from '../../notify/notify.ts'

/** What a message about a seat is made from. */
export interface Invited {
  readonly invitation: Invitation
  readonly seat: Assignment
  readonly engagement: Engagement
  /** The token of the personal link, which is kept nowhere but in the sealed message. */
  readonly token: string
}

/** The page of a personal link. */
export const linkPath = (token: string) => `/a/${token}`

/** Tells people that they are invited. Runs beyond the viewer's scope. */
export async function tellInvited(act: Act, invited: readonly Invited[]): Promise<void> {
  const names = await namesOf(act, invited)
  const notices = invited.map((one): Notice => {
    const { seat, engagement, invitation } = one
    return {
      to: { expert: seat.expert.id },
      template: 'INVITATION',
      values: { ...wordsOf(one, names), ...(engagement.place ? { place: engagement.place } : {}) },
      office: seat.office.id,
      assignment: seat.id,
      key: `invitation:${invitation.id}`,
    }
  })
  await notifyAll(act, notices)
}

/** Tells somebody again, half-way to the deadline. */
export async function tellReminded(act: Act, invited: Invited): Promise<void> {
  await notify(act, {
    to: { expert: invited.seat.expert.id },
    template: 'REMINDER',
    values: wordsOf(invited, await namesOf(act, [invited])),
    office: invited.seat.office.id,
    assignment: invited.seat.id,
    key: `reminder:${invited.invitation.id}`,
  })
}

async function namesOf({ em }: Act, invited: readonly Invited[]): Promise<ReadonlyMap<number, string>> {
  const ids = invited.map(({ seat }) => seat.expert.id)
  const experts = await em.find(Expert, { id: { $in: ids } } as never, { fields: ['name'] as never })
  return new Map(experts.map(({ id, name }) => [id, name]))
}

function wordsOf({ seat, engagement, invitation, token }: Invited, names: ReadonlyMap<number, string>) {
  const { startsOn, endsOn } = seat
  return {
    name: names.get(seat.expert.id)!,
    engagement: engagement.title,
    role: roleWords[seat.role],
    startsOn,
    endsOn,
    answerBy: invitation.answerBy.toISOString(),
    link: linkPath(token),
  }
}

/** What people call the roles of seats. */
export const roleWords: Readonly<Record<SeatRole, { readonly zh: string; readonly en: string }>> = {
  CHIEF_JUDGE: { zh: '裁判长', en: 'chief judge' },
  PANEL_LEAD: { zh: '组长', en: 'panel lead' },
  JUDGE: { zh: '裁判员', en: 'judge' },
  ASSESSOR: { zh: '考评员', en: 'assessor' },
  MEMBER: { zh: '成员', en: 'member' },
  RESERVE: { zh: '候补', en: 'reserve' },
}
