import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { DeviceKey } from './device-key.ts'

@InputType({ description: '撤销设备密钥 · A device key to revoke' })
export class RevokeDeviceKeyInput {
  @Field(() => ID, { description: '设备密钥 · Key' })
  deviceKeyId!: string
  @Field(() => String, { description: '原因 · Reason' })
  reason!: string
}

@ObjectType({ description: '撤销设备密钥的结果 · What revoking a device key answers', simpleResolvers: true })
export class RevokeDeviceKeyPayload extends Payload {
  @Field(() => DeviceKey, { nullable: true, description: '设备密钥 · The key' })
  deviceKey!: DeviceKey | null
}
