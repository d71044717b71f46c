import type { DeclineFilter } from '../../../schema/dispatch/declines.ts'
import type { RemovalProposalFilter } from '../../../schema/dispatch/removal-proposals.ts'
import type { WithdrawalFilter } from '../../../schema/dispatch/withdrawals.ts'
import { among, descending, equals, numberOf, refersTo } from '../../read/criteria.ts'
import type { Criterion, Reading, Vocabulary } from '../../read/reading.ts'

/** What is said of a seat is found by what the seat says. */
const ofSeat =
  (column: string, typeName: string): Criterion<string> =>
  id => ({ sql: `{row}.assignment_id in (select id from assignment where ${column} = $1::int)`, values: [numberOf(typeName, id)] })

const declines: Vocabulary<DeclineFilter> = {
  expert: refersTo('expert_id', 'Expert'),
  engagement: ofSeat('engagement_id', 'Engagement'),
  reasons: among('reason'),
  justified: equals('justified', 'boolean'),
}

/** Declines of seats that the viewer sees: while a panel is sealed, nobody else's tell who was drawn. */
export const findDeclines: Reading = {
  kind: 'connection',
  field: 'Query.declines',
  listing: {
    type: 'Decline',
    filter: declines,
    orders: { NEWEST: descending({ sql: '{row}.declined_on', type: 'date' }) },
    defaultOrder: 'NEWEST',
  },
}

const withdrawals: Vocabulary<WithdrawalFilter> = {
  expert: ofSeat('expert_id', 'Expert'),
  engagement: ofSeat('engagement_id', 'Engagement'),
  states: among('state'),
}

export const findWithdrawals: Reading = {
  kind: 'connection',
  field: 'Query.withdrawals',
  listing: {
    type: 'Withdrawal',
    filter: withdrawals,
    orders: { NEWEST: descending({ sql: '{row}.requested_at', type: 'timestamptz' }) },
    defaultOrder: 'NEWEST',
  },
}

const proposals: Vocabulary<RemovalProposalFilter> = { expert: refersTo('expert_id', 'Expert'), states: among('state') }

export const findRemovalProposals: Reading = {
  kind: 'connection',
  field: 'Query.removalProposals',
  listing: {
    type: 'RemovalProposal',
    filter: proposals,
    orders: { NEWEST: descending({ sql: '{row}.raised_on', type: 'date' }) },
    defaultOrder: 'NEWEST',
  },
}
