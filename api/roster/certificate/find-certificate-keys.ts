import { ascending } from '../../read/criteria.ts'
import type { Reading } from '../../read/reading.ts'

export const findCertificateKeys: Reading = {
  kind: 'list',
  field: 'Query.certificateKeys',
  listing: { type: 'CertificateKey', orders: { ID: ascending() }, defaultOrder: 'ID' },
}
