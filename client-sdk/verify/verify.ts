import { hashOfText } from './bytes.ts'
import {
  announcementFits,
  byMachine,
  commitmentsFit,
  HOLDERS,
  holderPart,
  publicValueFits,
  revealsFit,
  seed,
  signaturesFit,
} from './ceremony.ts'
import { boundHolds, type Fairness, fairnessOf, inBalls, isFairest, shareText } from './fairness.ts'
import { outcomesObey, rolesCanBeGiven, weightsFit } from './lottery.ts'
import { openFile } from './open-file.ts'
import { type Redrawn, redraw } from './panel.ts'
import { capHolds, chances, poolFits, poolRoot } from './pool.ts'
import type { ProofFile } from './proof-file.ts'
import type { CheckName, Report, Trust } from './report.ts'
import { expectationsFit, familyFits, type LotteryTypes, lotteryTypes } from './rounding.ts'
import { replay } from './rounds.ts'
import { checkSentence, verdictSentence } from './sentences.ts'
import { type Share, writeShare } from './shares.ts'
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
  const { document } = file
  const { passed, fairness } = checkAll(file)
  const checks = ALL_CHECKS.map(name => ({ name, passed: passed.get(name) ?? false, ...checkSentence(name, passed.get(name)) }))
  const accepted = checks.every(check => check.passed)
  const trust: Trust = document.publicValue ? 'PUBLIC_VALUE' : 'OPERATOR_TRUSTED'
  const fairest = isFairest(document, fairness) ? 'PROVEN' : 'NOT_PROVEN'
  return {
    verdict: accepted ? 'ACCEPTED' : 'REJECTED',
    drawId: document.drawId,
    attempt: document.attempt,
    commitment: file.commitment,
    poolRoot: file.poolRoot,
    trust,
    custody: document.custody,
    missingReveals: HOLDERS.filter(holder => holderPart(file, holder).reveal === ''),
    fairness: fairest,
    leastChance: shareText(fairness.least),
    bound: shareText(fairness.bound),
    checks,
    ...verdictSentence(accepted, {
      trust,
      custody: document.custody,
      fairness: fairest,
      machine: byMachine(document),
      balls: inBalls(document, fairness),
    }),
  }
}

/** All checks in order; each group needs the ones before it, and what follows a failed group is not reached. */
function checkAll(file: ProofFile): { passed: ReadonlyMap<CheckName, boolean>; fairness: Fairness } {
  const { document } = file
  const over: LotteryTypes = lotteryTypes(document)
  let exact: readonly Share[] = []
  let fairness: Fairness = {}
  let redrawn: Redrawn | undefined
  const groups: readonly (() => readonly (readonly [CheckName, boolean])[])[] = [
    () => [
      ['COMMITMENT', hashOfText(JSON.stringify(document)) === file.commitment],
      ['POOL', poolFits(document) && familyFits(document)],
      ['WEIGHTS', weightsFit(document, over)],
    ],
    () => [['RULES', outcomesObey(document, over) && expectationsFit(document, over)]],
    () => {
      exact = chances(document, over)
      return [
        ['ROLE_RULES', rolesCanBeGiven(document, over)],
        ['CHANCES', exact.length === document.chances.length && exact.every((chance, t) => writeShare(chance) === document.chances[t])],
        ['CAP', capHolds(document, exact)],
      ]
    },
    () => {
      fairness = fairnessOf(document, exact)
      return [
        ['POOL_ROOT', poolRoot(document) === file.poolRoot],
        ['CERTIFICATE', boundHolds(fairness)],
        ['ANNOUNCEMENT', announcementFits(document)],
        ['HOLDERS', commitmentsFit(file)],
        ['REVEALS', revealsFit(file)],
        ['PUBLIC_VALUE', publicValueFits(file)],
        ['SEED', seed(file) === file.seed],
      ]
    },
    () => {
      redrawn = redraw(document, file.seed, file.ceremony.publicValue)
      return [
        ['SIGNATURES', signaturesFit(file)],
        ['OUTCOME', redrawn.pick === file.result.pick && redrawn.outcome === file.result.outcome],
      ]
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
  return { passed, fairness }
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
  'ANNOUNCEMENT',
  'HOLDERS',
  'REVEALS',
  'PUBLIC_VALUE',
  'SEED',
  'SIGNATURES',
  'OUTCOME',
  'PANEL',
  'RESERVES',
  'SKIPS',
  'LINKS',
  'REPLACEMENTS',
]
