import { type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Key, Model, Moment, One, Private, PrivateOne, Text, Texts } from '../base/columns.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'

@Model('网络回调 · An endpoint of another system that is told what happens in an office and below it')
export class Webhook {
  @Key() id!: number
  @Index()
  @One(() => Office, '机构 · Office')
  office!: Ref<Office>
  @Text('接收端的主机 · Where it listens: scheme and host alone, because the rest of an address may be a secret') origin!: string
  @Texts('事件，例如 panel.drawn 或 panel.* · Events, such as panel.drawn or panel.*') events!: string[]
  /** The whole address. */
  @Private('bytea') urlSealed!: Buffer
  /** Signs every delivery. */
  @Private('bytea') secretSealed!: Buffer
  @PrivateOne(() => Account) registeredBy!: Ref<Account>
  @Moment('登记时间 · Registered at', { defaultRaw: 'clock_timestamp()' }) registeredAt!: Date
  @Moment('移除时间 · Removed at', { nullable: true }) removedAt!: Date | null
  @Moment('最近送达时间 · Last delivery that arrived', { nullable: true }) deliveredAt!: Date | null
  @Text('最近失败原因（代码）；送达后为空 · Why the last delivery failed, as a code; null once one arrives', { nullable: true })
  fault!: string | null
}
