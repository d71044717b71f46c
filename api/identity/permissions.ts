import { NotPermitted } from '../../schema/base/refusals.ts'
import { type Refusal, refusalOf } from '../refusal.ts'
import { holds, type Viewer } from '../viewer.ts'

/** Roles are granted by an administrator whose office reaches the office of the grant, and never to oneself. */
export function mayGrantRole(viewer: Viewer, grant: { readonly account: number; readonly office: number }): Refusal | undefined {
  return onlyAdministrator(viewer, grant.office) ?? (viewer.account === grant.account ? ownRole() : undefined)
}

/** Roles are revoked by an administrator whose office reaches the office of the grant; one's own, too, can be given up. */
export function mayRevokeRole(viewer: Viewer, grant: { readonly office: number }): Refusal | undefined {
  return onlyAdministrator(viewer, grant.office)
}

function onlyAdministrator(viewer: Viewer, office: number): Refusal | undefined {
  if (holds(viewer, 'ADMINISTRATOR', office)) return undefined
  return refusalOf(NotPermitted, {
    code: 'ADMINISTRATOR_ONLY',
    messageZh: '只有该机构或其上级机构的系统管理员可以授予或撤销角色。',
    messageEn: 'Only an administrator of this office, or of an office above it, may grant or revoke roles.',
  })
}

const ownRole = () =>
  refusalOf(NotPermitted, {
    code: 'OWN_ROLE',
    messageZh: '不得给自己授予角色，请由另一名管理员授予。',
    messageEn: 'Nobody grants a role to themselves; another administrator has to.',
    path: ['accountId'],
  })
