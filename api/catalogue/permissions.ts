import { NotPermitted } from '../../schema/base/refusals.ts'
import { type Refusal, refusalOf } from '../refusal.ts'
import { holds, type Viewer } from '../viewer.ts'

/** Trades belong to the classification that all offices share: a roster manager or an administrator of any office brings them in. */
export function mayImportTrades(viewer: Viewer): Refusal | undefined {
  if (viewer.grants.some(({ role }) => role === 'ROSTER_MANAGER' || role === 'ADMINISTRATOR')) return undefined
  return refusalOf(NotPermitted, {
    code: 'ROSTER_MANAGER_ONLY',
    messageZh: '只有专家库管理员或系统管理员可以导入工种。',
    messageEn: 'Only a roster manager or an administrator may bring in trades.',
  })
}

/** The working-day calendar is everybody's: an administrator of an office that has none above it keeps it. */
export function mayKeepCalendar(viewer: Viewer, topOffices: readonly number[]): Refusal | undefined {
  if (topOffices.some(office => holds(viewer, 'ADMINISTRATOR', office))) return undefined
  return refusalOf(NotPermitted, {
    code: 'TOP_ADMINISTRATOR_ONLY',
    messageZh: '只有最上级机构的系统管理员可以维护工作日历。',
    messageEn: 'Only an administrator of an office with none above it keeps the working-day calendar.',
  })
}

/**
 * Organisations are changed by a roster manager or an administrator of an office that has none above it, never by the host of an
 * engagement: they are everybody's, and what they are called or merged into decides who has a conflict of interest.
 */
export function mayKeepOrganisations(viewer: Viewer, topOffices: readonly number[]): Refusal | undefined {
  if (topOffices.some(office => holds(viewer, 'ADMINISTRATOR', office) || holds(viewer, 'ROSTER_MANAGER', office))) return undefined
  return refusalOf(NotPermitted, {
    code: 'TOP_ROSTER_MANAGER_ONLY',
    messageZh: '只有最上级机构的专家库管理员或系统管理员可以变更单位。',
    messageEn: 'Only a roster manager or an administrator of an office with none above it changes organisations.',
  })
}
