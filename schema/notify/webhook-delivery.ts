import { type Ref } from '@mikro-orm/core'
import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { PrivateOne } from '../base/columns.ts'
import { Office } from '../identity/office.ts'
import { Webhook } from './webhook.ts'

export const DeliveryState = { QUEUED: 'QUEUED', SENT: 'SENT', FAILED: 'FAILED' } as const
export type DeliveryState = keyof typeof DeliveryState

/** One event on its way to one webhook. Names rows and holds no personal data. */
@Entity()
export class WebhookDelivery {
  @PrimaryKey({ type: 'integer', autoincrement: true }) id!: number
  /** Names the delivery to its receiver, the same at every attempt. */
  @Property({ type: 'uuid' }) mark!: string
  @Index()
  @PrivateOne(() => Webhook)
  webhook!: Ref<Webhook>
  @PrivateOne(() => Office) office!: Ref<Office>
  /** The verb of the log: `panel.drawn`. */
  @Property({ type: 'text' }) event!: string
  @Property({ type: 'text', nullable: true }) subjectType!: string | null
  @Property({ type: 'integer', nullable: true }) subjectId!: number | null
  @Enum({ items: () => Object.values(DeliveryState), type: 'text', default: 'QUEUED' }) state!: DeliveryState
  @Property({ type: 'integer', default: 0 }) attempts!: number
  @Property({ type: 'timestamptz' }) createdAt!: Date
}
