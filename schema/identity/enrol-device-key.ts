import { Field, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { DeviceKey } from './device-key.ts'

@InputType({ description: '登记设备密钥 · A device key to enrol' })
export class EnrolDeviceKeyInput {
  @Field(() => String, { description: '设备名称 · Name of the device' })
  device!: string
  @Field(() => String, { description: 'Ed25519 公钥（64 位十六进制） · Ed25519 public key, 64 hexadecimal digits' })
  publicKey!: string
  @Field(() => String, {
    description:
      '持有证明：用该密钥对“jiangku-draw/1/enrol”、账号标识和公钥（各占一行）的签名 · Proof of possession: signature with this key of "jiangku-draw/1/enrol", the account’s id and the public key, one a line',
  })
  signature!: string
}

@ObjectType({ description: '登记设备密钥的结果 · What enrolling a device key answers', simpleResolvers: true })
export class EnrolDeviceKeyPayload extends Payload {
  @Field(() => DeviceKey, { nullable: true, description: '设备密钥 · The key' })
  deviceKey!: DeviceKey | null
}
