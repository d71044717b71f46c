import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { CertificateKey } from '../../../schema/roster/certificate-key.ts'
import { CertificateCheck } from '../../../schema/roster/check-certificate.ts'
import { RotateCertificateKeyInput, RotateCertificateKeyPayload } from '../../../schema/roster/rotate-certificate-key.ts'
import type { Act, Context } from '../../context.ts'
import { answeredByPlan } from '../../read/answered.ts'
import { checkCertificate } from './check-certificate.ts'
import { rotateCertificateKey } from './rotate-certificate-key.ts'

@Resolver(() => CertificateKey)
export class CertificateKeyResolver {
  @Query(() => [CertificateKey], { description: '聘书签名公钥 · The public keys that signed certificates, the retired ones included' })
  certificateKeys() {
    return answeredByPlan()
  }

  @Query(() => CertificateCheck, { description: '查验聘书 · Checks a certificate, for whoever holds it in hand (S24)' })
  checkCertificate(
    @Arg('scanned', () => String, { description: '二维码内容，或查验码 · The text of its QR code, or its code' }) scanned: string,
    @Ctx() context: Context,
  ) {
    return checkCertificate(context, scanned)
  }

  @Mutation(() => RotateCertificateKeyPayload, { description: '更换聘书签名密钥 · Takes a new key into use for signing certificates' })
  rotateCertificateKey(@Arg('input', () => RotateCertificateKeyInput) input: RotateCertificateKeyInput, @Ctx() act: Act) {
    return rotateCertificateKey(act, input)
  }
}
