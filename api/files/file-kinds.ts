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
  /** Years a file is kept once it is attached. */
  readonly years: number
}

const megabyte = 1024 * 1024
const reviewing: readonly Role[] = ['REVIEWER', 'APPROVER']
const keeping: readonly Role[] = [...reviewing, 'ROSTER_MANAGER', 'SUPERVISOR']

const evidence: KindRule = { types: ['PDF', 'JPEG', 'PNG'], limit: 20 * megabyte, sensitive: false, openedBy: keeping, years: 10 }

/**
 * The rules of every kind (S18, S29): ID copies are seen by reviewers only and do not stay longer than they
 * are needed; evidence for an objection tells who objected, and is seen by the supervisor, who investigates (S24), and
 * so is evidence of a claimed conflict; evidence for a decline is seen by those who may excuse it.
 */
export const fileKinds: Readonly<Record<FileKind, KindRule>> = {
  PHOTO: { ...evidence, types: ['JPEG', 'PNG'], limit: 5 * megabyte, openedBy: [...keeping, 'ORGANISER', 'DRAWING_OFFICER'] },
  ID_COPY: { ...evidence, limit: 10 * megabyte, sensitive: true, openedBy: reviewing, years: 1 },
  TITLE_CERTIFICATE: evidence,
  SKILL_CERTIFICATE: evidence,
  HONOUR_CERTIFICATE: evidence,
  ABILITY_EVIDENCE: evidence,
  STAMPED_FORM: evidence,
  SIGNED_FORM: { ...evidence, sensitive: true },
  RECOMMENDATION_LIST: { ...evidence, types: ['XLSX', 'PDF', 'JPEG', 'PNG'], openedBy: keeping },
  OBJECTION_EVIDENCE: { ...evidence, sensitive: true, openedBy: ['SUPERVISOR'] },
  FINDING_EVIDENCE: { ...evidence, sensitive: true, openedBy: ['APPROVER', 'ROSTER_MANAGER', 'SUPERVISOR'] },
  CORRECTION_EVIDENCE: evidence,
  CONFLICT_EVIDENCE: { ...evidence, sensitive: true, openedBy: ['SUPERVISOR'] },
  ABSENCE_EVIDENCE: { ...evidence, sensitive: true, openedBy: ['DRAWING_OFFICER', 'ROSTER_MANAGER'], years: 2 },
  PRINTOUT: { ...evidence, types: ['PDF', 'XLSX'], sensitive: true, openedBy: [], years: 0 },
  OTHER: evidence,
}

/** Days after which a file that nobody attached to anything is erased. */
export const unattachedDays = 30
