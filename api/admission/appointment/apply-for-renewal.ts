import { LockMode } from '@mikro-orm/core'
import { ConditionsNotMet } from '../../../schema/admission/refusals.ts'
import { type ApplyForRenewalInput, type ApplyForRenewalPayload, OutsideRenewalWindow } from '../../../schema/admission/renewal-acts.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput, NotPermitted } from '../../../schema/base/refusals.ts'
import { Renewal, Term } from '../../../schema/index.ts'
import { amongAllOffices } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, type Refusal, refusalOf, required, rowOf } from '../../refusal.ts'
import { checkText } from '../../roster/text-form.ts'
import type { LocalDate } from '../../time/local-date.ts'
import { exceptionsWanted, judge, testsOf } from '../eligibility/eligibility.ts'
import { findRecordFacts } from '../eligibility/find-record-facts.ts'
import { storedRuleSet } from '../eligibility/rule-set.ts'
import { renewalWindow, renewedFrom } from './renewal-window.ts'

/**
 * Applies for the renewal of one's own term (S25): never automatic, only by the expert, from six months before the term's last day to three
 * months after it. Eligibility is judged afresh for the first day of the new term, age included, by the rules of the roster's latest call.
 */
export async function applyForRenewal(act: Act, input: ApplyForRenewalInput): Promise<Done<ApplyForRenewalPayload>> {
  const { viewer, today, now } = act
  const id = rowOf('Term', input.termId, ['termId'])
  const seen = required(await act.em.findOne(Term, id), notFound(input.termId, ['termId'], 'S25'))
  demand(viewer.expert === seen.expert.id ? undefined : expertOnly(), checkText(input.achievements, 'achievements', 'S10'))
  return amongAllOffices(act, { why: 'the renewal of one’s own term', office: seen.office.id }, async () => {
    const { em } = act
    const term = await em.findOneOrFail(Term, id, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true })
    const endsOn = term.endsOn as LocalDate
    demand(term.removal || term.voidedOn ? removed() : undefined, outside(endsOn, today))
    demand(await standsAlready(act, term))
    const version = required(await findVersion(act, term.roster.id), noRules())
    const day = renewedFrom(endsOn, today as LocalDate)
    const told = { attestations: input.attestations, achievements: input.achievements.trim() }
    const facts = await findRecordFacts(em, term.expert.id, told)
    const tree = judge(storedRuleSet(version.rules), facts, day)
    demand(
      tree.outcome === 'FAIL'
        ? notEligible(testsOf(tree).flatMap(node => (node.outcome === 'FAIL' ? (node.clause ?? []) : [])))
        : undefined,
    )
    const renewal = em.create(Renewal, {
      expert: term.expert,
      office: term.office,
      roster: term.roster,
      term,
      state: 'SUBMITTED',
      callVersion: version.id,
      verdict: tree.outcome,
      judgedOn: day,
      exceptionsWanted: [...exceptionsWanted(tree, new Set())],
      facts: JSON.stringify(facts),
      achievements: told.achievements,
      submittedAt: now,
    } as never)
    await em.persist(renewal).flush()
    act.record({ verb: 'renewal.submitted', office: term.office.id, subject: ['Renewal', renewal.id], details: { verdict: tree.outcome } })
    return { renewal }
  })
}

/** The rules in force for a roster: those of the version in force of its latest call. */
async function findVersion({ em }: Act, roster: number): Promise<{ readonly id: number; readonly rules: string } | undefined> {
  const [version] = await em.execute<{ id: number; rules: string }[]>(
    `select call_version.id, rule_set as rules from call join call_version on call_id = call.id and number = current_version
     where roster_id = ? order by issued_on desc, call.id desc limit 1`,
    [roster],
  )
  return version
}

/** Another renewal of the term that is running or was approved, a later term, a disqualification. */
async function standsAlready({ em }: Act, term: Term): Promise<Refusal | undefined> {
  const [row] = await em.execute<[{ asked: boolean; later: boolean; disqualified: boolean }]>(
    `select exists (select from renewal where term_id = term.id and state <> 'REJECTED') as asked,
       exists (select from term as other where other.expert_id = term.expert_id and other.roster_id = term.roster_id
         and other.voided_on is null and other.starts_on > term.starts_on) as later,
       exists (select from disqualification where disqualification.expert_id = term.expert_id) as disqualified
     from term where id = ?`,
    [term.id],
  )
  if (row.disqualified) return refused('DISQUALIFIED', '已被取消资格。', 'The expert was disqualified.', 'S29')
  return row.asked || row.later
    ? refused('RENEWED_ALREADY', '该聘期已申请续聘或已有后续聘期。', 'The term is being renewed, or was followed by another.')
    : undefined
}

function outside(endsOn: LocalDate, today: string): Refusal | undefined {
  const { opensOn, closesOn } = renewalWindow(endsOn)
  if (opensOn <= today && today <= closesOn) return undefined
  return refusalOf(OutsideRenewalWindow, {
    code: 'OUTSIDE_RENEWAL_WINDOW',
    messageZh: `该聘期可在 ${opensOn} 至 ${closesOn}（含）申请续聘。`,
    messageEn: `This term can be renewed from ${opensOn} to the end of ${closesOn}.`,
    clause: 'S25',
    path: ['termId'],
    opensOn,
    closesOn,
  })
}

const expertOnly = () =>
  refusalOf(NotPermitted, {
    code: 'EXPERT_ONLY',
    messageZh: '续聘只能由专家本人申请。',
    messageEn: 'Only the expert applies for the renewal of a term.',
    clause: 'S25',
  })
const notEligible = (clauses: readonly string[]) =>
  refusalOf(ConditionsNotMet, {
    code: 'CONDITIONS_NOT_MET',
    messageZh: '现已不符合入选条件，不能续聘。',
    messageEn: 'The conditions of eligibility are no longer met.',
    clause: 'S25',
    clauses: [...new Set(clauses)],
  })
const removed = () => refused('REMOVED', '该聘期因出库终止，不能续聘。', 'The term was ended by a removal and cannot be renewed.')
const noRules = () =>
  refused('NO_RULES', '该专家库尚无征集通知，没有可适用的入选条件。', 'The roster has no call whose rules could be applied.')

function refused(code: string, messageZh: string, messageEn: string, clause = 'S25'): Refusal {
  return refusalOf(InvalidInput, { code, messageZh, messageEn, clause, path: ['termId'] })
}
