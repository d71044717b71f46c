/** What has to be true of an application before it is endorsed, recommended or approved. Pure. */

import type { OpinionInput } from '../../../schema/admission/decide-application.ts'
import { ConditionsNotMet, DocumentsDiffer, OutsideDeadline } from '../../../schema/admission/refusals.ts'
import { WrongState } from '../../../schema/base/refusals.ts'
import type { DocumentKind } from '../../../schema/index.ts'
import { type Refusal, refusalOf } from '../../refusal.ts'
import type { LocalDate } from '../../time/local-date.ts'
import { endOfDayInShanghai } from '../../time/shanghai.ts'
import { exceptionsWanted, outcomeWith, type VerdictNode } from '../eligibility/eligibility.ts'
import { findings, invalid } from '../invalid.ts'
import type { Case } from '../process/case.ts'

/** A hop that is past its day (S28). The day itself is in time, to its end in Asia/Shanghai. */
export function pastHop(lastDay: string, opensOn: string, now: Date): Refusal | undefined {
  if (now < endOfDayInShanghai(lastDay as LocalDate)) return undefined
  return refusalOf(OutsideDeadline, {
    code: 'DEADLINE_PASSED',
    messageZh: `已过截止日期（${lastDay}），不再受理。`,
    messageEn: `The deadline has passed: it was ${lastDay}.`,
    clause: 'S28',
    opensOn,
    closesOn: lastDay,
    judgedAt: now,
  })
}

/** The stamped scan of a level, where the call demands it (S29). */
function stampMissing(kind: DocumentKind, { requiredDocuments, documents }: Case, always = false): Refusal | undefined {
  if ((!always && !requiredDocuments.includes(kind)) || documents.includes(kind)) return undefined
  return refusalOf(DocumentsDiffer, {
    code: 'STAMP_MISSING',
    messageZh: '缺少盖章扫描件。',
    messageEn: 'The stamped scan is missing.',
    clause: 'S29',
    missing: [kind],
    extra: [],
  })
}

/** Whether an employer has to consent: only a fixed one can (S19). */
export function needsEndorsement({ employer, employmentKind }: Pick<Case, 'employer' | 'employmentKind'>): boolean {
  return employmentKind === 'EMPLOYED' || employer !== null
}

/** Endorsing: in time, by an employer that there is; on paper with its stamp. */
export function checkEndorsement(one: Case, now: Date): readonly Refusal[] {
  return findings([
    !needsEndorsement(one) &&
      invalid('NO_EMPLOYER', ['applicationId'], '无固定单位的申请无须单位同意。', 'Without a fixed employer nobody endorses.', 'S19'),
    pastHop(one.endorseUntil, one.applyUntil, now),
    stampMissing('EMPLOYER_STAMP', one, !one.actsForEmployer),
  ])
}

/** Recommending: endorsed where there is an employer, in time, five items that are all well, and nothing that fails (S07–S13, S20, S30). */
export function checkRecommendation(one: Case, opinion: OpinionInput, verdict: VerdictNode, now: Date): readonly Refusal[] {
  return findings([
    one.state === 'SUBMITTED' && needsEndorsement(one) && notEndorsed(),
    pastHop(one.recommendUntil, one.applyUntil, now),
    unfavourable(opinion),
    stampMissing('OFFICE_STAMP', one),
    verdict.outcome === 'FAIL' && notEligible(verdict),
  ])
}

/** Approving: on a closed list, in time, a favourable opinion, everything met or excepted (S20–S22). */
export function checkApproval(one: Case, opinion: OpinionInput, verdict: VerdictNode, now: Date): readonly Refusal[] {
  const excepted = new Set(one.exceptions)
  const outcome = outcomeWith(verdict, excepted)
  return findings([
    one.list === null &&
      invalid(
        'NOT_ON_A_LIST',
        ['applicationId'],
        '推荐单位尚未结清推荐汇总表。',
        'The recommending office has not closed its list.',
        'S21',
      ),
    pastHop(one.approveUntil, one.applyUntil, now),
    unfavourable(opinion),
    stampMissing('CITY_STAMP', one),
    outcome === 'FAIL' && notEligible(verdict),
    outcome === 'NEEDS_EXCEPTION' && exceptionMissing(exceptionsWanted(verdict, excepted)),
  ])
}

function unfavourable({ character, ethics, ability, truth, reliability }: OpinionInput): Refusal | undefined {
  if (character && ethics && ability && truth && reliability) return undefined
  return invalid(
    'OPINION_UNFAVOURABLE',
    ['opinion'],
    '五项意见中有不合格的，不能推荐或通过；请退回或不予通过。',
    'An item of the opinion is unfavourable: return or reject the application instead.',
    'S20',
  )
}

const notEndorsed = () =>
  refusalOf(WrongState, {
    code: 'NOT_ENDORSED',
    messageZh: '单位尚未同意。',
    messageEn: 'The employer has not endorsed it yet.',
    clause: 'S19',
    state: 'SUBMITTED',
    allowed: ['ENDORSED'],
  })

const notEligible = (verdict: VerdictNode) =>
  refusalOf(ConditionsNotMet, {
    code: 'NOT_ELIGIBLE',
    messageZh: `不符合入选条件：${failing(verdict)
      .map(({ zh }) => zh)
      .join('')}`,
    messageEn: `The conditions of entry are not met. ${failing(verdict)
      .map(({ en }) => en)
      .join(' ')}`,
    clause: 'S09',
    clauses: [...new Set(failing(verdict).map(({ clause }) => clause ?? ''))],
  })

const exceptionMissing = (clauses: readonly string[]) =>
  refusalOf(ConditionsNotMet, {
    code: 'EXCEPTION_MISSING',
    messageZh: `须先就以下条款例外批准：${clauses.join('、')}。`,
    messageEn: `An exception from these clauses has to be granted first: ${clauses.join(', ')}.`,
    clause: clauses[0] ?? 'S07',
    clauses,
  })

/** The tests that fail a tree: of alternatives that all fail, each. */
function failing(node: VerdictNode): readonly VerdictNode[] {
  if (node.outcome !== 'FAIL') return []
  return node.kind === 'TEST' ? [node] : node.rules.flatMap(failing)
}
