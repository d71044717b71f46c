import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { EnrolDeviceKeyInput, EnrolDeviceKeyPayload } from '../../schema/identity/enrol-device-key.ts'
import { RevokeDeviceKeyInput, RevokeDeviceKeyPayload } from '../../schema/identity/revoke-device-key.ts'
import type { Act } from '../context.ts'
import { enrolDeviceKey } from './enrol-device-key.ts'
import { revokeDeviceKey } from './revoke-device-key.ts'

@Resolver()
export class DeviceKeyResolver {
  @Mutation(() => EnrolDeviceKeyPayload, { description: '登记设备密钥 · Enrols the key of a device' })
  enrolDeviceKey(@Arg('input', () => EnrolDeviceKeyInput) input: EnrolDeviceKeyInput, @Ctx() act: Act) {
    return enrolDeviceKey(act, input)
  }

  @Mutation(() => RevokeDeviceKeyPayload, { description: '撤销设备密钥 · Revokes the key of a device, with a reason' })
  revokeDeviceKey(@Arg('input', () => RevokeDeviceKeyInput) input: RevokeDeviceKeyInput, @Ctx() act: Act) {
    return revokeDeviceKey(act, input)
  }
}
