import { AppointmentCertificate, type Roster, type Term } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { type LocalDate, yearOf } from '../../time/local-date.ts'

/**
 * Gives out the next serials of a roster in a year, in one statement. The counter's row stays locked to the end of the transaction: whoever
 * comes next waits, and takes the numbers up again when this one is rolled back. So there are no gaps.
 */
export async function nextSerials({ em }: Act, roster: number, year: number, count: number): Promise<readonly number[]> {
  const [row] = await em.execute<[{ last: number }]>(
    `insert into certificate_counter as counter (roster_id, year, last) values (?, ?, ?)
     on conflict (roster_id, year) do update set last = counter.last + excluded.last returning last`,
    [roster, year, count],
  )
  return Array.from({ length: count }, (_, index) => row.last - count + 1 + index)
}

/** Issues the certificates of new terms of one roster, numbered in their order (S24). The caller flushes. */
export async function issueCertificates(act: Act, roster: Roster, terms: readonly Term[], freshCode: () => string): Promise<void> {
  const { em, viewer, today } = act
  if (terms.length === 0) return
  const year = yearOf(today as LocalDate)
  const serials = await nextSerials(act, roster.id, year, terms.length)
  terms.forEach((term, index) => {
    const serial = serials[index]!
    const number = certificateNumber(year, serial)
    const about = { term, office: term.office, roster, year, serial, number, code: freshCode(), issuedOn: today }
    em.persist(em.create(AppointmentCertificate, { ...about, issuedBy: viewer.account ?? null } as never))
    term.certificateNumber = number
  })
}

/** How a number is printed: year and serial, at least four digits. */
export function certificateNumber(year: number, serial: number): string {
  return `聘字〔${year}〕${String(serial).padStart(4, '0')}号`
}
