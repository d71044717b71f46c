import { type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Choice, Day, Key, Model, Moment, One, OneIfSeen, PrivateOne, Text, Texts } from '../base/columns.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { ApplicationAct, ApplicationState } from './admission-enumerations.ts'
import { Application } from './application.ts'

@Index({ properties: ['application', 'id'] })
@Model('申请的一次办理 · One thing that happened to an application: from which state to which, by whom, why')
export class ApplicationEvent {
  @Key() id!: number
  @One(() => Application, '申请 · Application', { deleteRule: 'cascade' }) application!: Ref<Application>
  @PrivateOne(() => Office) office!: Ref<Office>
  @Choice(() => ApplicationAct, '环节 · Act') act!: ApplicationAct
  @Choice(() => ApplicationState, '原状态 · State before', { nullable: true }) stateBefore!: ApplicationState | null
  @Choice(() => ApplicationState, '新状态 · State after') stateAfter!: ApplicationState
  @OneIfSeen(() => Account, '办理人 · Who did it', { nullable: true }) actor!: Ref<Account> | null
  @Moment('时间 · When', { defaultRaw: 'clock_timestamp()' }) at!: Date
  @Text('理由 · Reason', { nullable: true }) reason!: string | null
  @Text('依据条款 · Clause behind it', { nullable: true }) clause!: string | null
  @Texts('缺少的内容 · What is missing', { default: [] }) missing!: string[]
  @Day('新期限 · New deadline', { nullable: true }) correctUntil!: string | null
  @Text('名次理由（控制数量） · Ranking reason, for “control the number” (S22)', { nullable: true }) rankingReason!: string | null
}
