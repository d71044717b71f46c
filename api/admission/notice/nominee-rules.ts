/** What speaks against putting a nominee on notice, or appointing one (S23, S24, S29). */

import { InvalidInput } from '../../../schema/base/refusals.ts'
import type { Application } from '../../../schema/index.ts'
import { notFound, type Refusal, refusalOf } from '../../refusal.ts'
import { mayMove } from '../process/may-move.ts'

/** Nobody is put on notice who is not approved under this call, or was ever disqualified. */
export function whyNotPublished(
  application: Application | undefined,
  call: number,
  disqualified: ReadonlySet<string>,
  id: string,
): Refusal | undefined {
  if (!application) return notFound(id, ['applicationIds'])
  if (application.call.id !== call)
    return refused('OTHER_CALL', '该申请不属于此征集通知。', 'The application is under another call.', 'S23')
  return mayMove(application, 'PUBLISH') ?? notDisqualified(application, disqualified)
}

/** What a size still leaves, as nominees take it up one after another. */
export interface Size {
  readonly code: string
  readonly name: string
  readonly atMost: number
  left: number
}

/**
 * Nobody is put on notice beyond the size that the roster keeps to in an occupation (S22): whoever is not put on notice for it stays
 * approved, or is rejected with a ranking reason. Takes up the room of whoever fits.
 */
export function takeRoom(codes: ReadonlySet<string>, sizes: readonly Size[]): Refusal | undefined {
  const concerned = sizes.filter(({ code }) => [...codes].some(told => told === code || told.startsWith(`${code}-`)))
  const full = concerned.find(({ left }) => left <= 0)
  if (!full) {
    for (const size of concerned) size.left -= 1
    return undefined
  }
  return refused(
    'ROSTER_SIZE_REACHED',
    `${full.name}的人数上限为 ${full.atMost} 人，已满；不予公示的须写明名次理由后不予通过。`,
    `The roster keeps to ${full.atMost} experts of ${full.code}, and has them; whoever is left out is rejected with a ranking reason.`,
    'S22',
  )
}

/** Whoever was disqualified for forged material never comes in again, under any call (S29). */
export function notDisqualified({ idNumberHash }: Application, disqualified: ReadonlySet<string>): Refusal | undefined {
  if (!disqualified.has(idNumberHash)) return undefined
  return refused('DISQUALIFIED', '此人因材料造假已被取消资格。', 'The person was disqualified for forged material.', 'S29')
}

/** What is known of a nominee's notice when the appointment is asked for. */
export interface NomineeStanding {
  /** Last day of the notice on which the nominee stood; undefined when there was none. */
  readonly closesOn: string | undefined
  readonly openObjections: number
  readonly upheldObjections: number
}

/** A nominee is appointed when the notice is over, whether or not a job has recorded that, and no objection is open or upheld (S24). */
export function whyNotAppointed(application: Application, standing: NomineeStanding, today: string): Refusal | undefined {
  const refusal = mayMove(application, 'APPOINT')
  if (refusal) return refusal
  const { closesOn, openObjections, upheldObjections } = standing
  if (closesOn === undefined) return refused('NOT_ON_NOTICE', '尚未公示。', 'There was no public notice.', 'S23')
  if (today <= closesOn) {
    return refused('NOTICE_STILL_OPEN', `公示至 ${closesOn} 结束后方可聘用。`, `The notice runs to the end of ${closesOn}.`, 'S24')
  }
  if (openObjections > 0) return refused('OBJECTION_OPEN', '有异议尚未认定。', 'An objection is not decided yet.', 'S24')
  return upheldObjections > 0 ? refused('OBJECTION_UPHELD', '异议已成立。', 'An objection was upheld.', 'S24') : undefined
}

function refused(code: string, messageZh: string, messageEn: string, clause: string): Refusal {
  return refusalOf(InvalidInput, { code, messageZh, messageEn, clause })
}
