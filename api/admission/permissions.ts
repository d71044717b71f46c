import { NotPermitted } from '../../schema/base/refusals.ts'
import { onlyRole } from '../identity/only-role.ts'
import { type Refusal, refusalOf } from '../refusal.ts'
import { holds, type Viewer } from '../viewer.ts'
import type { ApplicationFacts } from './process/case.ts'

/** Calls are published and amended by an approver of the office that issues them. */
export function mayPublishCall(viewer: Viewer, call: { readonly office: number }): Refusal | undefined {
  return onlyRole(viewer, ['APPROVER'], call.office)
}

/** Whoever is signed in applies for themselves. */
export function mayApply(viewer: Viewer): Refusal | undefined {
  if (viewer.account !== undefined) return undefined
  return refusalOf(NotPermitted, { code: 'SIGN_IN_FIRST', messageZh: '请先登录。', messageEn: 'Sign in first.' })
}

/** An application on paper is entered by a reviewer or roster manager of the office to which it was brought. */
export function mayEnterApplication(viewer: Viewer, office: number): Refusal | undefined {
  return onlyRole(viewer, ['REVIEWER', 'ROSTER_MANAGER'], office)
}

/** An application is changed, submitted and withdrawn by the applicant; one on paper by the clerks of its office too. */
export function mayWriteApplication(viewer: Viewer, application: ApplicationFacts): Refusal | undefined {
  if (viewer.account !== undefined && application.applicant === viewer.account) return undefined
  if (application.entry === 'PAPER' && mayEnterApplication(viewer, application.office) === undefined) return undefined
  return refusalOf(NotPermitted, {
    code: 'APPLICANT_ONLY',
    messageZh: '只有申请人本人（窗口代录的，受理机构经办人）可以办理。',
    messageEn: 'Only the applicant may do this, or for an application on paper a clerk of its office.',
  })
}

/** The employer endorses by its delegate; what came on paper with its stamp is entered by a reviewer of the office (S19). */
export function mayEndorseApplication(viewer: Viewer, application: ApplicationFacts): Refusal | undefined {
  if (application.own) return ownCase()
  if (application.actsForEmployer) return undefined
  return onlyRole(viewer, ['REVIEWER'], application.office)
}

/** An office's reviewer recommends, never their own case or that of their own employer (S20). */
export function mayRecommendApplication(viewer: Viewer, application: ApplicationFacts): Refusal | undefined {
  return notConcerned(application) ?? onlyRole(viewer, ['REVIEWER'], application.office)
}

/** The city's approver approves, and is neither the reviewer nor concerned (S20, S22). */
export function mayApproveApplication(viewer: Viewer, application: ApplicationFacts): Refusal | undefined {
  return (
    notConcerned(application) ??
    onlyRole(viewer, ['APPROVER'], application.callOffice) ??
    (application.reviewedIt || viewer.account === application.recommendedBy ? reviewedIt() : undefined)
  )
}

/** Exceptions are granted by an approver of the city who neither recommended the case nor is concerned (S07). */
export function mayGrantException(viewer: Viewer, application: ApplicationFacts): Refusal | undefined {
  return mayApproveApplication(viewer, application)
}

/** Applicants are disqualified by an approver of the city who neither recommended the case nor is concerned (S29). */
export function mayDisqualifyApplicant(viewer: Viewer, application: ApplicationFacts): Refusal | undefined {
  return mayApproveApplication(viewer, application)
}

/** Returned and rejected by whoever has the case: the employer's delegate, the office's reviewer, the city's approver. */
export function mayTurnBack(viewer: Viewer, application: ApplicationFacts & { readonly state: string }): Refusal | undefined {
  if (application.own) return ownCase()
  if (application.state === 'RECOMMENDED') return mayApproveApplication(viewer, application)
  if (application.state === 'SUBMITTED' && application.actsForEmployer) return undefined
  return mayRecommendApplication(viewer, application)
}

/** The form with the whole ID number is printed by the applicant, the employer's delegate, and those who decide on the case (S18, S31). */
export function mayPrintApplication(viewer: Viewer, application: ApplicationFacts): Refusal | undefined {
  if (application.own || application.actsForEmployer) return undefined
  if (mayWriteApplication(viewer, application) === undefined || holds(viewer, 'APPROVER', application.callOffice)) return undefined
  return onlyRole(viewer, ['REVIEWER'], application.office)
}

/** A recommendation list is closed by a reviewer of the recommending office (S21). */
export function mayCloseRecommendationList(viewer: Viewer, office: number): Refusal | undefined {
  return onlyRole(viewer, ['REVIEWER'], office)
}

/** A recommendation list is printed by a reviewer of its office, and by those who approve at the city. */
export function mayPrintRecommendationList(
  viewer: Viewer,
  list: { readonly office: number; readonly callOffice: number },
): Refusal | undefined {
  if (holds(viewer, 'APPROVER', list.callOffice)) return undefined
  return onlyRole(viewer, ['REVIEWER', 'APPROVER'], list.office)
}

/** Who acts for an employer is named by an administrator or roster manager of the office. */
export function mayNameDelegate(viewer: Viewer, office: number): Refusal | undefined {
  return onlyRole(viewer, ['ADMINISTRATOR', 'ROSTER_MANAGER'], office)
}

/** A proposed correction is decided on by a roster manager of the office that keeps the record, never by the expert. */
export function mayReviewCorrection(viewer: Viewer, correction: { readonly office: number; readonly expert: number }): Refusal | undefined {
  return viewer.expert === correction.expert ? ownCase() : onlyRole(viewer, ['ROSTER_MANAGER'], correction.office)
}

function notConcerned({ own, worksForEmployer, actsForEmployer }: ApplicationFacts): Refusal | undefined {
  if (own) return ownCase()
  return worksForEmployer || actsForEmployer ? ownEmployer() : undefined
}

const ownCase = () =>
  refusalOf(NotPermitted, {
    code: 'OWN_CASE',
    messageZh: '不得办理本人的申请。',
    messageEn: 'Nobody decides on their own application.',
    clause: 'S20',
  })

const ownEmployer = () =>
  refusalOf(NotPermitted, {
    code: 'OWN_EMPLOYER',
    messageZh: '不得审核本单位人员的申请，请由他人办理。',
    messageEn: 'Nobody reviews the application of a colleague; somebody else has to.',
    clause: 'S20',
  })

const reviewedIt = () =>
  refusalOf(NotPermitted, {
    code: 'REVIEWER_NOT_APPROVER',
    messageZh: '初审人不得复核审批同一申请。',
    messageEn: 'Whoever reviewed an application does not approve it.',
    clause: 'S20',
  })
