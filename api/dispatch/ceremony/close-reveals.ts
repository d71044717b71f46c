import type { Act } from '../../context.ts'
import { become } from '../../transition.ts'
import { abandonDraw } from './abandon-draw.ts'
import { drawStates } from './draw-states.ts'
import { finishDraw } from './finish-draw.ts'
import { type LockedDraw, lockById } from './lock-draw.ts'

/** At the deadline of a draw, by a job: late or twice comes to the same. */
export async function revealsAreDue(act: Act, { draw }: { readonly draw: number }): Promise<void> {
  await closeReveals(act, await lockById(act, draw))
}

/**
 * Closes the reveals of a draw whose deadline has passed: what is missing is replaced by a fixed constant, with the public value still to
 * come. It never starts a new attempt by itself. A draw that a holder has not even committed to is abandoned, before anybody knows anything
 * of its outcome; so is one into which no secret went at all. Does nothing before the deadline, nor to a draw that is further on.
 */
export async function closeReveals(act: Act, { panel, draw }: Omit<LockedDraw, 'holder'>): Promise<void> {
  if (draw.revealBy === null || draw.revealBy > act.now) return
  const underWay = draw.state === 'FROZEN' || draw.state === 'COMMITTED'
  if (panel.state === 'CANCELLED') return underWay ? await abandonDraw(act, draw.id, 'PANEL_CANCELLED') : undefined
  if (draw.state === 'FROZEN' && draw.custody === 'HOLDERS') return await abandonDraw(act, draw.id, 'COMMITMENT_MISSING')
  if (draw.state !== 'COMMITTED') return
  const missing = draw.parts.getItems().filter(part => !part.revealedAt)
  if (missing.length === 2 && draw.publicSource === null) return await abandonDraw(act, draw.id, 'NO_SECRET')
  become(drawStates, draw, 'REVEALED')
  const details = { attempt: draw.attempt, missing: missing.map(part => part.holder) }
  act.record({ verb: 'reveals.closed', office: draw.office.id, subject: ['Draw', draw.id], details })
  if (draw.publicSource === null) await finishDraw(act, { panel, draw })
}
