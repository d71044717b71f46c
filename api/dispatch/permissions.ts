import { NotPermitted } from '../../schema/base/refusals.ts'
import type { ApprovalNeed, Role } from '../../schema/index.ts'
import { onlyRole } from '../identity/only-role.ts'
import { type Refusal, refusalOf } from '../refusal.ts'
import { type Viewer } from '../viewer.ts'

/** Engagements are created by an organiser of their office. */
export function mayCreateEngagement(viewer: Viewer, engagement: { readonly office: number }): Refusal | undefined {
  return onlyRole(viewer, ['ORGANISER'], engagement.office)
}

/** An engagement is approved by an approver of its office or of one above it, and not by who created it. */
export function mayApproveEngagement(
  viewer: Viewer,
  engagement: { readonly office: number; readonly createdBy?: number },
): Refusal | undefined {
  const refusal = onlyRole(viewer, ['APPROVER'], engagement.office)
  if (refusal) return refusal
  return viewer.account === engagement.createdBy ? approvesOwn() : undefined
}

/** What becomes of an engagement, from its list to its report, attendance and appraisals included, an organiser of its office enters. */
export function mayConductEngagement(viewer: Viewer, engagement: { readonly office: number }): Refusal | undefined {
  return onlyRole(viewer, ['ORGANISER'], engagement.office)
}

/**
 * Who takes part, organisations and contestants alike, is entered by an organiser; once a panel is frozen or drawn by a supervisor, since
 * it may cost a member the seat.
 */
export function mayEnterWhoTakesPart(
  viewer: Viewer,
  engagement: { readonly office: number; readonly drawn: boolean },
): Refusal | undefined {
  return onlyRole(viewer, [engagement.drawn ? 'SUPERVISOR' : 'ORGANISER'], engagement.office)
}

/** Panels are drafted by an organiser of the engagement's office. */
export function mayDraftPanel(viewer: Viewer, engagement: { readonly office: number }): Refusal | undefined {
  return onlyRole(viewer, ['ORGANISER'], engagement.office)
}

/** Candidates are previewed by those who use, draw or supervise: organiser, drawing officer, supervisor of the engagement's office. */
export function mayPreviewCandidates(viewer: Viewer, engagement: { readonly office: number }): Refusal | undefined {
  return onlyRole(viewer, ['ORGANISER', 'DRAWING_OFFICER', 'SUPERVISOR'], engagement.office)
}

/** Members are named by an organiser; the drawing officer, another person, sees the names before drawing the rest. */
export function mayNameMember(viewer: Viewer, panel: { readonly office: number }): Refusal | undefined {
  return onlyRole(viewer, ['ORGANISER'], panel.office)
}

/** Rules are looked at for approval by an organiser or the supervisor of the office. */
export function mayDraftOrSupervise(viewer: Viewer, panel: { readonly office: number }): Refusal | undefined {
  return onlyRole(viewer, ['ORGANISER', 'SUPERVISOR'], panel.office)
}

/**
 * Rules that deviate are approved by another organiser or the supervisor, where they need it by the supervisor, and never by who made
 * them or drafted the panel.
 */
export function mayApprovePanelRules(
  viewer: Viewer,
  rules: { readonly office: number; readonly needs: ApprovalNeed; readonly madeBy?: number; readonly draftedBy?: number },
): Refusal | undefined {
  const refusal = onlyRole(viewer, rules.needs === 'SUPERVISOR' ? ['SUPERVISOR'] : ['ORGANISER', 'SUPERVISOR'], rules.office)
  if (refusal) return refusal
  const own = viewer.account === undefined || [rules.madeBy, rules.draftedBy].includes(viewer.account)
  if (!own) return undefined
  return refusalOf(NotPermitted, {
    code: 'SECOND_PERSON_NEEDED',
    messageZh: '制定规则或拟定方案的人不得自行批准，请由另一人批准。',
    messageEn: 'Whoever made the rules or drafted the panel does not approve them; somebody else has to.',
  })
}

/** Drawing is a role of its own: a drawing officer of the office, who has neither drafted the panel nor named any of its members. */
export function mayDrawPanel(
  viewer: Viewer,
  panel: { readonly office: number; readonly draftedBy?: number; readonly namedBy: readonly number[] },
): Refusal | undefined {
  const refusal = onlyRole(viewer, ['DRAWING_OFFICER'], panel.office)
  if (refusal) return refusal
  const shapedIt = viewer.account === undefined || [panel.draftedBy, ...panel.namedBy].includes(viewer.account)
  return shapedIt ? secondPerson() : undefined
}

