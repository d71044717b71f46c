import { announcementFits } from './announcement.ts'
import { provenBound } from './certificate.ts'
import { allEqual, chancesOf, fineChances, leastChance } from './chances.ts'
import { checkLottery } from './check-lottery.ts'
import { type DrawDocument, documentText, instanceOf, lotteryOf } from './document.ts'
import type { Finding } from './fault.ts'
import { compareFractions, fractionText, readFraction } from './fraction.ts'
import type { Instance, Lottery } from './instance.ts'
import { type Coarse, coarsen, tightRows } from './loose-family.ts'
import { MOST_ROLE_STATES, MOST_ROLES, qualifies, rolesPossible } from './roles.ts'
import { isDigest, PROTOCOL } from './tagged-hash.ts'

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
/** The longest name in a document, in UTF-16 code units. */
const LONGEST_NAME = 200

/** The longest document, in UTF-16 code units: verifiers read files of 32 MiB, and rounds are still to come. */
const LONGEST_DOCUMENT = 24 * 2 ** 20

/** Least and greatest numbers of a document, so that every verifier can bound its work (draw protocol §4). */
const LIMITS = {
  attempt: { least: 1, most: 2 ** 32 - 1 },
  chainLength: { least: 1, most: 1024 },
  size: { least: 1, most: 1000 },
  reserves: { least: 0, most: 10_000 },
} as const

/**
 * Checks a draw document with integers alone, before its commitment is published: shape, pool, rows, roles, lottery, chances.
 * An empty answer means that whatever seed comes, the draw ends in a panel that obeys every rule.
 */
export function checkDocument(document: DrawDocument): readonly Finding[] {
  const first = [...checkFrame(document), ...checkAnnouncement(document), ...checkRows(document), ...checkPool(document)]
  if (first.length > 0) return first
  const instance = instanceOf(document)
  const { rounding, roles } = document
  const coarse = rounding && coarsen(instance, rounding.family)
  if (rounding && (!coarse || roles.some(role => rounding.family.includes(role.row)))) return [{ code: 'ROUNDING_WRONG', details: {} }]
  const drawn: Drawn = { instance: coarse?.instance ?? instance, coarse }
  const panels = checkPanels(document, drawn)
  if (panels.length > 0) return panels
  const lottery = lotteryOf(document, drawn.instance)
  const findings = checkLottery(drawn.instance, lottery)
  if (findings.length > 0) return findings
  const [tight] = coarse ? tightRows(instance, coarse, lottery) : []
  if (tight !== undefined) return [{ code: 'ROUNDING_WRONG', details: { row: document.rows[tight]!.key } }]
  return [...checkRoles(document, drawn, lottery), ...checkChances(document, drawn, lottery), ...checkCertificate(document, drawn, lottery)]
}

/** What the lottery is over: the document's types, or coarse ones. */
interface Drawn {
  readonly instance: Instance
  readonly coarse: Coarse | undefined
}

function checkFrame(document: DrawDocument): readonly Finding[] {
  const findings: Finding[] = []
  if (document.protocol !== PROTOCOL) findings.push({ code: 'PROTOCOL_UNKNOWN', details: { protocol: document.protocol } })
  for (const field of ['engagementDigest', 'panelDigest'] as const) {
    if (!isDigest(document[field])) findings.push({ code: 'DIGEST_MALFORMED', details: { field } })
  }
  const moments = {
    frozenAt: document.frozenAt,
    revealBy: document.revealBy,
    ...(document.publicValue && { dueAt: document.publicValue.dueAt }),
  }
  for (const [field, moment] of Object.entries(moments)) {
    if (!MOMENT.test(moment)) findings.push({ code: 'MOMENT_MALFORMED', details: { field } })
  }
  if (document.publicValue && document.publicValue.dueAt <= document.revealBy)
    findings.push({ code: 'PUBLIC_VALUE_TOO_EARLY', details: {} })
  for (const [field, { least, most }] of Object.entries(LIMITS)) {
    const value = document[field as keyof typeof LIMITS]
    if (!Number.isSafeInteger(value) || value < least || value > most)
      findings.push({ code: 'NUMBER_MALFORMED', details: { field, least, most } })
  }
  const { keys } = document
  const keysFit = keys ? isDigest(keys.officer) && isDigest(keys.supervisor) && keys.officer !== keys.supervisor : true
  if (!keysFit || (document.custody === 'HOLDERS') !== (keys !== undefined))
    findings.push({ code: 'KEYS_WRONG', details: { custody: document.custody } })
  const length = documentText(document).length
  if (length > LONGEST_DOCUMENT) findings.push({ code: 'DOCUMENT_TOO_LARGE', details: { length, most: LONGEST_DOCUMENT } })
  for (const name of [document.drawId, ...document.rows.map(row => row.key), ...document.roles.map(role => role.key)]) {
    if (name === '' || name.length > LONGEST_NAME) findings.push({ code: 'NAME_MALFORMED', details: { name } })
  }
  if (document.cap !== undefined && !readFraction(document.cap)) findings.push({ code: 'NUMBER_MALFORMED', details: { field: 'cap' } })
  return findings
}

function checkAnnouncement({ announcement, frozenAt }: DrawDocument): readonly Finding[] {
  return announcement && !announcementFits(announcement, frozenAt) ? [{ code: 'ANNOUNCEMENT_WRONG', details: {} }] : []
}

