import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { CertificateKey } from './certificate-key.ts'

@InputType({ description: '更换聘书签名密钥 · A new key for signing certificates' })
export class RotateCertificateKeyInput {
  @Field(() => ID, { description: '所在机构（最上级） · The office at the top, which the administrator administers' })
  officeId!: string
}

@ObjectType({ description: '更换密钥的结果 · What rotating the key answers', simpleResolvers: true })
export class RotateCertificateKeyPayload extends Payload {
  @Field(() => CertificateKey, { nullable: true, description: '新密钥 · The new key' })
  key!: CertificateKey | null
}