/** A secret of a draw is committed to, revealed and linked by whoever the announcement named, as long as they hold the role. */
export function mayHoldPart(
  viewer: Viewer,
  draw: { readonly office: number; readonly holder: 'OFFICER' | 'SUPERVISOR' | undefined },
): Refusal | undefined {
  if (draw.holder === undefined) return holdersOnly()
  return onlyRole(viewer, [draw.holder === 'OFFICER' ? 'DRAWING_OFFICER' : 'SUPERVISOR'], draw.office)
}

/** The public value is recorded by a drawing officer or a supervisor: it is checked against its source, whoever records it. */
export function mayRecordPublicValue(viewer: Viewer, draw: { readonly office: number }): Refusal | undefined {
  return onlyRole(viewer, ['DRAWING_OFFICER', 'SUPERVISOR'], draw.office)
}

/** A new attempt is asked for by an organiser, a drawing officer or a supervisor of the office. */
export function mayRedrawPanel(viewer: Viewer, draw: { readonly office: number }): Refusal | undefined {
  return onlyRole(viewer, ['ORGANISER', 'DRAWING_OFFICER', 'SUPERVISOR'], draw.office)
}

/** A new attempt is approved by a supervisor who neither asked for it nor holds a chain of the draw, nor drew it. */
export function mayApproveRedraw(
  viewer: Viewer,
  redraw: { readonly office: number; readonly askedBy: number; readonly holders: readonly number[] },
): Refusal | undefined {
  const refusal = onlyRole(viewer, ['SUPERVISOR'], redraw.office)
  if (refusal) return refusal
  const concerned = viewer.account === undefined || [redraw.askedBy, ...redraw.holders].includes(viewer.account)
  return concerned ? noHolder() : undefined
}

/** How a panel came about, all attempts and look-alikes included, is open to the supervisor for ever. */
export function mayReadLineage(viewer: Viewer, panel: { readonly office: number }): Refusal | undefined {
  return onlyRole(viewer, ['SUPERVISOR'], panel.office)
}

/** An invitation is answered by the invited expert, and by nobody else. */
export function mayAnswerAssignment(viewer: Viewer, assignment: { readonly expert: number }): Refusal | undefined {
  if (viewer.expert === assignment.expert) return undefined
  return refusalOf(NotPermitted, {
    code: 'INVITED_EXPERT_ONLY',
    messageZh: '只有受邀专家本人可以答复。',
    messageEn: 'Only the invited expert may answer.',
  })
}

/** For an expert who telephones, and about an expert's last-minute wish, the drawing officer acts: the one who may know who is seated. */
export function mayAnswerForExpert(viewer: Viewer, assignment: { readonly office: number }): Refusal | undefined {
  return onlyRole(viewer, ['DRAWING_OFFICER'], assignment.office)
}

/** Evidence for a decline is seen by whoever drew, or whoever manages the expert's record. */
export function mayExcuseDecline(viewer: Viewer, decline: { readonly offices: readonly number[] }): Refusal | undefined {
  const roles: readonly Role[] = ['DRAWING_OFFICER', 'ROSTER_MANAGER']
  const entitled = decline.offices.some(office => onlyRole(viewer, roles, office) === undefined)
  return entitled ? undefined : onlyRole(viewer, roles, 0)
}

/** Proposals to remove are decided by the managers of the expert's record. */
export function mayDecideRemovalProposal(viewer: Viewer, proposal: { readonly office: number }): Refusal | undefined {
  return onlyRole(viewer, ['ROSTER_MANAGER'], proposal.office)
}

/** Rates of fees are set by an approver of the office. */
export function maySetFeeRate(viewer: Viewer, rate: { readonly office: number }): Refusal | undefined {
  return onlyRole(viewer, ['APPROVER'], rate.office)
}

/** Fees are approved by an approver who prepared none of them. */
export function mayApproveFees(
  viewer: Viewer,
  fees: { readonly office: number; readonly preparedBy: readonly (number | undefined)[] },
): Refusal | undefined {
  const refusal = onlyRole(viewer, ['APPROVER'], fees.office)
  if (refusal) return refusal
  return fees.preparedBy.includes(viewer.account) ? approvesOwn() : undefined
}

