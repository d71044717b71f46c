import { createPrivateKey, createPublicKey, type KeyObject, sign as signBytes } from 'node:crypto'
import { type Ceremony, chainOf, type Holder, holderCommitment, seedOf } from '../../api/draw/ceremony.ts'
import type { Certificate } from '../../api/draw/certificate.ts'
import { commitmentOf, type DrawDocument } from '../../api/draw/document.ts'
import { draw } from '../../api/draw/draw.ts'
import { type Freeze, type Frozen, freezeDocument } from '../../api/draw/freeze.ts'
import type { Instance, Lottery } from '../../api/draw/instance.ts'
import type { DrawRecord, Links, Round } from '../../api/draw/record.ts'
import { plainHash } from '../../api/draw/tagged-hash.ts'
import { type Draft, type PanelRules, type PoolMember, toInstance } from '../../api/draw/to-instance.ts'
import type { Dice } from './dice.ts'

/** People `p0`, `p1`, … with the attributes a function gives them. */
export function people(count: number, attributes: (i: number) => PoolMember['attributes'] = () => ({})): PoolMember[] {
  return Array.from({ length: count }, (_, i) => ({ memberId: `p${i}`, attributes: attributes(i), weight: 1 }))
}

/** Every panel at type level that obeys the rows, by plain enumeration. */
export function enumeratePanels({ types, rows, size }: Instance): number[][] {
  const panels: number[][] = []
  const counts = types.map(() => 0)
  const inRow = (row: number) => types.reduce((sum, type, t) => sum + (type.rows.includes(row) ? counts[t]! : 0), 0)
  const visit = (t: number, left: number): void => {
    if (t === types.length) {
      if (left === 0 && rows.every(({ lo, hi }, r) => inRow(r) >= lo && inRow(r) <= hi)) panels.push([...counts])
      return
    }
    for (let count = types[t]!.named; count <= Math.min(types[t]!.people, left); count++) {
      counts[t] = count
      visit(t + 1, left - count)
    }
    counts[t] = 0
  }
  visit(0, size)
  return panels
}

/** A lottery over some of these panels with random weights that sum to 2^32. */
export function randomLottery(panels: readonly (readonly number[])[], dice: Dice): Lottery {
  const chosen = dice.shuffled(panels).slice(0, 1 + dice.below(12))
  const cuts = new Set<number>()
  while (cuts.size < chosen.length - 1) cuts.add(1 + dice.below(2 ** 32 - 1))
  const edges = [0, ...[...cuts].sort((a, b) => a - b), 2 ** 32]
  return { total: 2 ** 32, outcomes: chosen.map((counts, i) => ({ weight: edges[i + 1]! - edges[i]!, counts })) }
}

/** Proves only what is always true; random lotteries have nothing better to show. */
export function trivialCertificate({ types, rows }: Instance): Certificate {
  return { prices: types.map(() => 0), proof: { size: 0, rows: rows.map(() => 0) } }
}

/** What a test may set about a freeze; everything else has a fixed value. */
export type FreezeChoice = Partial<Omit<Freeze, 'instance' | 'roles' | 'members' | 'lottery'>>

/** Freezes a draft with a lottery; salts are made of the dice or, without, of the member's name. */
export function freeze(pool: readonly PoolMember[], draft: Draft, lottery: Lottery, choice: FreezeChoice = {}, dice?: Dice): Frozen {
  return freezeDocument({
    drawId: 'draw-1',
    attempt: 1,
    engagementDigest: plainHash('engagement'),
    panelDigest: plainHash('panel'),
    frozenAt: '2026-03-02T01:00:00.000Z',
    revealBy: '2026-03-03T01:00:00.000Z',
    custody: 'SERVER',
    chainLength: 6,
    reserves: 2,
    certificate: trivialCertificate(draft.instance),
    ...choice,
    instance: draft.instance,
    roles: draft.roles,
    lottery,
    members: pool.map(({ memberId, namedTo }, i) => ({
      memberId,
      salt: dice?.digest() ?? plainHash(memberId),
      type: draft.typeOf[i]!,
      ...(namedTo === undefined ? {} : { namedTo }),
    })),
  })
}

