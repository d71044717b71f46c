import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import { Office } from '../../../schema/index.ts'
import type { RotateCertificateKeyInput, RotateCertificateKeyPayload } from '../../../schema/roster/rotate-certificate-key.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, refusalOf, required, rowOf } from '../../refusal.ts'
import { mayRotateCertificateKey } from '../permissions.ts'
import { freshKey } from './signing-key.ts'

/**
 * Takes a new key into use for signing certificates; what the old one signed stays valid. Refuses whoever does not administer the office at
 * the top.
 */
export async function rotateCertificateKey(act: Act, input: RotateCertificateKeyInput): Promise<Done<RotateCertificateKeyPayload>> {
  const path = ['officeId']
  const office = required(await act.em.findOne(Office, rowOf('Office', input.officeId, path)), notFound(input.officeId, path))
  demand(mayRotateCertificateKey(act.viewer, office.id))
  demand(office.parent === null ? undefined : notAtTheTop(path))
  const key = await freshKey(act)
  act.record({ verb: 'certificate-key.rotated', office: office.id, subject: ['CertificateKey', key.id], details: { name: key.name } })
  return { key }
}

const notAtTheTop = (path: string[]) =>
  refusalOf(InvalidInput, {
    code: 'NOT_AT_THE_TOP',
    messageZh: '签名密钥由最上级机构的系统管理员更换。',
    messageEn: 'The key is rotated by an administrator of the office at the top.',
    path,
  })
