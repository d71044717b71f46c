import { hashOfText } from './bytes.ts'
import { commitmentsFit, HOLDERS, holderPart, publicValueFits, revealsFit, seed } from './ceremony.ts'
import { provenBound } from './certificate.ts'
import { outcomesObey, rolesCanBeGiven, weightsFit } from './lottery.ts'
import { openFile } from './open-file.ts'
import { type Redrawn, redraw } from './panel.ts'
import { capHolds, chances, leastChance, poolFits, poolRoot } from './pool.ts'
import type { ProofFile } from './proof-file.ts'
import type { Check, CheckName, Report, Trust } from './report.ts'
import { replay } from './rounds.ts'
import { checkSentence, verdictSentence } from './sentences.ts'
import { isGreater, type Share, writeShare } from './shares.ts'
import { spelling } from './spelling.ts'

/**
 * Checks the bytes of a proof file by itself: integers and SHA-256, no server, no solver, no dependency (draw protocol §11).
 * Never throws; what is no proof file is refused with a reason. That the commitment was published before the draw is not in the
 * file: compare `commitment` with the published one.
 */
export function verify(bytes: Uint8Array): Report {
  const opened = openFile(bytes)
  if ('refused' in opened) return opened.refused
  const { file } = opened
  const checks = checkAll(file)
  const accepted = checks.every(check => check.passed)
  const trust: Trust = file.document.publicValue ? 'PUBLIC_VALUE' : 'OPERATOR_TRUSTED'
  const sound = checks.find(check => check.name === 'RULES')!.passed
  const least = sound ? leastChance(file.document, chances(file.document)) : undefined
  const { certificate } = file.document
  const bound = sound && certificate ? provenBound(file.document, certificate) : undefined
  return {
    verdict: accepted ? 'ACCEPTED' : 'REJECTED',
    drawId: file.document.drawId,
    attempt: file.document.attempt,
    commitment: file.commitment,
    poolRoot: file.poolRoot,
    trust,
    missingReveals: HOLDERS.filter(holder => holderPart(file, holder).reveal === ''),
    leastChance: least ? writeShare(least) : '',
    bound: bound ? writeShare(bound) : '',
    checks,
    ...verdictSentence(accepted, trust),
  }
}

/** All checks in order; each group needs the ones before it and counts as failed when they do. */
function checkAll(file: ProofFile): readonly Check[] {
  const { document } = file
  let exact: readonly Share[] = []
  let redrawn: Redrawn | undefined
  const groups: readonly (() => readonly (readonly [CheckName, boolean])[])[] = [
    () => [
      ['COMMITMENT', hashOfText(spelling(document) ?? '') === file.commitment],
      ['POOL', poolFits(document)],
      ['WEIGHTS', weightsFit(document)],
    ],
    () => [['RULES', outcomesObey(document)]],
    () => {
      exact = chances(document)
      return [
        ['ROLE_RULES', rolesCanBeGiven(document)],
        ['CHANCES', exact.length === document.chances.length && exact.every((chance, t) => writeShare(chance) === document.chances[t])],
        ['CAP', capHolds(document, exact)],
      ]
    },
    () => [
      ['POOL_ROOT', poolRoot(document) === file.poolRoot],
      ['CERTIFICATE', certificateFits(file, exact)],
      ['HOLDERS', commitmentsFit(file)],
      ['REVEALS', revealsFit(file)],
      ['PUBLIC_VALUE', publicValueFits(file)],
      ['SEED', seed(file) === file.seed],
    ],
    () => {
      redrawn = redraw(document, file.seed)
      return [['OUTCOME', redrawn.pick === file.result.pick && redrawn.outcome === file.result.outcome]]
    },
    () => [
      ['PANEL', spelling(redrawn?.seats) === spelling(file.result.seats)],
      ['RESERVES', spelling(redrawn?.reserves) === spelling(file.result.reserves)],
    ],
    () => {
      const { skips, links, seats } = replay(file)
      return [
        ['SKIPS', skips],
        ['LINKS', links],
        ['REPLACEMENTS', seats],
      ]
    },
  ]
  const passed = new Map<CheckName, boolean>()
  for (const group of groups) {
    if ([...passed.values()].includes(false)) break
    try {
      for (const [name, holds] of group()) passed.set(name, holds)
    } catch {
      // Nothing a file says may stop the report: whatever cannot be computed has not been shown.
      break
    }
  }
  return ALL_CHECKS.map(name => ({ name, passed: passed.get(name) ?? false, ...checkSentence(name, passed.get(name)) }))
}

/** No certificate is needed where nothing was optimised; one that is given must prove a bound, and nobody may be above it. */
function certificateFits({ document }: ProofFile, exact: readonly Share[]): boolean {
  if (!document.certificate) return true
  const bound = provenBound(document, document.certificate)
  const least = leastChance(document, exact)
  return bound !== undefined && !(least && isGreater(least, bound))
}

const ALL_CHECKS: readonly CheckName[] = [
  'COMMITMENT',
  'POOL',
  'WEIGHTS',
  'RULES',
  'ROLE_RULES',
  'CHANCES',
  'CAP',
  'POOL_ROOT',
  'CERTIFICATE',
  'HOLDERS',
  'REVEALS',
  'PUBLIC_VALUE',
  'SEED',
  'OUTCOME',
  'PANEL',
  'RESERVES',
  'SKIPS',
  'LINKS',
  'REPLACEMENTS',
]
