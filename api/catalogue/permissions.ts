import { NotPermitted } from '../../schema/base/refusals.ts'
import { type Refusal, refusalOf } from '../refusal.ts'
import type { Viewer } from '../viewer.ts'

/** Trades belong to the classification that all offices share: a roster manager or an administrator of any office brings them in. */
export function mayImportTrades(viewer: Viewer): Refusal | undefined {
  if (viewer.grants.some(({ role }) => role === 'ROSTER_MANAGER' || role === 'ADMINISTRATOR')) return undefined
  return refusalOf(NotPermitted, {
    code: 'ROSTER_MANAGER_ONLY',
    messageZh: '只有专家库管理员或系统管理员可以导入工种。',
    messageEn: 'Only a roster manager or an administrator may bring in trades.',
  })
}
