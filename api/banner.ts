import { englishLabelOf, labelOf } from '../schema/base/enumeration.ts'
import { Role } from '../schema/identity/role-grant.ts'

/** An account of the demo world, with what it may do. */
export interface DemoAccount {
  readonly loginName: string
  readonly roles: readonly Role[]
  readonly office: string
}

/** A server that listens. */
export interface Listening {
  readonly address: URL
  readonly databaseVersion: string
  readonly startedIn: number
  readonly demo?: { readonly accounts: readonly DemoAccount[]; readonly password: string }
  readonly firstSignIn?: URL
  /** Where mails are put while no mail server is named. */
  readonly spool?: string
}

/** What a person who started the server reads: where to look, and how to sign in. `startedIn` is in milliseconds. */
export function banner({ address, databaseVersion, startedIn, demo, firstSignIn, spool }: Listening): string {
  const lines = [
    '',
    `  匠库 Jiangku    ${new URL('/graphql', address).href}`,
    '  用浏览器打开，即有带示例查询的 GraphiQL · Open it in a browser: GraphiQL with example queries',
    `  PostgreSQL ${databaseVersion} · ${(startedIn / 1000).toFixed(1)} s`,
  ]
  if (demo) {
    lines.push('', `  演示数据均为虚构；演示账号的密码 · All invented; the password of the demo accounts: ${demo.password}`)
    for (const { loginName, roles, office } of demo.accounts) lines.push(`    ${loginName.padEnd(24)}${office}  ${namesOf(roles)}`)
  }
  if (firstSignIn) {
    lines.push(
      '',
      '  首位管理员的一次性链接，24 小时内有效 · One-time link for the first administrator, for 24 hours',
      `    ${firstSignIn.href}`,
    )
  }
  if (spool !== undefined) {
    lines.push('', '  未设置 SMTP_URL：邮件只存为文件 · No SMTP_URL: mails are kept as files only', `    ${spool}`)
  }
  return `${lines.join('\n')}\n`
}

/** What people call these roles, in Chinese and English. */
function namesOf(roles: readonly Role[]): string {
  return `${roles.map(role => labelOf(Role, role)).join('、')} · ${roles.map(role => englishLabelOf(Role, role)).join(', ')}`
}
