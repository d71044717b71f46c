import { Unique } from '@mikro-orm/decorators/legacy'
import { Key, Model, Moment, Private, Text } from '../base/columns.ts'

@Unique({ properties: ['name'] })
@Model('聘书签名密钥（公钥） · A key that signs appointment certificates: its public half')
export class CertificateKey {
  @Key() id!: number
  @Text('名称：公钥 SHA-256 的前 16 位 · Name: the beginning of the SHA-256 of the public key') name!: string
  @Text('Ed25519 公钥（十六进制） · Ed25519 public key, 32 bytes in hex', { check: "public_key ~ '^[0-9a-f]{64}$'" }) publicKey!: string
  /** PKCS #8, sealed under the master key. */
  @Private('bytea') secretSealed!: Buffer
  @Moment('启用时间 · In use since', { defaultRaw: 'clock_timestamp()' }) startedAt!: Date
  @Moment('停用时间；其所签聘书仍有效 · Retired at; what it signed stays valid', { nullable: true }) retiredAt!: Date | null
}
