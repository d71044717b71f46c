import { type Move, transitions } from './application-states.ts'
import type { MoveDetails } from './move-details.ts'

/** Moves of which office and employer are told. */
export type TellsParties = 'PUBLISH' | 'FREEZE' | 'RELEASE' | 'UPHOLD' | 'APPOINT' | 'DISQUALIFY'

/** Those moves, out of the table of transitions. */
export const toldMoves = (Object.keys(transitions) as Move[]).filter(move =>
  transitions[move].notifies.some(party => party !== 'APPLICANT'),
) as readonly TellsParties[]

/** Template and values of the message to an applicant. */
export function wordedFor(
  { name, call }: { readonly name: string; readonly call: string },
  move: Move,
  { reason, missing, correctUntil, notice }: MoveDetails,
): object {
  switch (move) {
    case 'RETURN':
      return { template: 'APPLICATION_RETURNED', values: { name, call, missing: missing ?? [], correctBy: correctUntil ?? '' } }
    case 'REJECT':
      return { template: 'APPLICATION_REJECTED', values: { name, call, reason: reason ?? '' } }
    case 'APPROVE':
      return { template: 'APPLICATION_APPROVED', values: { name, call } }
    case 'PUBLISH':
    case 'FREEZE':
    case 'RELEASE':
    case 'UPHOLD':
      return { template: 'NOMINATION_MOVED', values: { name, call, move, ...(reason && { reason }), ...(notice && { notice }) } }
    default: {
      const [zh, en] = told[move] ?? ['有新的进展', 'has moved on']
      return {
        template: 'GENERIC',
        kind: 'DECISION',
        values: {
          zh: { subject: `“${call}”的申请${zh}`, paragraphs: [`${name}：`, `您的申请${zh}。`] },
          en: { subject: `Your application ${en}: ${call}`, paragraphs: [`Dear ${name},`, `Your application ${en}.`] },
        },
      }
    }
  }
}

const told: Readonly<Partial<Record<Move, readonly [zh: string, en: string]>>> = {
  SUBMIT: ['已提交', 'was submitted'],
  ENDORSE: ['已经所在单位同意', 'was endorsed by the employer'],
  RECOMMEND: ['已通过初审并推荐', 'was recommended by the office'],
  DISQUALIFY: ['因材料造假被取消资格', 'was disqualified for forged material'],
}
