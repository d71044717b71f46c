/** The thirteen offices of the demo world and the people who work in them. */

import type { Role } from '../../schema/identity/role-grant.ts'
import { momentOf } from './days.ts'
import type { Ground } from './ground.ts'
import { inventName } from './names.ts'

/** Who does what in an office: account numbers. Organiser, drawing officer and supervisor are never one person. */
type Staff = Readonly<Partial<Record<Role, number>>>

export interface WorldOffice {
  readonly id: number
  /** Beginning of its staff's sign-in names. */
  readonly key: string
  readonly name: string
  readonly kind: 'CITY_BUREAU' | 'COUNTY_BUREAU' | 'INDUSTRY_AUTHORITY' | 'DIRECT_UNIT'
  readonly division: string
  readonly staff: Staff
}

/** A way to sign in to the demo world. */
export interface DemoAccount {
  readonly loginName: string
  readonly displayName: string
  readonly office: string
}

const bureau = (key: string, county: string, division: string) =>
  ({ key, name: `${county}人力资源和社会保障局`, kind: 'COUNTY_BUREAU', division }) as const

const OFFICES: readonly Omit<WorldOffice, 'id' | 'staff'>[] = [
  { key: 'city', name: '湛江市人力资源和社会保障局', kind: 'CITY_BUREAU', division: '4408' },
  bureau('chikan', '赤坎区', '440802'),
  bureau('xiashan', '霞山区', '440803'),
  bureau('potou', '坡头区', '440804'),
  bureau('mazhang', '麻章区', '440811'),
  bureau('suixi', '遂溪县', '440823'),
  bureau('xuwen', '徐闻县', '440825'),
  bureau('lianjiang', '廉江市', '440881'),
  bureau('leizhou', '雷州市', '440882'),
  bureau('wuchuan', '吴川市', '440883'),
  { key: 'transport', name: '湛江市交通运输局', kind: 'INDUSTRY_AUTHORITY', division: '4408' },
  { key: 'agriculture', name: '湛江市农业农村局', kind: 'INDUSTRY_AUTHORITY', division: '4408' },
  { key: 'skills-centre', name: '湛江市职业技能服务中心', kind: 'DIRECT_UNIT', division: '4408' },
]

const ROLES: Readonly<Record<Role, string>> = {
  REVIEWER: '初审员',
  APPROVER: '审批员',
  ROSTER_MANAGER: '专家库管理员',
  ORGANISER: '活动组织员',
  DRAWING_OFFICER: '抽取员',
  SUPERVISOR: '纪检监督员',
  ANALYST: '分析员',
  ADMINISTRATOR: '系统管理员',
}
/** What every office needs to keep its part of the roster and to hold draws. */
const EVERYWHERE: readonly Role[] = ['REVIEWER', 'ROSTER_MANAGER', 'ORGANISER', 'DRAWING_OFFICER', 'SUPERVISOR']
/** The offices whose staff can sign in with the demo password. */
const OPEN_TO_VISITORS: readonly string[] = ['city', 'chikan', 'leizhou']

/** Plants offices, staff and role grants; answers the offices, the city bureau first, and who can sign in with the demo password. */
export function plantOffices(ground: Ground, passwordHash: string): { offices: WorldOffice[]; accounts: DemoAccount[] } {
  const accounts: DemoAccount[] = []
  const city = 1
  const offices = OFFICES.map((office): WorldOffice => {
    const { key, name, kind, division } = office
    const id = ground.next('office')
    const place = { division_id: ground.division(division), organisation_id: null }
    ground.rows.put('office', { id, name, kind, parent_id: kind === 'CITY_BUREAU' ? null : city, ...place })
    const random = ground.random.fork(`staff/${key}`)
    const staff: Partial<Record<Role, number>> = {}
    for (const role of key === 'city' ? (Object.keys(ROLES) as Role[]) : EVERYWHERE) {
      const sex = random.chance(1, 2) ? 'FEMALE' : 'MALE'
      const loginName = `${key}.${role.toLowerCase().replaceAll('_', '-')}`
      const displayName = `${inventName(random.fork(role), sex, 1985)}（${ROLES[role]}）`
      const visitors = OPEN_TO_VISITORS.includes(key)
      if (visitors) accounts.push({ loginName, displayName, office: name })
      staff[role] = plantAccount(ground, { loginName, displayName, passwordHash: visitors ? passwordHash : null, expert: null })
      ground.rows.put('role_grant', {
        id: ground.next('role_grant'),
        account_id: staff[role],
        office_id: id,
        role,
        starts_at: momentOf(ground.today - 5 * 365, 9 * 60),
        ends_at: null,
        granted_by_id: null,
      })
    }
    return { ...office, id, staff }
  })
  return { offices, accounts }
}

/** Plants an account; answers its number. */
function plantAccount(
  ground: Ground,
  account: { loginName: string; displayName: string; passwordHash: string | null; expert: number | null },
): number {
  const { loginName, displayName, passwordHash, expert } = account
  const id = ground.next('account')
  const row = { id, login_name: loginName, display_name: displayName, password_hash: passwordHash, expert_id: expert, disabled_at: null }
  ground.rows.put('account', row)
  return id
}

/** Plants the one roster of the world, the city's; answers its number. */
export function plantRoster(ground: Ground): number {
  const id = ground.next('roster')
  const terms = { term_years: 5, minimum_notice_days: 5, review_cycle_years: 5 }
  ground.rows.put('roster', { id, name: '湛江市技能人才专家库', owner_id: 1, ...terms })
  return id
}
