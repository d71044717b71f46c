import type { FileKind, FileType } from '../../schema/files/stored-file.ts'
import type { Role } from '../../schema/index.ts'

/** What is asked of files of one kind. */
export interface KindRule {
  readonly types: readonly FileType[]
  /** Bytes that are accepted at most. */
  readonly limit: number
  /** Only for those who must see it, and each time with a purpose. */
  readonly sensitive: boolean
  /** Roles, reaching the office that keeps the file, that open it; besides the person whose file it is. */
  readonly openedBy: readonly Role[]
  /** Roles that open evidence of a finding once it was investigated: those who decide. */
  readonly openedOnceInvestigatedBy?: readonly Role[]
  /** Years a file is kept once it is attached. */
  readonly years: number
  /** The clause by which it is asked for, if one does. */
  readonly clause?: string
}

const megabyte = 1024 * 1024
const reviewing: readonly Role[] = ['REVIEWER', 'APPROVER']
const keeping: readonly Role[] = [...reviewing, 'ROSTER_MANAGER', 'SUPERVISOR']

const scan: KindRule = { types: ['PDF', 'JPEG', 'PNG'], limit: 20 * megabyte, sensitive: false, openedBy: keeping, years: 10 }
const evidence: KindRule = { ...scan, clause: 'S18' }

/**
 * The rules of every kind (S18, S29): ID copies are seen by reviewers only, and kept no longer than they are needed. Evidence for an
 * objection tells who objected: the supervisor sees it, who investigates (S24). The same holds of a claimed conflict. Evidence of a finding
 * is seen by the supervisor, and by those who decide once there is something to decide (S26). Evidence for a decline is seen by those who
 * may excuse it.
 */
export const fileKinds: Readonly<Record<FileKind, KindRule>> = {
  PHOTO: { ...evidence, types: ['JPEG', 'PNG'], limit: 5 * megabyte, openedBy: [...keeping, 'ORGANISER', 'DRAWING_OFFICER'] },
  ID_COPY: { ...evidence, limit: 10 * megabyte, sensitive: true, openedBy: reviewing, years: 1 },
  TITLE_CERTIFICATE: evidence,
  SKILL_CERTIFICATE: evidence,
  HONOUR_CERTIFICATE: evidence,
  ABILITY_EVIDENCE: evidence,
  STAMPED_FORM: { ...evidence, clause: 'S29' },
  SIGNED_FORM: { ...evidence, sensitive: true },
  RECOMMENDATION_LIST: { ...evidence, types: ['XLSX', 'PDF', 'JPEG', 'PNG'], openedBy: keeping, clause: 'S21' },
  OBJECTION_EVIDENCE: { ...evidence, sensitive: true, openedBy: ['SUPERVISOR'], clause: 'S24' },
  FINDING_EVIDENCE: {
    ...{ ...scan, sensitive: true, clause: 'S26' },
    openedBy: ['SUPERVISOR'],
    openedOnceInvestigatedBy: ['APPROVER', 'ROSTER_MANAGER'],
  },
  CORRECTION_EVIDENCE: evidence,
  CONFLICT_EVIDENCE: { ...scan, sensitive: true, openedBy: ['SUPERVISOR'] },
  ABSENCE_EVIDENCE: { ...scan, sensitive: true, openedBy: ['DRAWING_OFFICER', 'ROSTER_MANAGER'], years: 2 },
  PRINTOUT: { ...scan, types: ['PDF', 'XLSX'], sensitive: true, openedBy: [], years: 0 },
  OTHER: scan,
}

/** Days after which a file that nobody attached to anything is erased. */
export const unattachedDays = 30
