import { type Ref } from '@mikro-orm/core'
import { Index, Unique } from '@mikro-orm/decorators/legacy'
import { Key, Model, Moment, One, Text } from '../base/columns.ts'
import { Account } from './account.ts'

@Model('设备密钥：持有人在自己的设备上签名所用 · A key with which a holder signs on a device of their own')
export class DeviceKey {
  @Key() id!: number
  @Index()
  @One(() => Account, '账号 · Account')
  account!: Ref<Account>
  @Text('设备名称 · Name of the device', { check: "btrim(device) <> ''" }) device!: string
  /** One person, one device, one key: a key that somebody enrolled is nobody else’s, not even after it was revoked. */
  @Unique()
  @Text('Ed25519 公钥（64 位十六进制） · Ed25519 public key, 64 hexadecimal digits', { check: "public_key ~ '^[0-9a-f]{64}$'" })
  publicKey!: string
  @Moment('登记时间 · Enrolled at', { defaultRaw: 'clock_timestamp()' }) enrolledAt!: Date
  @Moment('撤销时间 · Revoked at', { nullable: true, check: '(revoked_at is null) = (revocation_reason is null)' }) revokedAt!: Date | null
  @Text('撤销原因 · Reason of the revocation', { nullable: true }) revocationReason!: string | null
  @One(() => Account, '撤销人：本人或系统管理员 · Revoked by: whose it is, or an administrator', {
    nullable: true,
    check: '(revoked_at is null) = (revoked_by_id is null)',
  })
  revokedBy!: Ref<Account> | null
}
