import { Args, Query, Resolver } from 'type-graphql'
import { AppraisalConnection, AppraisalsArgs } from '../../../schema/dispatch/appraisals.ts'
import { DeclineConnection, DeclinesArgs } from '../../../schema/dispatch/declines.ts'
import { FeeRateConnection, FeeRatesArgs } from '../../../schema/dispatch/fee-rates.ts'
import { FeeRecordConnection, FeeRecordsArgs } from '../../../schema/dispatch/fee-records.ts'
import { RemovalProposalConnection, RemovalProposalsArgs } from '../../../schema/dispatch/removal-proposals.ts'
import { ServiceRecordConnection, ServiceRecordsArgs } from '../../../schema/dispatch/service-records.ts'
import { WithdrawalConnection, WithdrawalsArgs } from '../../../schema/dispatch/withdrawals.ts'
import { answeredByPlan } from '../../read/answered.ts'

@Resolver()
export class RecordsResolver {
  @Query(() => DeclineConnection, { description: '谢绝，最新在前；专家见本人的 · Declines, newest first; experts see their own' })
  declines(@Args(() => DeclinesArgs) _asked: DeclinesArgs) {
    return answeredByPlan()
  }

  @Query(() => WithdrawalConnection, {
    description: '退出申请，最新在前；专家见本人的 · Requests to withdraw, newest first; experts see their own',
  })
  withdrawals(@Args(() => WithdrawalsArgs) _asked: WithdrawalsArgs) {
    return answeredByPlan()
  }

  @Query(() => RemovalProposalConnection, {
    description: '出库建议，最新在前；专家见本人的 · Proposals to remove, newest first; experts see their own (S26)',
  })
  removalProposals(@Args(() => RemovalProposalsArgs) _asked: RemovalProposalsArgs) {
    return answeredByPlan()
  }

  @Query(() => ServiceRecordConnection, {
    description: '履职记录，最近的在前；专家见本人的 · Services, latest first; experts see their own',
  })
  serviceRecords(@Args(() => ServiceRecordsArgs) _asked: ServiceRecordsArgs) {
    return answeredByPlan()
  }

  @Query(() => AppraisalConnection, { description: '履职评价，最新在前；专家见本人的 · Appraisals, newest first; experts see their own' })
  appraisals(@Args(() => AppraisalsArgs) _asked: AppraisalsArgs) {
    return answeredByPlan()
  }

  @Query(() => FeeRateConnection, { description: '劳务费标准，最近生效的在前 · Rates of fees, the latest first' })
  feeRates(@Args(() => FeeRatesArgs) _asked: FeeRatesArgs) {
    return answeredByPlan()
  }

  @Query(() => FeeRecordConnection, { description: '劳务费，最新在前；专家见本人的 · Fees, newest first; experts see their own' })
  feeRecords(@Args(() => FeeRecordsArgs) _asked: FeeRecordsArgs) {
    return answeredByPlan()
  }
}
