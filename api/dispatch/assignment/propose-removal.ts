import { Expert, RemovalProposal } from '../../../schema/index.ts'
import { beyondScope } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import type { Facts } from '../../facts.ts'

/** So many unjustified declines in twelve months raise a proposal. */
const TOO_MANY = 3

/**
 * Listens to declines, before their commit: the third unjustified one within twelve months raises a proposal to remove the expert, which
 * the roster managers see and decide on once the panels concerned are open (S26). One open proposal at a time, and declines count for one
 * proposal only.
 */
export async function proposeRemoval(act: Act, { expert: id }: Facts['seat.declined']): Promise<void> {
  const { em, today } = act
  await beyondScope(act, { why: 'declines of an expert', office: undefined }, async () => {
    // Two declines at one moment are counted one after the other.
    await em.execute('select pg_advisory_xact_lock(?, ?)', [DECLINES, id])
    const [{ declines, since }] = await em.execute<[{ declines: number; since: string }]>(UNJUSTIFIED, [today, id])
    if (declines < TOO_MANY) return
    const { office } = await em.findOneOrFail(Expert, id)
    const proposal = em.create(RemovalProposal, { expert: id, office, declines, since, raisedOn: today, state: 'OPEN' } as never)
    await em.persist(proposal).flush()
    act.record({ verb: 'removal.proposed', office: office.id, subject: ['RemovalProposal', proposal.id], details: { declines } })
  })
}

/** First part of an advisory lock; any constant that nothing else uses. */
const DECLINES = 1_145_392_460

const UNJUSTIFIED = `
select count(*)::int as declines, min(declined_on)::text as since from decline
where not justified and declined_on > ?::date - interval '12 months' and expert_id = ?
  and not exists (select from removal_proposal as earlier where earlier.expert_id = decline.expert_id
    and (earlier.state = 'OPEN' or earlier.raised_on >= decline.declined_on and earlier.state = 'DISMISSED'))`
