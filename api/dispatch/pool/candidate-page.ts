import type { Connection } from '../../../schema/base/connection.ts'
import { mostPerPage } from '../../read/ask.ts'
import { fromCursor, toCursor } from '../../read/cursor.ts'
import { badPage, pageTooLarge } from '../../read/failures.ts'
import type { Order } from '../../read/reading.ts'
import type { SurveyedCandidate } from './survey.ts'

/** Which part of the candidates is asked for; 20 from the front when nothing is said. */
export interface CandidatePage {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
}

const DEFAULT_SIZE = 20
const ORDER = 'CANDIDATE'
const order: Order = {
  terms: [
    { sql: 'excluded', type: 'integer' },
    { sql: 'id', type: 'integer' },
  ],
  descending: false,
}

/**
 * One page of the surveyed, the eligible first and each group by record. Cursors name places, not positions: they hold when somebody in
 * between becomes unavailable. Throws BAD_CURSOR, BAD_PAGE, PAGE_TOO_LARGE.
 */
export function pageOf<Item>(
  surveyed: readonly SurveyedCandidate[],
  page: CandidatePage,
  itemOf: (candidate: SurveyedCandidate) => Item,
): Connection<Item> {
  const backwards = page.last != null
  if (backwards && page.first != null) throw badPage()
  const size = page.last ?? page.first ?? DEFAULT_SIZE
  if (size < 0) throw badPage()
  if (size > mostPerPage) throw pageTooLarge(mostPerPage)
  const from = page.after == null ? 0 : surveyed.findLastIndex(candidate => compare(candidate, placeOf(page.after!)) <= 0) + 1
  const beyond = page.before == null ? -1 : surveyed.findIndex(candidate => compare(candidate, placeOf(page.before!)) >= 0)
  const until = beyond < 0 ? surveyed.length : beyond
  const start = backwards ? Math.max(from, until - size) : from
  const end = backwards ? until : Math.min(until, from + size)
  const edges = surveyed.slice(start, end).map(candidate => ({ node: itemOf(candidate), cursor: cursorOf(candidate) }))
  return {
    nodes: edges.map(edge => edge.node),
    edges,
    pageInfo: {
      hasNextPage: end < surveyed.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: surveyed.length,
  }
}

type Place = readonly [excluded: number, expert: number]

function keyOf({ facts, reasons }: SurveyedCandidate): Place {
  return [reasons.length > 0 ? 1 : 0, facts.expert]
}

function cursorOf(candidate: SurveyedCandidate): string {
  return toCursor(ORDER, keyOf(candidate).map(String))
}

function placeOf(cursor: string): Place {
  const [excluded, expert] = fromCursor(cursor, ORDER, order)
  return [Number(excluded), Number(expert)]
}

function compare(candidate: SurveyedCandidate, place: Place): number {
  const [excluded, expert] = keyOf(candidate)
  return excluded - place[0] || expert - place[1]
}
