import type { Client } from 'pg'
import { fromGlobalId } from '../../schema/base/global-id.ts'
import { readRecord } from '../dispatch/ceremony/stored-record.ts'
import { memberId } from '../dispatch/rules/panel-rules.ts'
import { seedOf } from '../draw/ceremony.ts'
import { checkDocument } from '../draw/check-document.ts'
import { commitmentOf, documentText } from '../draw/document.ts'
import { draw as drawAgain } from '../draw/draw.ts'
import { poolRootOf } from '../draw/freeze.ts'
import { saltedLabel } from '../draw/label.ts'
import { proofText } from '../draw/proof.ts'
import { type DrawRecord, everSeated, isSeat, type Round } from '../draw/record.ts'
import { replace } from '../draw/replacement.ts'
import type { Digest } from '../draw/tagged-hash.ts'
import type { ComputedInvariant, Offender } from './invariant.ts'
import { rowsInBatches } from './rows-in-batches.ts'

interface StoredDraw {
  readonly id: number
  readonly panel_id: number
  readonly attempt: number
  readonly state: string
  readonly pool_size: number
  readonly commitment: string | null
  readonly pool_root: string | null
  readonly document: string | null
  readonly proof: string | null
}

/** Every draw replays from what is stored of it, and the seats are those it gave. */
export const drawsReplay: ComputedInvariant = {
  name: 'every draw replays from its record',
  why: {
    zh: '每次抽取的文书、承诺、备选名单、种子、席位、候补和补抽都能由所存记录重新算出，且与指派一致。',
    en: 'Document, commitment, pool, seed, seats, reserves and replacements of every draw follow again from its record, and the seats are held by those it names.',
  },
  clause: 'S27',
  async find(client) {
    const columns = 'id, panel_id, attempt, state, pool_size, commitment, pool_root, document, proof'
    const offenders: Offender[] = []
    for await (const draw of rowsInBatches<StoredDraw>(client, columns, 'draw')) {
      const fault = await faultOf(client, draw).catch(error => String(error))
      if (fault) offenders.push({ id: draw.id, fault })
    }
    return offenders
  },
}

async function faultOf(client: Client, draw: StoredDraw): Promise<string | undefined> {
  if (draw.document === null) return draw.state === 'FREEZING' || draw.state === 'ABANDONED' ? undefined : 'no document'
  const document = JSON.parse(draw.document) as DrawRecord['document']
  if (documentText(document) !== draw.document || commitmentOf(document) !== draw.commitment) return 'commitment'
  if (poolRootOf(document) !== draw.pool_root) return 'pool root'
  const [finding] = checkDocument(document)
  if (finding) return finding.code
  const named = fromGlobalId(document.drawId)
  if (named?.typeName !== 'Draw' || named.id !== draw.id || document.attempt !== draw.attempt) return 'another draw'
  const expertOf = await expertsOf(client, draw, document.drawId)
  const labels = document.members.flat()
  if (labels.length !== draw.pool_size || expertOf.size !== labels.length || !labels.every(label => expertOf.has(label))) return 'pool'
  if (draw.proof === null) return draw.state === 'DRAWN' ? 'no proof' : undefined
  const record = readRecord(draw.proof)
  if (proofText(record) !== draw.proof || documentText(record.document) !== draw.document) return 'proof'
  if (!replays(record)) return 'replay'
  return (await seatsFit(client, draw, record, expertOf)) ? undefined : 'seats'
}

/** Who stands behind each label, as far as salt and expert give that label. */
async function expertsOf(client: Client, { id, attempt }: StoredDraw, drawId: string): Promise<ReadonlyMap<Digest, number>> {
  const { rows } = await client.query<{ expert_id: number; label: string; salt: string }>(
    'select expert_id, label, salt from draw_entry where draw_id = $1',
    [id],
  )
  const sound = rows.filter(({ expert_id, label, salt }) => saltedLabel(drawId, attempt, memberId(expert_id), salt) === label)
  return new Map(sound.map(({ label, expert_id }) => [label, expert_id]))
}

function replays(record: DrawRecord): boolean {
  const { document, ceremony, seed, result } = record
  if (
    seedOf(document, ceremony) !== seed ||
    JSON.stringify(drawAgain(document, seed, ceremony.publicValue)) !== JSON.stringify(reordered(result))
  )
    return false
  let before: DrawRecord = { ...record, rounds: [], departures: [] }
  for (const round of record.rounds) {
    const again = replace({ ...before, departures: round.departures }, round.links, round.skips)
    if (proofText({ ...before, rounds: [again] }) !== proofText({ ...before, rounds: [round] })) return false
    before = { ...before, rounds: [...before.rounds, round as Round] }
  }
  return true
}

/** The stored result with its members in the order in which the engine makes them: canonical JSON sorts them. */
function reordered({ pick, outcome, seats, reserves }: DrawRecord['result']) {
  return { pick, outcome, seats: seats.map(({ number, role, label, route }) => ({ number, role, label, route })), reserves }
}

/** Whether everybody with a drawn or refilled seat of this panel got it by the draw or a round of it. */
async function seatsFit(client: Client, draw: StoredDraw, record: DrawRecord, expertOf: ReadonlyMap<Digest, number>): Promise<boolean> {
  const { rows } = await client.query<{ expert: number; route: string; reserve: boolean; own: boolean }>(
    `select expert_id as expert, route, route = 'DRAWN' and reserve_rank is not null as reserve, draw_id is not distinct from $1 as own
     from assignment where panel_id = $2`,
    [draw.id, draw.panel_id],
  )
  const peopleOf = (labels: Iterable<Digest>) => new Set([...labels].map(label => expertOf.get(label)))
  const drawn = peopleOf(record.result.seats.map(seat => seat.label))
  const fixed = peopleOf(record.result.seats.filter(seat => seat.route === 'NAMED').map(seat => seat.label))
  const reserves = peopleOf(record.result.reserves)
  const refilled = peopleOf(record.rounds.flatMap(round => round.seats.filter(isSeat)).map(seat => seat.label))
  const everyone = peopleOf(everSeated(record))
  // Whom an earlier draw seated and a later one found fixed belongs to the later one.
  const fits = rows.every(({ expert, route, reserve, own }) => {
    if (!own || fixed.has(expert)) return true
    if (reserve) return reserves.has(expert)
    return route === 'REPLACEMENT' ? refilled.has(expert) : drawn.has(expert)
  })
  return fits && [...everyone].every(expert => rows.some(row => row.expert === expert))
}
