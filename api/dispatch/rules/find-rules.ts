import type { EntityManager } from '@mikro-orm/postgresql'
import { InvalidInput, NotFound } from '../../../schema/base/refusals.ts'
import type { PanelRulesInput } from '../../../schema/dispatch/panel-rules-input.ts'
import { Division, Expert } from '../../../schema/index.ts'
import { demand, notFound, refusalOf, required, rowOf } from '../../refusal.ts'
import { findOccupation } from '../pool/find-occupation.ts'
import type { CompositionRule } from './panel-rules.ts'
import { levelRules, singleRules } from './rules-given.ts'

/**
 * Rules as they are stored, over those of a template; counties and occupations are kept by their codes. Refuses ids and codes that name
 * nothing the viewer may see.
 */
export async function findRules(
  em: EntityManager,
  input: PanelRulesInput,
  template: readonly CompositionRule[],
): Promise<readonly CompositionRule[]> {
  return [
    ...singleRules(input, template),
    ...(await countyRules(em, input)),
    ...(await occupationRules(em, input)),
    ...levelRules(input),
    ...(await pairRules(em, input)),
  ]
}

async function countyRules(em: EntityManager, { fromCounties }: PanelRulesInput): Promise<readonly CompositionRule[]> {
  const rules: CompositionRule[] = []
  for (const { divisionId, atLeast } of fromCounties) {
    const path = ['rules', 'fromCounties', 'divisionId']
    const division = required(await em.findOne(Division, rowOf('Division', divisionId, path)), notFound(divisionId, path))
    demand(division.level === 'COUNTY' ? undefined : notACounty(divisionId, path))
    rules.push({ kind: 'AT_LEAST_FROM_COUNTY', number: atLeast, subject: division.code })
  }
  return rules
}

async function occupationRules(em: EntityManager, { occupations }: PanelRulesInput): Promise<readonly CompositionRule[]> {
  const rules: CompositionRule[] = []
  for (const { occupationCode, atLeast, atMost } of occupations ?? []) {
    const { code } = await findOccupation(em, occupationCode, ['rules', 'occupations', 'occupationCode'])
    if (atLeast != null) rules.push({ kind: 'AT_LEAST_IN_OCCUPATION', number: atLeast, subject: code })
    if (atMost != null) rules.push({ kind: 'AT_MOST_IN_OCCUPATION', number: atMost, subject: code })
  }
  return rules
}

async function pairRules(em: EntityManager, { apart }: PanelRulesInput): Promise<readonly CompositionRule[]> {
  const rules: CompositionRule[] = []
  for (const { expertId, otherExpertId } of apart ?? []) {
    const one = await findExpert(em, expertId, ['rules', 'apart', 'expertId'])
    const other = await findExpert(em, otherExpertId, ['rules', 'apart', 'otherExpertId'])
    demand(one === other ? onePerson() : undefined)
    rules.push({ kind: 'APART', number: 1, subject: null, pair: one < other ? [one, other] : [other, one] })
  }
  return rules
}

async function findExpert(em: EntityManager, id: string, path: string[]): Promise<number> {
  return required(await em.findOne(Expert, rowOf('Expert', id, path), { fields: ['id'] as never }), notFound(id, path)).id
}

const notACounty = (id: string, path: string[]) =>
  refusalOf(NotFound, {
    code: 'NOT_A_COUNTY',
    messageZh: '所给区划不是县（市、区）。',
    messageEn: 'The division is not a county, county-level city or district.',
    id,
    path,
  })

const onePerson = () =>
  refusalOf(InvalidInput, {
    code: 'PAIR_OF_ONE',
    messageZh: '不同组的两人不能是同一人。',
    messageEn: 'A pair kept apart is two different people.',
    path: ['rules', 'apart'],
  })
