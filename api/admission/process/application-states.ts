import type { ApplicationAct, ApplicationState } from '../../../schema/index.ts'
import type { States } from '../../transition.ts'

/** Who brings a transition about. The permissions of the acts (`permissions.ts`) say it of a viewer. */
export type Actor = 'APPLICANT' | 'CLERK' | 'EMPLOYER' | 'REVIEWER' | 'APPROVER' | 'ROSTER_MANAGER' | 'SECOND_PERSON'

/** Whom a transition concerns: OFFICE is the one that recommends, its reviewers; EMPLOYER whoever acts for it by an account. */
export type Notified = 'APPLICANT' | 'EMPLOYER' | 'OFFICE' | 'CITY'

/** One transition of an application: the whole of what the process says about it. */
export interface Transition {
  readonly who: readonly Actor[]
  readonly from: readonly ApplicationState[]
  readonly to: ApplicationState
  /** Clauses whose rules are demanded. */
  readonly clauses: readonly `S${number}`[]
  /** Verb of the log of acts. */
  readonly verb: `application.${string}`
  /** Who gets a message, sent by the move itself (`tell-parties.ts`). */
  readonly notifies: readonly Notified[]
  /** Who finds it in their lists of applications, without a message of its own. */
  readonly shows: readonly Notified[]
}

/** Acts that move an application; the others leave its state alone. */
export type Move = Exclude<ApplicationAct, 'START' | 'UPDATE' | 'GRANT_EXCEPTION'>

/**
 * The process of admission (S17): personal application → employer's consent → recommendation → approval → public notice → appointment,
 * with every way out of it. Nothing else moves an application.
 */
