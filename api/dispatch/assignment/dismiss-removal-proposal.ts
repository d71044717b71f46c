import { LockMode } from '@mikro-orm/core'
import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import type { DismissRemovalProposalInput, DismissRemovalProposalPayload } from '../../../schema/dispatch/decide-removal-proposal.ts'
import { RemovalProposal } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, refusalOf, required, rowOf } from '../../refusal.ts'
import { become } from '../../transition.ts'
import { mayDecideRemovalProposal } from '../permissions.ts'
import { removalProposalStates } from './removal-proposal-states.ts'

/** Dismisses a proposal to remove an expert, with a reason. Refuses who does not manage the roster, and a proposal decided already. */
export async function dismissRemovalProposal(act: Act, input: DismissRemovalProposalInput): Promise<Done<DismissRemovalProposalPayload>> {
  const { em, viewer, now } = act
  const id = rowOf('RemovalProposal', input.proposalId, ['proposalId'])
  const proposal = required(await em.findOne(RemovalProposal, id), notFound(input.proposalId, ['proposalId']))
  demand(mayDecideRemovalProposal(viewer, { office: proposal.office.id }))
  await em.refreshOrFail(proposal, { lockMode: LockMode.PESSIMISTIC_WRITE })
  const decision = input.decision.trim()
  demand(decision === '' ? reasonMissing() : undefined)
  become(removalProposalStates, proposal, 'DISMISSED')
  Object.assign(proposal, { decision, decidedBy: viewer.account ?? null, decidedAt: now })
  act.record({ verb: 'removal.proposal.dismissed', office: proposal.office.id, subject: ['RemovalProposal', id] })
  return { proposal }
}

const reasonMissing = () =>
  refusalOf(InvalidInput, {
    code: 'REASON_MISSING',
    messageZh: '请写明理由。',
    messageEn: 'Give a reason.',
    path: ['decision'],
  })
