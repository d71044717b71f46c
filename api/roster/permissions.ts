import { NotPermitted } from '../../schema/base/refusals.ts'
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
