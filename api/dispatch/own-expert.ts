import { NotPermitted } from '../../schema/base/refusals.ts'
import type { Act } from '../context.ts'
import { refusalOf, required } from '../refusal.ts'

/** The expert whose own account acts. Refuses everybody else. */
export function ownExpert({ viewer }: Act): number {
  return required(
    viewer.expert,
    refusalOf(NotPermitted, {
      code: 'EXPERT_ONLY',
      messageZh: '只有专家本人可以进行此操作。',
      messageEn: 'Only an expert may do this, for themselves.',
    }),
  )
}
