import { type Ref } from '@mikro-orm/core'
import { Unique } from '@mikro-orm/decorators/legacy'
import { Choice, Key, Model, Moment, One, Private, PrivateOne, Text } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { Account } from '../identity/account.ts'
import { DeviceKey } from '../identity/device-key.ts'
import { Office } from '../identity/office.ts'
import { Draw } from './draw.ts'

export const HolderRole = enumeration('HolderRole', '秘密持有人 · Holder of a secret of a draw', {
  OFFICER: '抽取员 · Drawing officer',
  SUPERVISOR: '监督员 · Supervisor',
})
export type HolderRole = keyof typeof HolderRole

@Unique({ properties: ['draw', 'holder'] })
@Unique({ properties: ['draw', 'account'] })
@Unique({ properties: ['draw', 'head'] })
@Model('持有人的承诺 · What one holder committed to in a draw')
export class DrawPart {
  @Key() id!: number
  @One(() => Draw, '抽取 · Draw', { deleteRule: 'cascade' }) draw!: Ref<Draw>
  @PrivateOne(() => Office) office!: Ref<Office>
  @Choice(() => HolderRole, '持有人 · Holder') holder!: HolderRole
  @One(() => Account, '账号；服务器代管时为空 · Account; null where the server keeps the secret', { nullable: true })
  account!: Ref<Account> | null
  @One(() => DeviceKey, '签名密钥；服务器代管时为空 · Key it is signed with; null where the server keeps the secret', {
    nullable: true,
    check: '(device_key_id is null) = (account_id is null) and (device_key_id is null) = (signature is null)',
  })
  deviceKey!: Ref<DeviceKey> | null
  /** Last value of the hash chain; in the record of the draw, and shown nowhere before it. */
  @Private('text') head!: string
  @Text('承诺 · Commitment, 64 hexadecimal digits') commitment!: string
  @Text('签名 · Signature of the commitment, 128 hexadecimal digits', { nullable: true }) signature!: string | null
  @Moment('承诺时间 · Committed at') committedAt!: Date
  /** The reveal, sealed: nobody reads it, the other holder neither, before the transaction that draws. */
  @Private('bytea', { nullable: true }) revealSealed!: Buffer | null
  @Moment('揭示时间 · Revealed at', { nullable: true, check: '(revealed_at is null) = (reveal_sealed is null)' }) revealedAt!: Date | null
}
