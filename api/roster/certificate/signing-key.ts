import { CertificateKey } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { newCertificateKey } from './certificate-text.ts'

/** What the secret half of a key is sealed for. */
export const CERTIFICATE_KEY = 'certificate key'

/** The key that signs certificates now; the first one is made when it is first needed. */
export async function signingKey(act: Act): Promise<CertificateKey> {
  const populate = ['secretSealed'] as never
  const [standing] = await act.em.find(CertificateKey, { retiredAt: null }, { populate, orderBy: { id: 'desc' }, limit: 1 })
  return standing ?? freshKey(act)
}

/** Makes a key and retires the one before it. Two at once take turns, and the later key signs. */
export async function freshKey({ em, platform }: Act): Promise<CertificateKey> {
  const { name, publicKey, secret } = newCertificateKey()
  const sealed = platform.seals.seal(CERTIFICATE_KEY, secret)
  const [row] = await em.execute<[{ id: number }]>('select add_certificate_key(?, ?, ?) as id', [name, publicKey, sealed])
  return em.findOneOrFail(CertificateKey, row.id, { populate: ['secretSealed'] as never })
}