/** The list for whoever pays is taken, and prepared fees are returned, by those who prepare or approve fees. */
export function mayWorkOnFees(viewer: Viewer, fees: { readonly office: number }): Refusal | undefined {
  return onlyRole(viewer, ['ORGANISER', 'APPROVER'], fees.office)
}

/** Experts declare their own conflicts; what a host or an office says is entered by an organiser, a roster manager or a supervisor. */
export function mayDeclareConflict(
  viewer: Viewer,
  conflict: { readonly declaredBy: 'EXPERT' | 'HOST' | 'OFFICE'; readonly expert: number; readonly offices: readonly number[] },
): Refusal | undefined {
  if (conflict.declaredBy === 'EXPERT') {
    if (viewer.expert === conflict.expert) return undefined
    return refusalOf(NotPermitted, {
      code: 'OWN_CONFLICT_ONLY',
      messageZh: '只有专家本人可以以本人名义申报。',
      messageEn: 'Only the expert declares a conflict as the expert.',
      path: ['declaredBy'],
    })
  }
  const roles: readonly Role[] = ['ORGANISER', 'ROSTER_MANAGER', 'SUPERVISOR']
  const entitled = conflict.offices.some(office => onlyRole(viewer, roles, office) === undefined)
  return entitled ? undefined : onlyRole(viewer, roles, 0)
}

/** Busy days are published by the expert, or entered by a roster manager of the office that keeps the record. */
export function mayPublishBusyDays(viewer: Viewer, expert: { readonly id: number; readonly office: number }): Refusal | undefined {
  return viewer.expert === expert.id ? undefined : onlyRole(viewer, ['ROSTER_MANAGER'], expert.office)
}

/** What a third party claims a supervisor decides who did not enter it: of the organising office, or of the one that keeps the expert. */
export function mayDecideConflict(viewer: Viewer, conflict: { readonly office: number; readonly enteredBy?: number }): Refusal | undefined {
  const refusal = onlyRole(viewer, ['SUPERVISOR'], conflict.office)
  if (refusal) return refusal
  return viewer.account !== undefined && viewer.account !== conflict.enteredBy ? undefined : ownClaim()
}

/** The contact sheet of an opened panel is for the organiser, the drawing officer and the supervisor of its office. */
export function mayViewContactSheet(viewer: Viewer, panel: { readonly office: number }): Refusal | undefined {
  return onlyRole(viewer, ['ORGANISER', 'DRAWING_OFFICER', 'SUPERVISOR'], panel.office)
}

/**
 * The document and the proof of a draw are sealed until the panel’s opening, for everybody; from then on whoever sees the draw reads them.
 */
export function mayReadProof(draw: { readonly opensAt: Date }, now: Date): boolean {
  return draw.opensAt <= now
}

const approvesOwn = () =>
  refusalOf(NotPermitted, {
    code: 'SECOND_PERSON_NEEDED',
    messageZh: '须由创建或编制人以外的审批员批准。',
    messageEn: 'This is approved by another person than the one who created or prepared it.',
  })

const holdersOnly = () =>
  refusalOf(NotPermitted, {
    code: 'HOLDERS_ONLY',
    messageZh: '只有冻结预告中的抽取员和监督员本人可以办理。',
    messageEn: 'Only the drawing officer and the supervisor whom the announcement names may do this.',
  })

const noHolder = () =>
  refusalOf(NotPermitted, {
    code: 'NO_HOLDER_APPROVES',
    messageZh: '申请人、抽取人和持有抽取秘密的人不得批准，请由另一名监督员批准。',
    messageEn: 'Whoever asked, drew or holds a chain does not approve; another supervisor has to.',
  })

const secondPerson = () =>
  refusalOf(NotPermitted, {
    code: 'SECOND_PERSON_NEEDED',
    messageZh: '拟定方案或指定成员的人不得抽取该专家组，请由另一名抽取员抽取。',
    messageEn: 'Whoever drafted the panel or named a member does not draw it; another drawing officer has to.',
  })

const ownClaim = () =>
  refusalOf(NotPermitted, {
    code: 'SECOND_PERSON_NEEDED',
    messageZh: '登记回避事由的人不得作出决定，请由另一名监督员决定。',
    messageEn: 'Whoever entered a claim does not decide on it; another supervisor has to.',
  })
