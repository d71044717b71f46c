import { LockMode } from '@mikro-orm/core'
import { WrongState } from '../../../schema/base/refusals.ts'
import { type AnswerChannel, Assignment, ConflictOfInterest, type DeclineReason, Invitation } from '../../../schema/index.ts'
import { beyondScope } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { demand, refusalOf } from '../../refusal.ts'
import { become, mayBecome } from '../../transition.ts'
import { vacateSeats } from '../ceremony/vacate-seats.ts'
import { lockSeat } from '../lock-seat.ts'
import { answeredInTime } from './answer-deadline.ts'
import { type AnswerForm, checkAnswer } from './answer-form.ts'
import { assignmentStates } from './assignment-states.ts'
import { confirmAnswer } from './confirm-answer.ts'
import { declineSeats } from './decline-seats.ts'
import { invitationStates } from './invitation-states.ts'

/** By which door an answer came; by telephone, who entered it. */
export interface Door {
  readonly channel: AnswerChannel
  readonly enteredBy?: number
  /** Version of the assignment that whoever answers has seen, if they say so. */
  readonly version?: number
}

/**
 * Takes an answer to an invitation, once and in time by the database's clock: accepted with the independence statement (S06), declined for
 * a reason, or recused with the kind of conflict, which is declared by it. A seat that falls free is filled in the same transaction, and
 * the expert gets the answer confirmed.
 * Whoever calls has settled who may answer. Refuses seats not invited to, answers after the deadline, and a stale version.
 */
export async function takeAnswer(act: Act, id: number, form: AnswerForm, door: Door): Promise<Assignment> {
  demand(...checkAnswer(form))
  const { em } = act
  const assignment = await beyondScope(act, { why: 'the seat that is answered', office: undefined }, async () => {
    const seat = await lockSeat(act, id)
    if (door.version !== undefined) await em.lock(seat, LockMode.OPTIMISTIC, door.version)
    demand(seat.state === 'ACCEPTED' ? alreadyAccepted() : undefined)
    demand(mayBecome(assignmentStates, seat, outcomes[form.answer]))
    const invitation = await em.findOne(Invitation, { assignment: id, state: 'OPEN' } as never)
    if (invitation) {
      demand(answeredInTime(invitation.answerBy, act.now))
      const { channel, enteredBy } = door
      become(invitationStates, invitation, 'ANSWERED')
      Object.assign(invitation, { answeredAt: act.now, channel, enteredBy: enteredBy ?? null })
    }
    await answer(act, seat, form)
    await confirmAnswer(act, seat, door)
    return seat
  })
  const verb = verbs[form.answer]
  act.record({ verb, office: assignment.office.id, subject: ['Assignment', id], details: { channel: door.channel } })
  return assignment
}

const outcomes = { ACCEPT: 'ACCEPTED', DECLINE: 'DECLINED', RECUSE: 'RECUSED' } as const
const verbs = { ACCEPT: 'assignment.accepted', DECLINE: 'assignment.declined', RECUSE: 'assignment.recused' } as const

async function answer(act: Act, seat: Assignment, form: AnswerForm): Promise<void> {
  const note = form.reason?.trim() ?? ''
  switch (form.answer) {
    case 'ACCEPT':
      become(assignmentStates, seat, 'ACCEPTED')
      seat.answeredAt = act.now
      return act.emit('seats.changed', { panel: seat.panel.id })
    case 'DECLINE':
      return declineSeats(act, [{ assignment: seat.id, reason: form.declineReason ?? ('OTHER' satisfies DeclineReason), note }])
    case 'RECUSE':
      await declare(act, seat, form.conflictKind!, note)
      return vacateSeats(act, [{ assignment: seat.id, to: 'RECUSED', cause: 'CONFLICTED', reason: note }])
  }
}

/** A recusal is a declared conflict with the engagement: it counts for its other panels too. */
async function declare(act: Act, { expert, expertOffice, engagement }: Assignment, kind: string, explanation: string): Promise<void> {
  const about = { expert, office: expertOffice, engagement, organisation: null, otherExpert: null }
  const conflict = act.em.create(ConflictOfInterest, {
    ...about,
    kind,
    declaredBy: 'EXPERT',
    explanation,
    startsOn: act.today,
    endsOn: null,
    enteredBy: act.viewer.account ?? null,
  } as never)
  await act.em.persist(conflict).flush()
  act.emit('conflict.declared', { conflict: conflict.id, expert: expert.id })
}

const alreadyAccepted = () =>
  refusalOf(WrongState, {
    code: 'ALREADY_ACCEPTED',
    messageZh: '您已接受该席位；如需退出，请使用“退出席位”，有利益冲突请申报。',
    messageEn: 'The seat is accepted already; to leave it, give it up, or declare a conflict of interest.',
    state: 'ACCEPTED',
    allowed: ['INVITED'],
  })
