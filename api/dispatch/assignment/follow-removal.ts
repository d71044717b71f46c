import { RemovalProposal } from '../../../schema/index.ts'
import { beyondScope } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import type { Facts } from '../../facts.ts'
import { become } from '../../transition.ts'
import { removalProposalStates } from './removal-proposal-states.ts'

/** Listens to removals, before their commit: a proposal that waited is followed by them. */
export async function followRemoval(act: Act, { expert }: Facts['expert.removed']): Promise<void> {
  const { em, viewer, now } = act
  await beyondScope(act, { why: 'proposals to remove an expert', office: undefined }, async () => {
    for (const proposal of await em.find(RemovalProposal, { expert, state: 'OPEN' } as never)) {
      become(removalProposalStates, proposal, 'FOLLOWED')
      Object.assign(proposal, { decision: '已出库', decidedBy: viewer.account ?? null, decidedAt: now })
    }
  })
}
