import { NotPermitted } from '../../schema/base/refusals.ts'
import type { Role } from '../../schema/index.ts'
import { type Refusal, refusalOf } from '../refusal.ts'
import { holds, type Viewer } from '../viewer.ts'

/** Refuses whoever holds none of some roles in an office, naming the roles in both languages. */
export function onlyRole(viewer: Viewer, roles: readonly Role[], office: number): Refusal | undefined {
  if (roles.some(role => holds(viewer, role, office))) return undefined
  const names = roles.map(role => roleNames[role] ?? [role, role])
  return refusalOf(NotPermitted, {
    code: 'ROLE_NEEDED',
    messageZh: `需要在该机构担任以下角色之一：${names.map(([zh]) => zh).join('、')}。`,
    messageEn: `Needs one of these roles in the office: ${names.map(([, en]) => en).join(', ')}.`,
  })
}

const roleNames: Partial<Record<Role, readonly [zh: string, en: string]>> = {
  ORGANISER: ['活动组织员', 'organiser'],
  DRAWING_OFFICER: ['抽取员', 'drawing officer'],
  SUPERVISOR: ['纪检监督员', 'supervisor'],
  ROSTER_MANAGER: ['专家库管理员', 'roster manager'],
  APPROVER: ['审批员', 'approver'],
  ANALYST: ['分析员', 'analyst'],
}
