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

/** Offices are opened by an administrator whose office reaches the office above. */
export function mayOpenOffice(viewer: Viewer, office: { readonly parent: number }): Refusal | undefined {
  return onlyAdministrator(viewer, office.parent)
}

/** Accounts are opened by an administrator whose office reaches the office they are opened for. */
export function mayOpenAccount(viewer: Viewer, account: { readonly office: number }): Refusal | undefined {
  return onlyAdministrator(viewer, account.office)
}

/** A message that failed is sent again by an administrator who reaches the office it comes from. */
export function mayResendMessage(viewer: Viewer, message: { readonly office: number | undefined }): Refusal | undefined {
  return onlyAdministrator(viewer, message.office ?? 0)
}

/** A link is renewed by an administrator who reaches every office the account belongs to; of an account without one, by any. */
export function mayRenewSignInLink(viewer: Viewer, account: { readonly offices: readonly number[] }): Refusal | undefined {
  return administratorOfAll(viewer, account.offices)
}

/**
 * An account is disabled by an administrator who reaches every office it belongs to, never one's own; of an account without one, by any.
 */
export function mayDisableAccount(
  viewer: Viewer,
  account: { readonly account: number; readonly offices: readonly number[] },
): Refusal | undefined {
  return administratorOfAll(viewer, account.offices) ?? (viewer.account === account.account ? ownAccount() : undefined)
}

/** Webhooks of an office are kept by an administrator who reaches it. */
export function mayKeepWebhooks(viewer: Viewer, webhook: { readonly office: number }): Refusal | undefined {
  return onlyAdministrator(viewer, webhook.office)
}

function administratorOfAll(viewer: Viewer, offices: readonly number[]): Refusal | undefined {
  const administers = viewer.grants.some(({ role }) => role === 'ADMINISTRATOR')
  return administers && offices.every(office => holds(viewer, 'ADMINISTRATOR', office)) ? undefined : administratorOnly()
}

function onlyAdministrator(viewer: Viewer, office: number): Refusal | undefined {
  return holds(viewer, 'ADMINISTRATOR', office) ? undefined : administratorOnly()
}

const administratorOnly = () =>
  refusalOf(NotPermitted, {
    code: 'ADMINISTRATOR_ONLY',
    messageZh: '只有该机构或其上级机构的系统管理员可以办理。',
    messageEn: 'Only an administrator of this office, or of an office above it, may do this.',
  })

/** A device key is revoked by whose it is; a lost one by an administrator who reaches every office its owner belongs to. */
export function mayRevokeDeviceKey(
  viewer: Viewer,
  key: { readonly account: number; readonly offices: readonly number[] },
): Refusal | undefined {
  if (viewer.account === key.account || administratorOfAll(viewer, key.offices) === undefined) return undefined
  return refusalOf(NotPermitted, {
    code: 'OWN_KEY_ONLY',
    messageZh: '只能撤销自己的设备密钥；遗失的密钥也可由其所在机构的系统管理员撤销。',
    messageEn: 'Only one’s own device keys can be revoked; a lost one also by an administrator of its owner’s offices.',
    path: ['deviceKeyId'],
  })
}

/** Whoever is not signed in has no account to do this with. */
export const signedInOnly = () => refusalOf(NotPermitted, { code: 'SIGN_IN_FIRST', messageZh: '请先登录。', messageEn: 'Sign in first.' })

const ownAccount = () =>
  refusalOf(NotPermitted, {
    code: 'OWN_ACCOUNT',
    messageZh: '不得停用自己的账号，请由另一名管理员停用。',
    messageEn: 'Nobody disables their own account; another administrator has to.',
    path: ['accountId'],
  })

const ownRole = () =>
  refusalOf(NotPermitted, {
    code: 'OWN_ROLE',
    messageZh: '不得给自己授予角色，请由另一名管理员授予。',
    messageEn: 'Nobody grants a role to themselves; another administrator has to.',
    path: ['accountId'],
  })
