import { NotPermitted } from '../../schema/base/refusals.ts'
import type { FileKind } from '../../schema/files/stored-file.ts'
import { type Refusal, refusalOf } from '../refusal.ts'
import { holds, type Viewer } from '../viewer.ts'
import { fileKinds } from './file-kinds.ts'

/** Whose a file is and where it is kept. */
export interface FileOwnership {
  readonly kind: FileKind
  readonly office: number | undefined
  readonly person: number | undefined
  readonly expert: number | undefined
  /** Of evidence of a finding: the expert whom it is about, and whether it was investigated. */
  readonly finding?: { readonly about: number; readonly investigated: boolean } | undefined
}

/** Files are sent by whoever is signed in: nobody but them sees it until it is attached. */
export function mayRequestUpload(viewer: Viewer): Refusal | undefined {
  if (viewer.account !== undefined) return undefined
  return refusalOf(NotPermitted, { code: 'SIGN_IN_FIRST', messageZh: '请先登录。', messageEn: 'Sign in first.' })
}

/**
 * A file is opened by the person whose it is, and by the roles its kind names, reaching the office that keeps it (S18). Evidence of a
 * finding is never opened by the expert whom it is about, whatever roles they hold, for it tells who reported; and by those who decide only
 * once it was investigated (S26).
 */
export function mayOpenFile(viewer: Viewer, file: FileOwnership): Refusal | undefined {
  if (isTheirs(viewer, file)) return undefined
  const { office, finding } = file
  const { openedBy, openedOnceInvestigatedBy = [] } = fileKinds[file.kind]
  const roles = finding?.investigated ? [...openedBy, ...openedOnceInvestigatedBy] : openedBy
  const concerned = finding !== undefined && finding.about === viewer.expert
  if (!concerned && office !== undefined && roles.some(role => holds(viewer, role, office))) return undefined
  return refusalOf(NotPermitted, {
    code: 'NOT_YOURS_TO_OPEN',
    messageZh: '此类材料只有本人和经办该事项的人员可以查看。',
    messageEn: 'Only the person concerned and those who handle the matter open files of this kind.',
    clause: 'S18',
  })
}

/** A file is erased by an administrator of the office that keeps it; one that is not attached, by whoever sent it. */
export function mayEraseFile(viewer: Viewer, file: FileOwnership): Refusal | undefined {
  if (file.office === undefined ? isTheirs(viewer, file) : holds(viewer, 'ADMINISTRATOR', file.office)) return undefined
  return refusalOf(NotPermitted, {
    code: 'ADMINISTRATOR_ONLY',
    messageZh: '已归档的材料只有保管机构或其上级机构的系统管理员可以清除。',
    messageEn: 'What is attached is erased by an administrator of the office that keeps it, or of an office above it.',
  })
}

function isTheirs(viewer: Viewer, { person, expert }: FileOwnership): boolean {
  return (person !== undefined && viewer.account === person) || (expert !== undefined && viewer.expert === expert)
}
