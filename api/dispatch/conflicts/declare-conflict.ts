import type { Done } from '../../../schema/base/payload.ts'
import type { DeclareConflictInput, DeclareConflictPayload } from '../../../schema/dispatch/declare-conflict.ts'
import { Assignment, ConflictOfInterest, Engagement, Expert, Organisation } from '../../../schema/index.ts'
import { beyondScope } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, required, rowOf } from '../../refusal.ts'
import { mayDeclareConflict } from '../permissions.ts'
import { attachConflictEvidence } from './conflict-evidence.ts'
import { checkConflict } from './conflict-form.ts'

/**
 * Declares a conflict of interest, by the expert, or for a host or an office by their staff (S06). What the expert declares vacates the
 * seats concerned at once (`recheck-assignments.ts`); what others claim needs evidence and a supervisor's decision (`decide-conflict.ts`),
 * so that no host can veto a member.
 */
export async function declareConflict(act: Act, input: DeclareConflictInput): Promise<Done<DeclareConflictPayload>> {
  const { em, viewer, today } = act
  const expertId = rowOf('Expert', input.expertId, ['expertId'])
  demand(...checkConflict(input, today))
  if (input.declaredBy === 'EXPERT') demand(mayDeclareConflict(viewer, { declaredBy: 'EXPERT', expert: expertId, offices: [] }))
  const engagement = await engagementNamed(act, input, expertId)
  const organisation = await named(act, Organisation, input.organisationId, 'organisationId')
  const otherId = input.otherExpertId == null ? null : rowOf('Expert', input.otherExpertId, ['otherExpertId'])
  const office = engagement?.office.id ?? viewer.grants[0]?.office
  const conflict = await beyondScope(act, { why: 'the expert of a conflict', office }, async () => {
    const expert = await em.findOne(Expert, expertId)
    const offices = [expert?.office.id, engagement?.office.id].filter(id => id !== undefined)
    demand(mayDeclareConflict(viewer, { declaredBy: input.declaredBy, expert: expertId, offices }))
    const otherExpert =
      otherId === null ? null : required(await em.findOne(Expert, otherId), notFound(input.otherExpertId!, ['otherExpertId']))
    const known = required(expert, notFound(input.expertId, ['expertId']))
    const made = em.create(ConflictOfInterest, {
      expert: known,
      office: known.office,
      kind: input.kind,
      declaredBy: input.declaredBy,
      organisation,
      engagement,
      otherExpert,
      explanation: input.explanation.trim(),
      state: input.declaredBy === 'EXPERT' ? 'STANDS' : 'CLAIMED',
      evidence: input.evidence?.trim() || null,
      startsOn: input.startsOn ?? today,
      endsOn: input.endsOn ?? null,
      enteredBy: viewer.account ?? null,
    } as never)
    await em.persist(made).flush()
    await attachConflictEvidence(act, made, engagement?.office.id ?? known.office.id, input.evidenceFileIds ?? [])
    return made
  })
  const details = { kind: input.kind, declaredBy: input.declaredBy, expert: expertId }
  act.record({ verb: 'conflict.declared', office: conflict.office.id, subject: ['ConflictOfInterest', conflict.id], details })
  if (conflict.state === 'STANDS') act.emit('conflict.declared', { conflict: conflict.id, expert: expertId })
  return { conflict }
}

/** Experts see no engagements but those they were invited to; these they may name. */
async function engagementNamed(act: Act, { engagementId, declaredBy }: DeclareConflictInput, expert: number): Promise<Engagement | null> {
  if (engagementId == null || declaredBy !== 'EXPERT') return named(act, Engagement, engagementId, 'engagementId')
  const id = rowOf('Engagement', engagementId, ['engagementId'])
  const invited = await act.em.count(Assignment, { engagement: id, expert, state: { $ne: 'RESERVE' } } as never)
  demand(invited === 0 ? notFound(engagementId, ['engagementId']) : undefined)
  const why = 'the engagement an expert was invited to'
  return beyondScope(act, { why, office: undefined }, () => act.em.findOneOrFail(Engagement, id))
}

async function named<Row extends object>(
  { em }: Act,
  type: new () => Row,
  id: string | null | undefined,
  field: string,
): Promise<Row | null> {
  return id == null ? null : required(await em.findOne(type, rowOf(type.name, id, [field]) as never), notFound(id, [field]))
}
