import { Expert } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { notify } from '../../notify/notify.ts'
import type { ValuesOf } from '../../notify/templates.ts'

/**
 * Tells an expert what became of their standing, by the transaction that changes it, and why (S26, S29); what an officer wrote is told as
 * written.
 */
export async function tellStanding(
  act: Act,
  expert: { readonly id: number },
  move: ValuesOf<'STANDING_CHANGED'>['move'],
  why: string | ValuesOf<'STANDING_CHANGED'>['reason'] | null,
): Promise<void> {
  const { name } = await act.em.findOneOrFail(Expert, expert.id)
  const reason = typeof why === 'string' ? { zh: why, en: why } : why
  await notify(act, { to: { expert: expert.id }, template: 'STANDING_CHANGED', values: { name, move, ...(reason && { reason }) } })
}
