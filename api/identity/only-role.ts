import { NotPermitted } from '../../schema/base/refusals.ts'
import type { Role } from '../../schema/index.ts'
import { type Refusal, refusalOf } from '../refusal.ts'
import { holds, type Viewer } from '../viewer.ts'

/** Refuses whoever holds none of some roles in an office or above it, naming the roles in both languages. */
export function onlyRole(viewer: Viewer, roles: readonly Role[], office: number): Refusal | undefined {
  if (roles.some(role => holds(viewer, role, office))) return undefined
  const names = roles.map(role => roleNames[role])
  return refusalOf(NotPermitted, {
    code: 'ROLE_NEEDED',
    messageZh: `需要在该机构担任以下角色之一：${names.map(([zh]) => zh).join('、')}。`,
    messageEn: `Needs one of these roles in the office: ${names.map(([, en]) => en).join(', ')}.`,
  })
}

const roleNames: Readonly<Record<Role, readonly [zh: string, en: string]>> = {
  REVIEWER: ['初审员', 'reviewer'],
  APPROVER: ['审批员', 'approver'],
  ROSTER_MANAGER: ['专家库管理员', 'roster manager'],
  ORGANISER: ['活动组织员', 'organiser'],
  DRAWING_OFFICER: ['抽取员', 'drawing officer'],
  SUPERVISOR: ['纪检监督员', 'supervisor'],
  ANALYST: ['分析员', 'analyst'],
  ADMINISTRATOR: ['系统管理员', 'administrator'],
}
