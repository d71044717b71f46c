import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { CertificateKey } from '../../schema/roster/certificate-key.ts'
import { RotateCertificateKeyInput, RotateCertificateKeyPayload } from '../../schema/roster/rotate-certificate-key.ts'
import type { Act } from '../context.ts'
import { answeredByPlan } from '../read/answered.ts'
import { rotateCertificateKey } from './rotate-certificate-key.ts'

@Resolver(() => CertificateKey)
export class CertificateKeyResolver {
  @Query(() => [CertificateKey], { description: '聘书签名公钥 · The public keys that signed certificates, the retired ones included' })
  certificateKeys() {
    return answeredByPlan()
  }

  @Mutation(() => RotateCertificateKeyPayload, { description: '更换聘书签名密钥 · Takes a new key into use for signing certificates' })
  rotateCertificateKey(@Arg('input', () => RotateCertificateKeyInput) input: RotateCertificateKeyInput, @Ctx() act: Act) {
    return rotateCertificateKey(act, input)
  }
}
