import type { CallTermsInput } from '../../../schema/admission/publish-call.ts'
import type { Refusal } from '../../refusal.ts'
import { readRuleSet } from '../eligibility/rule-set.ts'
import { findings, invalid } from '../invalid.ts'

/** Documents that reviewers add, not applicants: whoever stamps a page attaches it. */
export const STAMPS = ['EMPLOYER_STAMP', 'OFFICE_STAMP', 'CITY_STAMP'] as const

/**
 * What is wrong with the terms of a call, whatever the records say: rule set, checklist (S18), routes (S19), order of deadlines (S28),
 * notice days (S23).
 */
export function checkTerms(terms: CallTermsInput): readonly Refusal[] {
  const { ruleSet, requiredDocuments, optionalDocuments, routes } = terms
  const at = (field: string) => ['terms', field]
  const read = readRuleSet(ruleSet)
  const kinds = [...requiredDocuments, ...optionalDocuments]
  const days = [
    ['opensOn', 'applyUntil'],
    ['applyUntil', 'endorseUntil'],
    ['endorseUntil', 'recommendUntil'],
    ['recommendUntil', 'approveUntil'],
  ] as const
  return findings([
    'fault' in read &&
      invalid('RULE_SET_INVALID', at('ruleSet'), `规则集有误：${read.fault}。`, `The rule set is faulty: ${read.fault}.`, 'S01'),
    new Set(kinds).size < kinds.length &&
      invalid('DOCUMENT_TWICE', at('requiredDocuments'), '材料清单有重复。', 'A document is on the checklist twice.', 'S18'),
    routes.length === 0 && invalid('ROUTE_MISSING', at('routes'), '请至少开放一种申报途径。', 'Open at least one route.', 'S19'),
    new Set(routes).size < routes.length && invalid('ROUTE_TWICE', at('routes'), '申报途径重复。', 'A route is named twice.', 'S19'),
    ...days.map(
      ([first, then]) =>
        terms[then] < terms[first] &&
        invalid('DEADLINES_REVERSED', at(then), '各环节期限先后颠倒。', 'The deadlines of the hops are out of order.', 'S28'),
    ),
    terms.minimumNoticeDays != null &&
      (terms.minimumNoticeDays < 5 || terms.minimumNoticeDays > 60) &&
      invalid('NOTICE_DAYS', at('minimumNoticeDays'), '公示期为 5 至 60 个工作日。', 'A public notice lasts 5 to 60 working days.', 'S23'),
  ])
}
