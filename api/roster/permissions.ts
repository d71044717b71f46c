import { NotPermitted } from '../../schema/base/refusals.ts'
import { onlyRole } from '../identity/only-role.ts'
import { type Refusal, refusalOf } from '../refusal.ts'
import { holds, type Viewer } from '../viewer.ts'

/** An existing roster is brought in by a roster manager of the office that will keep its experts. */
export function mayImportRoster(viewer: Viewer, office: number): Refusal | undefined {
  if (holds(viewer, 'ROSTER_MANAGER', office)) return undefined
  return refusalOf(NotPermitted, {
    code: 'ROSTER_MANAGER_ONLY',
    messageZh: '只有该机构或其上级机构的专家库管理员可以导入专家。',
    messageEn: 'Only a roster manager of this office, or of an office above it, may bring in experts.',
    path: ['officeId'],
  })
}

/** An expert's record is kept by a roster manager of its office. */
export function mayKeepExpert(viewer: Viewer, office: number): Refusal | undefined {
  if (holds(viewer, 'ROSTER_MANAGER', office)) return undefined
  return refusalOf(NotPermitted, {
    code: 'ROSTER_MANAGER_ONLY',
    messageZh: '只有该机构或其上级机构的专家库管理员可以维护专家记录。',
    messageEn: 'Only a roster manager of this office, or of an office above it, keeps the record of an expert.',
  })
}

/** Incidents are reported by whoever works with the expert: organiser, reviewer, roster manager or supervisor of the office. */
export function mayReportIncident(viewer: Viewer, expert: { readonly office: number }): Refusal | undefined {
  return onlyRole(viewer, ['ORGANISER', 'REVIEWER', 'ROSTER_MANAGER', 'SUPERVISOR'], expert.office)
}

/** Incidents are investigated by the supervisor. */
export function mayInvestigateIncident(viewer: Viewer, incident: { readonly office: number }): Refusal | undefined {
  return onlyRole(viewer, ['SUPERVISOR'], incident.office)
}

/** Incidents are decided by a roster manager or an approver who has neither reported nor investigated them (S26). */
export function mayDecideIncident(
  viewer: Viewer,
  incident: { readonly office: number; readonly reportedBy?: number; readonly investigatedBy?: number },
): Refusal | undefined {
  const refusal = onlyRole(viewer, ['ROSTER_MANAGER', 'APPROVER'], incident.office)
  return refusal ?? anotherPerson(viewer, [incident.reportedBy, incident.investigatedBy])
}

/** Experts are suspended, and suspensions lifted, by a roster manager or an approver. */
export function maySuspendExpert(viewer: Viewer, expert: { readonly office: number }): Refusal | undefined {
  return onlyRole(viewer, ['ROSTER_MANAGER', 'APPROVER'], expert.office)
}

/** Removals are decided by an approver of the office that owns the roster, who has not investigated the finding behind them (S26). */
export function mayRemoveExpert(viewer: Viewer, roster: { readonly owner: number; readonly investigatedBy?: number }): Refusal | undefined {
  return onlyRole(viewer, ['APPROVER'], roster.owner) ?? anotherPerson(viewer, [roster.investigatedBy])
}

function anotherPerson(viewer: Viewer, before: readonly (number | undefined)[]): Refusal | undefined {
  if (viewer.account !== undefined && !before.includes(viewer.account)) return undefined
  return refusalOf(NotPermitted, {
    code: 'SECOND_PERSON_NEEDED',
    messageZh: '报告人和调查人不得作出认定，请由另一人办理。',
    messageEn: 'Whoever reported or investigated does not decide; another person has to.',
    clause: 'S26',
  })
}

/** A certificate is printed by its holder, and by those who keep or approve the record (S24). */
export function mayPrintCertificate(
  viewer: Viewer,
  certificate: { readonly expert: number; readonly office: number },
): Refusal | undefined {
  if (viewer.expert === certificate.expert) return undefined
  if (holds(viewer, 'ROSTER_MANAGER', certificate.office) || holds(viewer, 'APPROVER', certificate.office)) return undefined
  return refusalOf(NotPermitted, {
    code: 'NOT_YOUR_CERTIFICATE',
    messageZh: '只有持有人本人和管理该档案的专家库管理员、审批员可以打印聘书。',
    messageEn: 'Only the holder, and roster managers and approvers who keep the record, print a certificate.',
  })
}

/** The key that signs certificates is rotated by an administrator. */
export function mayRotateCertificateKey(viewer: Viewer, office: number): Refusal | undefined {
  if (holds(viewer, 'ADMINISTRATOR', office)) return undefined
  return refusalOf(NotPermitted, {
    code: 'ADMINISTRATOR_ONLY',
    messageZh: '只有系统管理员可以更换签名密钥。',
    messageEn: 'Only an administrator rotates the signing key.',
  })
}

/** What a roster needs is set by a roster manager or approver of the office that owns it (S22). */
export function mayKeepRoster(viewer: Viewer, roster: { readonly owner: number }): Refusal | undefined {
  return onlyRole(viewer, ['ROSTER_MANAGER', 'APPROVER'], roster.owner)
}

/** Forecasts are for those who keep the roster, and for its analysts. */
export function mayForecastRoster(viewer: Viewer, roster: { readonly owner: number }): Refusal | undefined {
  return onlyRole(viewer, ['ROSTER_MANAGER', 'APPROVER', 'ANALYST'], roster.owner)
}

/** A periodic review is started and closed by a roster manager or approver of the office that owns the roster (S25). */
export function mayHoldReview(viewer: Viewer, roster: { readonly owner: number }): Refusal | undefined {
  return onlyRole(viewer, ['ROSTER_MANAGER', 'APPROVER'], roster.owner)
}

/** Experts are reviewed by reviewers and roster managers, each for the offices their role reaches. */
export function mayReviewExperts(viewer: Viewer): Refusal | undefined {
  const entitled = viewer.grants.some(({ role }) => role === 'REVIEWER' || role === 'ROSTER_MANAGER')
  return entitled ? undefined : onlyRole(viewer, ['REVIEWER', 'ROSTER_MANAGER'], 0)
}