/** Both holders' chains for a document, from secrets that a text determines. */
export function chainsFor(document: DrawDocument, secret: string): Record<Holder, readonly string[]> {
  const chain = (holder: Holder) => chainOf(document, holder, document.chainLength, plainHash(`${secret}/${holder}`))
  return { OFFICER: chain('OFFICER'), SUPERVISOR: chain('SUPERVISOR') }
}

/** A ceremony over a document in which both reveal. */
export function ceremonyOf(document: DrawDocument, chains: Record<Holder, readonly string[]>, publicValue = ''): Ceremony {
  const commitment = commitmentOf(document)
  const part = (holder: Holder) => ({
    head: chains[holder].at(-1)!,
    commitment: holderCommitment(document, holder, commitment, chains[holder].at(-1)!),
    reveal: chains[holder].at(-2)!,
  })
  return { officer: part('OFFICER'), supervisor: part('SUPERVISOR'), publicValue }
}

/** Ed25519 keys of both holders, made from fixed seeds. */
const privateKeys = { officer: signingKey('11'), supervisor: signingKey('22') }

function signingKey(byte: string): KeyObject {
  return createPrivateKey({ key: Buffer.from(`302e020100300506032b657004220420${byte.repeat(32)}`, 'hex'), format: 'der', type: 'pkcs8' })
}

/** The public halves, as a document names them. */
export const keys = { officer: publicHalf(privateKeys.officer), supervisor: publicHalf(privateKeys.supervisor) }

function publicHalf(key: KeyObject): string {
  return Buffer.from(createPublicKey(key).export({ format: 'jwk' }).x!, 'base64url').toString('hex')
}

/** A ceremony with both commitments signed. */
export function signed(ceremony: Ceremony): Ceremony {
  const sign = (holder: 'officer' | 'supervisor') => ({
    ...ceremony[holder],
    signature: signBytes(null, Buffer.from(ceremony[holder].commitment, 'hex'), privateKeys[holder]).toString('hex'),
  })
  return { ...ceremony, officer: sign('officer'), supervisor: sign('supervisor') }
}

/** The record of a fresh draw. */
export function drawRecord(document: DrawDocument, ceremony: Ceremony): DrawRecord {
  const seed = seedOf(document, ceremony)
  return { document, ceremony, seed, result: draw(document, seed, ceremony.publicValue), rounds: [], departures: [] }
}

/** The i-th links of both chains, i from 1. */
export function linksAt(chains: Record<Holder, readonly string[]>, index: number): Links {
  return { officer: chains.OFFICER.at(-2 - index)!, supervisor: chains.SUPERVISOR.at(-2 - index)! }
}

/** A record with one more round. */
export function withRound(record: DrawRecord, round: Round): DrawRecord {
  return { ...record, rounds: [...record.rounds, round], departures: [] }
}

/** A random small pool under random rules that some panel obeys, with roles and named members now and then. */
export function randomDraft(dice: Dice): { pool: PoolMember[]; draft: Draft; rules: PanelRules; panels: number[][] } {
  for (;;) {
    const size = 2 + dice.below(4)
    const plain = people(size + 2 + dice.below(9), () => ({ county: dice.below(3), employer: dice.below(5) }))
    const set = () => new Set(plain.filter(() => dice.below(2) === 0).map(member => member.memberId))
    const roles = ['chief', 'lead'].slice(0, dice.below(3)).map(key => ({ key, seats: 1, ...(dice.below(3) > 0 && { qualified: set() }) }))
    const pool = plain.map(member => {
      if (dice.below(9) > 0) return member
      const role = dice.pick(['', '', ...roles.map(one => one.key)])
      const qualified = roles.find(one => one.key === role)?.qualified
      return { ...member, namedTo: qualified && !qualified.has(member.memberId) ? '' : role }
    })
    if (roles.some(role => pool.filter(member => member.namedTo === role.key).length > role.seats)) continue
    const rows = Array.from({ length: dice.below(4) }, (_, r) => {
      const lo = dice.below(2)
      return { key: `rule-${r}`, lo, hi: lo + dice.below(size), members: set() }
    })
    const rules = { size, rows, roles }
    const draft = toInstance(pool, rules)
    const panels = enumeratePanels(draft.instance)
    if (panels.length > 0) return { pool, draft, rules, panels }
  }
}
