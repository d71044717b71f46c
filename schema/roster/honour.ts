import { type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Day, Key, Model, One, PrivateOne, Text } from '../base/columns.ts'
import { HonourKind } from '../catalogue/honour-kind.ts'
import { Office } from '../identity/office.ts'
import { Expert } from './expert.ts'

@Index({ properties: ['expert'] })
@Index({ properties: ['kind', 'expert'] })
@Model('荣誉 · An honour held by an expert (S11)')
export class Honour {
  @Key() id!: number
  @One(() => Expert, '专家 · Expert', { deleteRule: 'cascade' }) expert!: Ref<Expert>
  @PrivateOne(() => Office) office!: Ref<Office>
  @One(() => HonourKind, '荣誉种类 · Kind') kind!: Ref<HonourKind>
  @Text('证书编号 · Certificate number', { nullable: true }) certificateNumber!: string | null
  @Day('授予日期 · Granted on') grantedOn!: string
  @Day('撤销日期 · Revoked on', { nullable: true, check: 'revoked_on is null or revoked_on >= granted_on' }) revokedOn!: string | null
  @Text('撤销原因 · Reason of the revocation', { nullable: true, check: '(revoked_on is null) = (revocation_reason is null)' })
  revocationReason!: string | null
}
