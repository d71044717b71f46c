import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { DateTime } from '../base/scalars.ts'
import { DrawCustody, FreezeAnnouncement } from './freeze-announcement.ts'

@InputType({ description: '事先指定的公共随机值：此刻无人能知 · A public value named beforehand, which nobody can know yet' })
export class PublicValueInput {
  @Field(() => String, { description: '来源，例如“体彩排列5 第26300期” · Source, for example "drand:quicknet:4711"' })
  source!: string
  @Field(() => DateTime, { description: '公布时间；晚于揭示截止 · Hour at which it becomes known, after the reveals are due' })
  dueAt!: Date
}

@InputType({ description: '预告冻结 · A freeze to announce' })
export class AnnounceFreezeInput {
  @Field(() => ID, { description: '专家组 · Panel' })
  panelId!: string
  @Field(() => Int, { nullable: true, description: '读取时的版本 · Version of the panel as it was read' })
  version?: number | null
  @Field(() => DrawCustody, { defaultValue: 'HOLDERS', description: '秘密由谁保管 · Who keeps the secrets' })
  custody!: DrawCustody
  @Field(() => DateTime, { description: '冻结时间 · The pool is frozen at' })
  freezeAt!: Date
  @Field(() => DateTime, { description: '承诺和揭示的截止时间 · Commitments and reveals are due by' })
  revealBy!: Date
  @Field(() => PublicValueInput, {
    nullable: true,
    description:
      '公共随机值；由服务器保管秘密时必填，否则不填须说明理由 · The public value; the server’s custody needs one, doing without needs a reason',
  })
  publicValue?: PublicValueInput | null
  @Field(() => ID, { nullable: true, description: '抽取员本人的设备密钥 · Device key of the drawing officer, who announces' })
  officerKeyId?: string | null
  @Field(() => ID, { nullable: true, description: '监督员的设备密钥 · Device key of the supervisor' })
  supervisorKeyId?: string | null
  @Field(() => String, {
    nullable: true,
    description: '理由；更改预告或不设公共随机值时必填 · Reason; needed to change an announcement and to do without a public value',
  })
  reason?: string | null
}

@ObjectType({ description: '预告冻结的结果 · What announcing a freeze answers', simpleResolvers: true })
export class AnnounceFreezePayload extends Payload {
  @Field(() => FreezeAnnouncement, { nullable: true, description: '预告 · The announcement' })
  announcement!: FreezeAnnouncement | null
}
