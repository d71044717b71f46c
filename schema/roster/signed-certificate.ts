import { type Ref } from '@mikro-orm/core'
import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'
import { PrivateOne } from '../base/columns.ts'
import { AppointmentCertificate } from './appointment-certificate.ts'
import { CertificateKey } from './certificate-key.ts'

/** The signed text of a certificate: made once, when it is first printed, so that every copy of it is the same. */
@Entity()
export class SignedCertificate {
  @PrimaryKey({ type: 'integer', autoincrement: true }) id!: number
  @Unique()
  @PrivateOne(() => AppointmentCertificate)
  certificate!: Ref<AppointmentCertificate>
  @PrivateOne(() => CertificateKey) key!: Ref<CertificateKey>
  @Property({ type: 'text' }) text!: string
}