function checkRows(document: DrawDocument): readonly Finding[] {
  const findings: Finding[] = []
  const keys = new Set<string>()
  for (const { key, lo, hi } of document.rows) {
    if (keys.has(key)) findings.push({ code: 'ROW_TWICE', details: { row: key } })
    keys.add(key)
    if (!Number.isSafeInteger(lo) || !Number.isSafeInteger(hi) || lo < 0 || lo > hi || hi >= 2 ** 32)
      findings.push({ code: 'ROW_CONTRADICTORY', details: { row: key, lo, hi } })
  }
  document.types.forEach(({ rows, weight }, type) => {
    if (!Number.isSafeInteger(weight) || weight < 1 || weight > 2 ** 40)
      findings.push({ code: 'NUMBER_MALFORMED', details: { type, weight } })
    const sound = rows.every((row, i) => document.rows[row] !== undefined && (i === 0 || rows[i - 1]! < row))
    if (!sound) findings.push({ code: 'ROW_UNKNOWN', details: { type } })
  })
  return findings
}

function checkPool(document: DrawDocument): readonly Finding[] {
  const findings: Finding[] = []
  const typeOf = new Map<string, number>()
  if (document.members.length !== document.types.length)
    findings.push({ code: 'TYPE_MISCOUNTED', details: { types: document.types.length } })
  document.members.forEach((labels, type) => {
    if (labels.length !== document.types[type]?.people) findings.push({ code: 'TYPE_MISCOUNTED', details: { type } })
    labels.forEach((label, i) => {
      if (!isDigest(label)) findings.push({ code: 'DIGEST_MALFORMED', details: { type } })
      if (i > 0 && labels[i - 1]! >= label) findings.push({ code: 'ORDER_WRONG', details: { type } })
      if (typeOf.has(label)) findings.push({ code: 'MEMBER_TWICE', details: { label } })
      typeOf.set(label, type)
    })
  })
  const named = document.types.map(() => 0)
  document.named.forEach(({ label, role }, i) => {
    const type = typeOf.get(label)
    const held = document.roles.find(one => one.key === role)
    if (i > 0 && document.named[i - 1]!.label >= label) findings.push({ code: 'ORDER_WRONG', details: { named: label } })
    if (role !== '' && !held) findings.push({ code: 'ROLE_UNKNOWN', details: { role } })
    if (type === undefined) findings.push({ code: 'MEMBER_UNKNOWN', details: { label } })
    else named[type]!++
    if (type !== undefined && held && !qualifies(document.types[type]!, held))
      findings.push({ code: 'MEMBER_NOT_QUALIFIED', details: { label, role } })
  })
  document.types.forEach((type, t) => {
    if (type.named !== named[t]) findings.push({ code: 'NAMED_MISCOUNTED', details: { type: t } })
  })
  return findings
}

function checkPanels(document: DrawDocument, { instance: { types } }: Drawn): readonly Finding[] {
  return document.lottery.outcomes.flatMap(({ panel }, outcome) => {
    const sound = panel.every((type, i) => types[type] !== undefined && (i === 0 || panel[i - 1]! <= type))
    return sound ? [] : [{ code: 'OUTCOME_MALFORMED' as const, details: { outcome } }]
  })
}

function checkRoles(document: DrawDocument, { instance: { types }, coarse }: Drawn, lottery: Lottery): readonly Finding[] {
  const { roles } = document
  const states = roles.reduce((product, role) => product * (role.seats + 1), 1)
  if (roles.length > MOST_ROLES || states > MOST_ROLE_STATES) return [{ code: 'ROLES_TOO_MANY', details: { roles: roles.length, states } }]
  const unknown = roles.find(role => role.row !== -1 && !document.rows[role.row])
  if (unknown) return [{ code: 'ROW_UNKNOWN', details: { role: unknown.key } }]
  if (roles.some(role => role.seats < 1 || role.key === '') || new Set(roles.map(role => role.key)).size < roles.length) {
    return [{ code: 'ROLE_UNKNOWN', details: { roles: roles.map(role => role.key).join() } }]
  }
  const namedTo = types.map(() => roles.map(() => 0))
  document.members.forEach((labels, t) => {
    for (const { role } of document.named.filter(member => labels.includes(member.label))) {
      const held = roles.findIndex(one => one.key === role)
      if (held >= 0) namedTo[coarse?.coarseOf[t] ?? t]![held]!++
    }
  })
  if (roles.some((role, r) => namedTo.reduce((sum, byRole) => sum + byRole[r]!, 0) > role.seats))
    return [{ code: 'ROLES_IMPOSSIBLE', details: {} }]
  const stuck = lottery.outcomes.findIndex(outcome => !rolesPossible(roles, types, outcome.counts, namedTo))
  return stuck < 0 ? [] : [{ code: 'ROLES_IMPOSSIBLE', details: { outcome: stuck } }]
}

function checkChances(document: DrawDocument, { instance, coarse }: Drawn, lottery: Lottery): readonly Finding[] {
  const chances = (coarse ? fineChances(instanceOf(document), coarse, lottery) : chancesOf(instance, lottery)).map(fractionText)
  if (chances.length !== document.chances.length) return [{ code: 'CHANCE_WRONG', details: {} }]
  return chances.flatMap((chance, type) =>
    chance === document.chances[type] ? [] : [{ code: 'CHANCE_WRONG' as const, details: { type, chance } }],
  )
}

/**
 * A certificate must prove a bound, and no lottery can be better than it; where everybody's chance ÷ weight is equal, nothing is left to
 * prove.
 */
function checkCertificate(document: DrawDocument, { instance }: Drawn, lottery: Lottery): readonly Finding[] {
  if (!document.certificate) return allEqual(instance, lottery) ? [] : [{ code: 'CERTIFICATE_MISSING', details: {} }]
  const bound = provenBound(instanceOf(document), document.certificate)
  if (!bound) return [{ code: 'CERTIFICATE_WRONG', details: {} }]
  const least = leastChance(instance, lottery)
  return least && compareFractions(least, bound) > 0 ? [{ code: 'CERTIFICATE_WRONG', details: { least: fractionText(least) } }] : []
}
