import { type Ref } from '@mikro-orm/core'
import { Unique } from '@mikro-orm/decorators/legacy'
import { Choice, Key, Model, Moment, One, Private, PrivateOne, Text, Whole } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { Panel } from './panel.ts'

export const DrawState = enumeration('DrawState', '抽取状态 · State of a draw', {
  FREEZING: '冻结中 · Pool snapshot taken, lottery being computed',
  FROZEN: '已冻结 · Document committed',
  DRAWN: '已抽取 · Drawn',
  ABANDONED: '已作废 · Abandoned',
})
export type DrawState = keyof typeof DrawState

@Unique({ properties: ['panel', 'attempt'] })
@Model('抽取 · A draw of a panel')
export class Draw {
  @Key() id!: number
  @One(() => Panel, '专家组 · Panel') panel!: Ref<Panel>
  @PrivateOne(() => Office) office!: Ref<Office>
  @Whole('第几次 · Attempt', { check: 'attempt >= 1' }) attempt!: number
  @Choice(() => DrawState, '状态 · State') state!: DrawState
  @Whole('备选人数 · People in the pool') poolSize!: number
  @Text('承诺（文件的 SHA-256） · Commitment: SHA-256 of the draw document, hex', { nullable: true }) commitment!: string | null
  @Text('备选名单根 · Merkle root of the pool, hex', { nullable: true }) poolRoot!: string | null
  /** Canonical JSON of what the freeze fixed before a lottery was made: instance, roles, reserves, digests (api/dispatch/freeze-record.ts). */
  @Private('text', { nullable: true }) freeze!: string | null
  /** The sealed secrets of both hash chains, while the server keeps them; made after the commitment was published. */
  @Private('bytea', { nullable: true }) secretsSealed!: Buffer | null
  /** Canonical JSON of the draw document. */
  @Private('text', { nullable: true }) document!: string | null
  /** Canonical JSON of the whole proof: document, seed, panel, replacements. */
  @Private('text', { nullable: true }) proof!: string | null
  @Moment('冻结时间 · Frozen at') frozenAt!: Date
  @Moment('抽取时间 · Drawn at', { nullable: true }) drawnAt!: Date | null
  @One(() => Account, '抽取人 · Drawing officer', { nullable: true }) drawnBy!: Ref<Account> | null
}
