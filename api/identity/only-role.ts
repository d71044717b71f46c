import { englishLabelOf, labelOf } from '../../schema/base/enumeration.ts'
import { NotPermitted } from '../../schema/base/refusals.ts'
import { Role } from '../../schema/index.ts'
import { type Refusal, refusalOf } from '../refusal.ts'
import { holds, type Viewer } from '../viewer.ts'

/** Refuses whoever holds none of some roles in an office or above it, naming the roles in both languages. */
export function onlyRole(viewer: Viewer, roles: readonly Role[], office: number): Refusal | undefined {
  if (roles.some(role => holds(viewer, role, office))) return undefined
  return refusalOf(NotPermitted, {
    code: 'ROLE_NEEDED',
    messageZh: `需要在该机构担任以下角色之一：${roles.map(role => labelOf(Role, role)).join('、')}。`,
    messageEn: `Needs one of these roles in the office: ${roles.map(role => englishLabelOf(Role, role)).join(', ')}.`,
  })
}
