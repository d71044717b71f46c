import { createHash } from 'node:crypto'
import { LinkNotUsable } from '../../../schema/dispatch/refusals.ts'
import type { AssignmentState, InvitationState } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { type Refusal, refusalOf } from '../../refusal.ts'
import type { Viewer } from '../../viewer.ts'
import { answeredInTime } from './answer-deadline.ts'

/** What stands behind a personal link, as much as its holder may know. */
export interface Link {
  readonly assignment: number
  readonly expert: number
  readonly state: InvitationState
  readonly answerBy: Date
  readonly seatState: AssignmentState
  readonly role: string
  readonly title: string
  readonly place: string | null
  readonly startsOn: string
  readonly endsOn: string
  readonly host: string
  readonly office: string
  readonly expertName: string
}

/** What of a link's token is stored. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Follows a link: the one way in which somebody who is not signed in reaches a seat. Undefined for a token that nobody was sent. */
export async function followLink({ em }: Act, token: string): Promise<Link | undefined> {
  const [row] = await em.execute<(Omit<Link, 'answerBy'> & { answerBy: Date | string })[]>('select * from follow_link(?)', [
    tokenHash(token),
  ])
  return row && { ...row, answerBy: new Date(row.answerBy) }
}

/** Whether a link still opens its seat to whoever follows it. Says nothing of the seat to somebody else. */
export function linkUsable(link: Link | undefined, viewer: Viewer, now: Date): Refusal | undefined {
  if (!link) return refuse('LINK_UNKNOWN', '链接无效，请核对是否完整。', 'This link opens nothing; check that it is complete.')
  if (viewer.account !== undefined && viewer.expert !== link.expert) {
    return refuse('LINK_OF_ANOTHER', '这是发给他人的链接。', 'This link was sent to somebody else.')
  }
  if (link.state === 'OPEN') return answeredInTime(link.answerBy, now)
  if (link.state === 'LAPSED') return answeredInTime(link.answerBy, link.answerBy)
  return link.state === 'ANSWERED'
    ? refuse(
        'LINK_USED',
        '该链接已经用过；如需退出，请登录或联系主办机构。',
        'This link was used; to give the seat up, sign in or call the office.',
      )
    : refuse('LINK_WITHDRAWN', '该邀请已撤回，或已发送新的链接。', 'This invitation was withdrawn, or a newer link was sent.')
}

const refuse = (code: string, messageZh: string, messageEn: string) =>
  refusalOf(LinkNotUsable, { code, messageZh, messageEn, path: ['token'] })
