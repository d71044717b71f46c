import { NotPermitted } from '../../schema/base/refusals.ts'
import { onlyRole } from '../identity/only-role.ts'
import { type Refusal, refusalOf } from '../refusal.ts'
import type { Viewer } from '../viewer.ts'

/** Notices are published and extended by an approver or roster manager of the office that issued the call (S23). */
export function mayPublishNotice(viewer: Viewer, call: { readonly office: number }): Refusal | undefined {
  return onlyRole(viewer, ['APPROVER', 'ROSTER_MANAGER'], call.office)
}

/** Objections are acknowledged by a roster manager or supervisor of the office that published the notice. */
export function mayAcknowledgeObjection(viewer: Viewer, objection: { readonly office: number }): Refusal | undefined {
  return onlyRole(viewer, ['ROSTER_MANAGER', 'SUPERVISOR'], objection.office)
}

/** Objections are investigated by the supervisor, who alone learns who objected. */
export function mayInvestigateObjection(viewer: Viewer, objection: { readonly office: number }): Refusal | undefined {
  return onlyRole(viewer, ['SUPERVISOR'], objection.office)
}

/** Objections are decided by an approver or roster manager who has not investigated them (S24). */
export function mayDecideObjection(
  viewer: Viewer,
  objection: { readonly office: number; readonly investigatedBy?: number },
): Refusal | undefined {
  const refusal = onlyRole(viewer, ['APPROVER', 'ROSTER_MANAGER'], objection.office)
  if (refusal || (viewer.account !== undefined && viewer.account !== objection.investigatedBy)) return refusal
  return refusalOf(NotPermitted, {
    code: 'SECOND_PERSON_NEEDED',
    messageZh: '调查人不得作出认定，请由另一人办理。',
    messageEn: 'Whoever investigated an objection does not decide it; another person has to.',
    clause: 'S24',
  })
}

/** Appointments are made by an approver or roster manager of the office that owns the roster (S25). */
export function mayAppointExpert(viewer: Viewer, roster: { readonly owner: number }): Refusal | undefined {
  return onlyRole(viewer, ['APPROVER', 'ROSTER_MANAGER'], roster.owner)
}

/** Renewals are reviewed by a reviewer or roster manager of the office that keeps the record (S25). */
export function mayReviewRenewal(viewer: Viewer, renewal: { readonly office: number }): Refusal | undefined {
  return onlyRole(viewer, ['REVIEWER', 'ROSTER_MANAGER'], renewal.office)
}

/** Renewals are approved by an approver of the office that owns the roster, who has not reviewed them (S20, S25). */
export function mayDecideRenewal(viewer: Viewer, renewal: { readonly owner: number; readonly reviewedBy?: number }): Refusal | undefined {
  const refusal = onlyRole(viewer, ['APPROVER'], renewal.owner)
  if (refusal || (viewer.account !== undefined && viewer.account !== renewal.reviewedBy)) return refusal
  return refusalOf(NotPermitted, {
    code: 'REVIEWER_NOT_APPROVER',
    messageZh: '初审人不得批准同一续聘申请。',
    messageEn: 'Whoever reviewed a renewal does not approve it.',
    clause: 'S20',
  })
}
