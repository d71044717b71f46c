import type { RevealObjectorInput, RevealObjectorPayload } from '../../../schema/admission/objection-acts.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { Objection } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, required, rowOf } from '../../refusal.ts'
import { checkText } from '../../roster/text-form.ts'
import { mayInvestigateObjection } from '../notice-permissions.ts'
import { OBJECTOR } from './objector.ts'

/**
 * Shows the investigating supervisor who objected, for a stated purpose that is logged. Nothing for an anonymous objection without contact.
 */
export async function revealObjector(act: Act, input: RevealObjectorInput): Promise<Done<RevealObjectorPayload>> {
  const { em, viewer, platform } = act
  const { objectionId, purpose } = input
  const objection = required(
    await em.findOne(Objection, rowOf('Objection', objectionId, ['objectionId']), { populate: ['objectorSealed'] as never }),
    notFound(objectionId, ['objectionId']),
  )
  demand(mayInvestigateObjection(viewer, { office: objection.office.id }), checkText(purpose, 'purpose', 'S24'))
  const details = { purpose: purpose.trim() }
  act.record({ verb: 'objector.revealed', office: objection.office.id, subject: ['Objection', objection.id], details })
  if (!objection.objectorSealed) return { name: null, contact: null }
  const { name, contact } = JSON.parse(platform.seals.open(OBJECTOR, objection.objectorSealed)) as { name: string; contact: string }
  return { name: name || null, contact: contact || null }
}
