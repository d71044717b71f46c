/** What anybody may know of a certificate whose code they hold. */
export interface CertificateOnRecord {
  readonly number: string
  readonly name: string
  readonly roster: string
  readonly issuer: string
  readonly startsOn: string
  /** The last day as it was certified, whatever ended the term before it. */
  readonly endsOn: string
  readonly issuedOn: string
  readonly removedOn: string | null
}

export type CertificateStanding = 'VALID' | 'NOT_YET' | 'EXPIRED' | 'REMOVED'

/** Whether a certificate holds on a day. Removed counts before expired: it says more. */
export function certificateStanding({ startsOn, endsOn, removedOn }: CertificateOnRecord, today: string): CertificateStanding {
  if (removedOn !== null && removedOn <= today) return 'REMOVED'
  if (today < startsOn) return 'NOT_YET'
  return today > endsOn ? 'EXPIRED' : 'VALID'
}
