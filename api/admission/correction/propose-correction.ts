import type { ProposeCorrectionInput, ProposeCorrectionPayload } from '../../../schema/admission/correct-record.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { NotPermitted } from '../../../schema/base/refusals.ts'
import { CorrectionProposal, Expert, type FileKind } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { attachFile } from '../../files/attach-file.ts'
import { demand, refusalOf, required } from '../../refusal.ts'
import { findings, invalid } from '../invalid.ts'
import { CORRECTION, readCorrection } from './corrected-value.ts'

/**
 * An expert proposes a correction of the own record, with evidence; the office that keeps it reviews. Refuses everybody without a record,
 * and a value that is none.
 */
export async function proposeCorrection(act: Act, input: ProposeCorrectionInput): Promise<Done<ProposeCorrectionPayload>> {
  const { em, viewer, now, platform } = act
  const expert = required(viewer.expert === undefined ? null : await em.findOne(Expert, viewer.expert), expertsOnly())
  // Of contacts there is no evidence; a photo is its own.
  const itself = input.field === 'PHONE' || input.field === 'EMAIL' || input.field === 'PHOTO'
  const explanation = input.explanation.trim()
  demand(
    ...findings([
      explanation === '' && invalid('EXPLANATION_MISSING', ['explanation'], '请说明更正原因。', 'Explain the correction.', 'S18'),
      !itself && !input.evidenceFileId && invalid('EVIDENCE_MISSING', ['evidenceFileId'], '请附佐证材料。', 'Attach evidence.', 'S18'),
    ]),
  )
  const { value, shown } = await readCorrection(act, input.field, input.value)
  const proposal = em.create(CorrectionProposal, {
    expert,
    office: expert.office,
    field: input.field,
    valueSealed: platform.seals.seal(CORRECTION, value),
    valueShown: shown,
    explanation,
    evidence: null,
    state: 'PROPOSED',
    proposedAt: now,
  } as never)
  await em.persist(proposal).flush()
  const evidence = evidenceOf(input)
  if (evidence) {
    const [path, fileId, kind] = evidence
    const to = ['CorrectionProposal', proposal.id] as const
    const belonging = { to, office: expert.office.id, expert: expert.id }
    proposal.evidence = (await attachFile(act, fileId, [path], [kind], belonging)) as never
  }
  const details = { field: input.field }
  act.record({ verb: 'correction.proposed', office: expert.office.id, subject: ['CorrectionProposal', proposal.id], details })
  return { correction: proposal }
}

/** The file that the office looks at: where it stands in the input, its id and its kind. */
function evidenceOf({
  field,
  value,
  evidenceFileId,
}: ProposeCorrectionInput): readonly [path: string, fileId: string, kind: FileKind] | undefined {
  if (field === 'PHOTO') return ['value', value.trim(), 'PHOTO']
  return evidenceFileId ? ['evidenceFileId', evidenceFileId, 'CORRECTION_EVIDENCE'] : undefined
}

const expertsOnly = () =>
  refusalOf(NotPermitted, {
    code: 'EXPERT_ONLY',
    messageZh: '只有专家本人可以申请更正自己的档案。',
    messageEn: 'Only an expert proposes a correction, of the own record.',
  })