export const transitions: { readonly [Act in Move]: Transition } = {
  SUBMIT: {
    who: ['APPLICANT', 'CLERK'],
    from: ['DRAFT', 'RETURNED'],
    to: 'SUBMITTED',
    clauses: ['S02', 'S03', 'S04', 'S06', 'S18', 'S19', 'S28'],
    verb: 'application.submitted',
    notifies: ['APPLICANT'],
    shows: ['EMPLOYER', 'OFFICE'],
  },
  ENDORSE: {
    who: ['EMPLOYER', 'CLERK'],
    from: ['SUBMITTED'],
    to: 'ENDORSED',
    clauses: ['S19', 'S28', 'S29'],
    verb: 'application.endorsed',
    notifies: ['APPLICANT'],
    shows: ['OFFICE'],
  },
  RECOMMEND: {
    who: ['REVIEWER'],
    // From SUBMITTED only without a fixed employer, who could not endorse (S19).
    from: ['SUBMITTED', 'ENDORSED'],
    to: 'RECOMMENDED',
    clauses: ['S07', 'S08', 'S09', 'S20', 'S21', 'S28', 'S29', 'S30'],
    verb: 'application.recommended',
    notifies: ['APPLICANT'],
    shows: ['CITY'],
  },
  APPROVE: {
    who: ['APPROVER'],
    from: ['RECOMMENDED'],
    to: 'APPROVED',
    clauses: ['S20', 'S21', 'S22', 'S28'],
    verb: 'application.approved',
    notifies: ['APPLICANT'],
    shows: ['OFFICE'],
  },
  PUBLISH: {
    who: ['APPROVER', 'ROSTER_MANAGER'],
    from: ['APPROVED'],
    to: 'ON_NOTICE',
    clauses: ['S23'],
    verb: 'application.published',
    notifies: ['APPLICANT', 'OFFICE', 'EMPLOYER'],
    shows: [],
  },
  FREEZE: {
    who: ['ROSTER_MANAGER'],
    from: ['ON_NOTICE'],
    to: 'FROZEN',
    clauses: ['S24'],
    verb: 'application.frozen',
    notifies: ['APPLICANT', 'OFFICE', 'EMPLOYER'],
    shows: ['CITY'],
  },
  RELEASE: {
    who: ['SECOND_PERSON'],
    from: ['FROZEN'],
    to: 'ON_NOTICE',
    clauses: ['S24'],
    verb: 'application.released',
    notifies: ['APPLICANT', 'OFFICE', 'EMPLOYER'],
    shows: ['CITY'],
  },
  UPHOLD: {
    who: ['SECOND_PERSON'],
    from: ['FROZEN'],
    to: 'OBJECTION_UPHELD',
    clauses: ['S24'],
    verb: 'application.objectionUpheld',
    notifies: ['APPLICANT', 'OFFICE', 'EMPLOYER'],
    shows: ['CITY'],
  },
  APPOINT: {
    who: ['APPROVER', 'ROSTER_MANAGER'],
    from: ['ON_NOTICE'],
    to: 'APPOINTED',
    clauses: ['S24', 'S25'],
    verb: 'application.appointed',
    notifies: ['APPLICANT', 'OFFICE', 'EMPLOYER'],
    shows: [],
  },
  RETURN: {
    who: ['EMPLOYER', 'REVIEWER', 'APPROVER'],
    from: ['SUBMITTED', 'ENDORSED', 'RECOMMENDED'],
    to: 'RETURNED',
    clauses: ['S18'],
    verb: 'application.returned',
    notifies: ['APPLICANT'],
    shows: ['EMPLOYER'],
  },
  WITHDRAW: {
    who: ['APPLICANT', 'CLERK'],
    from: ['DRAFT', 'SUBMITTED', 'ENDORSED', 'RECOMMENDED', 'APPROVED', 'ON_NOTICE', 'FROZEN', 'RETURNED'],
    to: 'WITHDRAWN',
    clauses: ['S18'],
    verb: 'application.withdrawn',
    notifies: [],
    shows: ['OFFICE'],
  },
  REJECT: {
    who: ['EMPLOYER', 'REVIEWER', 'APPROVER'],
    from: ['SUBMITTED', 'ENDORSED', 'RECOMMENDED', 'RETURNED'],
    to: 'REJECTED',
    clauses: ['S20', 'S22'],
    verb: 'application.rejected',
    notifies: ['APPLICANT'],
    shows: ['EMPLOYER', 'OFFICE'],
  },
  DISQUALIFY: {
    who: ['APPROVER', 'SECOND_PERSON'],
    from: ['SUBMITTED', 'ENDORSED', 'RECOMMENDED', 'APPROVED', 'ON_NOTICE', 'FROZEN', 'APPOINTED', 'RETURNED', 'REJECTED'],
    to: 'DISQUALIFIED',
    clauses: ['S29'],
    verb: 'application.disqualified',
    notifies: ['APPLICANT', 'OFFICE', 'EMPLOYER'],
    shows: [],
  },
}

const to = (...acts: readonly Move[]) => acts.map(act => transitions[act].to)

/** The same as the house's table of states: for each state, those that may follow. */
export const applicationStates: States<ApplicationState> = {
  zh: '申请',
  en: 'application',
  next: {
    DRAFT: to('SUBMIT', 'WITHDRAW'),
    SUBMITTED: to('ENDORSE', 'RECOMMEND', 'RETURN', 'REJECT', 'WITHDRAW', 'DISQUALIFY'),
    ENDORSED: to('RECOMMEND', 'RETURN', 'REJECT', 'WITHDRAW', 'DISQUALIFY'),
    RECOMMENDED: to('APPROVE', 'RETURN', 'REJECT', 'WITHDRAW', 'DISQUALIFY'),
    APPROVED: to('PUBLISH', 'WITHDRAW', 'DISQUALIFY'),
    ON_NOTICE: to('APPOINT', 'FREEZE', 'WITHDRAW', 'DISQUALIFY'),
    FROZEN: to('RELEASE', 'UPHOLD', 'WITHDRAW', 'DISQUALIFY'),
    APPOINTED: to('DISQUALIFY'),
    RETURNED: to('SUBMIT', 'REJECT', 'WITHDRAW', 'DISQUALIFY'),
    WITHDRAWN: [],
    REJECTED: to('DISQUALIFY'),
    OBJECTION_UPHELD: [],
    DISQUALIFIED: [],
  },
}
