import { type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Choice, Day, Key, Model, Moment, One, Private, PrivateOne, Text } from '../base/columns.ts'
import { Office } from '../identity/office.ts'
import { ApplicationAct, EligibilityOutcome } from './admission-enumerations.ts'
import { Application } from './application.ts'
import { CallVersion } from './call-version.ts'

/** What the rules said of an application, with everything they looked at: replays to the same verdict for as long as it is kept. */
@Index({ properties: ['application', 'id'] })
@Model('资格审查记录 · What the eligibility rules said at one step, with the facts as they were known then')
export class EligibilityVerdict {
  @Key() id!: number
  @One(() => Application, '申请 · Application', { deleteRule: 'cascade' }) application!: Ref<Application>
  @PrivateOne(() => Office) office!: Ref<Office>
  @One(() => CallVersion, '规则所在版本 · The version whose rules were applied') callVersion!: Ref<CallVersion>
  @Choice(() => ApplicationAct, '环节 · At which step') act!: ApplicationAct
  @Choice(() => EligibilityOutcome, '结论 · Outcome') outcome!: EligibilityOutcome
  @Day('资格判定日 · The day the facts are judged for') judgedOn!: string
  @Moment('事实知悉时间 · When the facts were known to be so', { defaultRaw: 'clock_timestamp()' }) knownAt!: Date
  @Text('规则集的 SHA-256 · SHA-256 of the rule set, hex') ruleSetDigest!: string
  /** JSON of the facts. */
  @Private('text') facts!: string
  @Text(
    '事实和逐条结论（不含措辞）的 SHA-256：据事实和规则可重算 · SHA-256 of the facts and of what each rule says, whatever its words, hex: replayed from facts and rules',
  )
  treeDigest!: string
}
