import { type Ref } from '@mikro-orm/core'
import { Index, Unique } from '@mikro-orm/decorators/legacy'
import { Choice, Day, Key, Model, Moment, One, Private, PrivateOne, Text, Texts } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { Expert } from '../roster/expert.ts'
import { Roster } from '../roster/roster.ts'
import { Term } from '../roster/term.ts'
import { EligibilityOutcome } from './admission-enumerations.ts'
import { CallVersion } from './call-version.ts'

export const RenewalState = enumeration('RenewalState', '续聘申请状态 · State of a renewal', {
  SUBMITTED: '已申请 · Applied for',
  REVIEWED: '已初审 · Reviewed by the office',
  APPROVED: '已批准 · Approved',
  REJECTED: '不予续聘 · Rejected',
})
export type RenewalState = keyof typeof RenewalState

@Index({ properties: ['expert'] })
@Index({ properties: ['office', 'state'] })
@Unique({ properties: ['newTerm'] })
@Model('续聘申请：本人提出，不自动延续 · A renewal on the expert’s own application; no term is renewed by itself (S25)')
export class Renewal {
  @Key() id!: number
  @One(() => Expert, '专家 · Expert', { deleteRule: 'cascade' }) expert!: Ref<Expert>
  @PrivateOne(() => Office) office!: Ref<Office>
  @One(() => Roster, '专家库 · Roster') roster!: Ref<Roster>
  @One(() => Term, '将届满或已届满的聘期 · The term that ends') term!: Ref<Term>
  @Choice(() => RenewalState, '状态 · State', { default: 'SUBMITTED' }) state!: RenewalState
  @One(() => CallVersion, '适用的规则 · The version whose rules were applied') callVersion!: Ref<CallVersion>
  @Choice(() => EligibilityOutcome, '资格复核结论 · What the eligibility rules say now') verdict!: EligibilityOutcome
  @Day('资格判定日 · The day the facts were judged for') judgedOn!: string
  @Texts('须例外批准的条款 · Clauses in want of an exception', { default: [] }) exceptionsWanted!: string[]
  /** What the rules looked at, as JSON. */
  @Private('text') facts!: string
  @Text('聘期内业绩 · What was achieved during the term') achievements!: string
  @Moment('申请时间 · Applied at') submittedAt!: Date
  @Text('初审意见 · Opinion of the office', { nullable: true }) opinion!: string | null
  @One(() => Account, '初审人 · Reviewed by', { nullable: true }) reviewedBy!: Ref<Account> | null
  @Text('批准或不予续聘的理由；有例外的须写明 · Reason of the decision; demanded with an exception', { nullable: true }) reason!:
    | string
    | null
  @One(() => Account, '批准人；不是初审人 · Decided by; not who reviewed', {
    nullable: true,
    check: 'decided_by_id is null or decided_by_id is distinct from reviewed_by_id',
  })
  decidedBy!: Ref<Account> | null
  @Moment('决定时间 · Decided at', { nullable: true }) decidedAt!: Date | null
  @One(() => Term, '新聘期 · The new term', { nullable: true }) newTerm!: Ref<Term> | null
}
