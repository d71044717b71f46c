import type { Act } from '../../context.ts'
import type { Recipient } from '../../notify/notify.ts'
import { type Notice, notifyAll } from '../../notify/notify.ts'
import { EMAIL } from '../../personal.ts'
import { intArray } from '../review/find-cases.ts'
import type { MoveDetails } from '../review/move-application.ts'
import { type Move, transitions } from './application-states.ts'

interface Told {
  readonly id: number
  readonly name: string
  readonly office: number
  readonly account: number | null
  readonly email: Buffer | null
  readonly call: string
}

/** Leaves a message to each applicant about what became of the application, in the act's transaction: to the address of the form, else to the account's. */
export async function tellApplicants(act: Act, ids: readonly number[], move: Move, details: MoveDetails = {}): Promise<void> {
  if (!transitions[move].notifies.includes('APPLICANT')) return
  const rows = await act.em.execute<Told[]>(
    `select application.id, name, application.office_id as office, applicant_id as account, email_sealed as email, call.title as call
     from application join call on call.id = call_id where application.id = any (?::int[]) order by application.id`,
    [intArray(ids)],
  )
  await notifyAll(
    act,
    rows.flatMap(row => {
      const to = recipientOf(act, row)
      return to ? [{ to, office: row.office, ...worded(row, move, details) } as Notice] : []
    }),
  )
}

/** Whoever came in person without an address is told by the office. */
function recipientOf({ platform }: Act, { email, account }: Told): Recipient | undefined {
  if (email) return { address: platform.seals.open(EMAIL, Buffer.from(email)), language: 'ZH_CN' }
  return account === null ? undefined : { account }
}

function worded({ name, call }: Told, move: Move, { reason, missing, correctUntil }: MoveDetails): object {
  switch (move) {
    case 'RETURN':
      return { template: 'APPLICATION_RETURNED', values: { name, call, missing: missing ?? [], correctBy: correctUntil ?? '' } }
    case 'REJECT':
      return { template: 'APPLICATION_REJECTED', values: { name, call, reason: reason ?? '' } }
    case 'APPROVE':
      return { template: 'APPLICATION_APPROVED', values: { name, call } }
    default: {
      const [zh, en] = told[move] ?? ['有新的进展', 'has moved on']
      return {
        template: 'GENERIC',
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
  UPHOLD: ['因异议成立而终止', 'was ended by an objection that was upheld'],
  RELEASE: ['所涉异议不成立，恢复公示', 'is free again: the objection was dismissed'],
  DISQUALIFY: ['因材料造假被取消资格', 'was disqualified for forged material'],
}
