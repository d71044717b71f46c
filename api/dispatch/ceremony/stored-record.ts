import { proofText } from '../../draw/proof.ts'
import type { Departure, DrawRecord, Gap, Round } from '../../draw/record.ts'
import { isSeat, seatedNow } from '../../draw/record.ts'
import type { Digest } from '../../draw/tagged-hash.ts'

/** The record of a draw, from the proof that is kept of it: nothing else is kept, so that nothing can differ from it. */
export function readRecord(proof: string): DrawRecord {
  const { document, ceremony, seed, result, rounds } = JSON.parse(proof) as Omit<DrawRecord, 'departures'>
  return { document, ceremony, seed, result, rounds, departures: [] }
}

/** The proof to keep of a record without open departures. */
export function writeRecord(record: DrawRecord): string {
  if (record.departures.length > 0) throw new RangeError('a record with open departures is not kept')
  return proofText(record)
}

/** A record with one round more, which closes its open departures. */
export function withRound(record: DrawRecord, round: Round): DrawRecord {
  return { ...record, rounds: [...record.rounds, round], departures: [] }
}

/** A record in which some seats fell free. */
export function withDepartures(record: DrawRecord, departures: readonly Departure[]): DrawRecord {
  return { ...record, departures: departures.toSorted((a, b) => a.seat - b.seat) }
}

/** The number of the seat somebody holds, from 1; undefined when they hold none. */
export function seatOf(record: DrawRecord, label: Digest): number | undefined {
  const place = seatedNow(record).indexOf(label)
  return place < 0 ? undefined : place + 1
}

/** The gaps that stand: seats that the last round could not fill. */
export function gapsOf(record: DrawRecord): readonly Gap[] {
  return record.rounds.at(-1)?.seats.filter((seat): seat is Gap => !isSeat(seat)) ?? []
}
