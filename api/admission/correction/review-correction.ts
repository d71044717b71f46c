import { LockMode } from '@mikro-orm/core'
import type { ReviewCorrectionInput, ReviewCorrectionPayload } from '../../../schema/admission/correct-record.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { type CorrectedField, CorrectionProposal, Expert, StoredFile } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { handOver } from '../../files/attach-file.ts'
import { notClean } from '../../files/refusals.ts'
import { EMAIL, maskEmail, maskPhone, PHONE } from '../../personal.ts'
import { demand, notFound, required, rowOf } from '../../refusal.ts'
import { become } from '../../transition.ts'
import { invalid } from '../invalid.ts'
import { mayReviewCorrection } from '../permissions.ts'
import { changeJob } from './change-job.ts'
import { CORRECTION } from './corrected-value.ts'
import { correctionStates } from './correction-states.ts'

/**
 * A roster manager of the office that keeps the record accepts a proposed correction, which changes the record (a new employer its
 * employment history too), or does not, with a reason. Never one's own.
 */
export async function reviewCorrection(act: Act, input: ReviewCorrectionInput): Promise<Done<ReviewCorrectionPayload>> {
  const { em, viewer, now, platform } = act
  const path = ['correctionId']
  const id = rowOf('CorrectionProposal', input.correctionId, path)
  const found = await em.findOne(CorrectionProposal, id, { lockMode: LockMode.PESSIMISTIC_WRITE, populate: ['valueSealed'] as never })
  const correction = required(found, notFound(input.correctionId, path))
  demand(mayReviewCorrection(viewer, { office: correction.office.id, expert: correction.expert.id }))
  const reason = input.reason?.trim() || null
  const refuses = input.decision === 'REFUSE'
  demand(refuses && reason === null ? invalid('REASON_MISSING', ['reason'], '请写明理由。', 'Give the reason.', 'S18') : undefined)
  become(correctionStates, correction, refuses ? 'REFUSED' : 'ACCEPTED')
  em.assign(correction, { reviewedBy: viewer.account ?? null, reviewedAt: now, reason } as never)
  if (!refuses) {
    const expert = await em.findOneOrFail(Expert, correction.expert.id, { lockMode: LockMode.PESSIMISTIC_WRITE })
    const value = platform.seals.open(CORRECTION, correction.valueSealed)
    if (correction.field === 'PHOTO') await takePhoto(act, expert, Number(value))
    if (correction.field === 'EMPLOYER') await changeJob(act, expert, Number(value))
    em.assign(expert, changeOf(act, correction.field, value) as never)
    act.emit('expert.changed', { expert: expert.id })
  }
  const verb = refuses ? 'correction.refused' : 'correction.accepted'
  const details = { field: correction.field }
  act.record({ verb, office: correction.office.id, subject: ['CorrectionProposal', correction.id], details })
  return { correction }
}

/** The photo that was proposed becomes part of the record. */
async function takePhoto(act: Act, { id, office }: Expert, photo: number): Promise<void> {
  const file = await act.em.findOneOrFail(StoredFile, photo)
  demand(file.state === 'CLEAN' ? undefined : notClean(file.state, ['correctionId']))
  handOver(act, file, { to: ['Expert', id], office: office.id, expert: id, person: null })
}

/** The columns of the record that a correction changes. */
function changeOf({ platform: { seals } }: Act, field: CorrectedField, value: string): object {
  switch (field) {
    case 'EMPLOYER':
      return { employer: Number(value) }
    case 'RESIDENCE':
      return { residence: Number(value) }
    case 'EDUCATION':
      return { education: value }
    case 'POLITICAL_STATUS':
      return { politicalStatus: value }
    case 'POST':
      return { post: value }
    case 'PHONE':
      return { phoneSealed: seals.seal(PHONE, value), phoneMasked: maskPhone(value) }
    case 'PHOTO':
      return { photo: Number(value) }
    case 'EMAIL':
      return { emailSealed: seals.seal(EMAIL, value), emailMasked: maskEmail(value) }
  }
}
