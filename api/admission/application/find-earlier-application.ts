import { AlreadyApplied } from '../../../schema/admission/refusals.ts'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import { NotPermitted } from '../../../schema/base/refusals.ts'
import { Application, Expert } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { type Refusal, refusalOf } from '../../refusal.ts'
import { invalid } from '../invalid.ts'
import { alreadyApplied } from './already-applied.ts'

/**
 * What speaks against a person who comes over another route or under another name, has a term in force, or is disqualified (S19, S25, S29):
 * found by the keyed hash of the ID number, in whichever office. Whoever may see the other application is told which it is; of another
 * name, nobody else even the office.
 */
export async function findEarlierApplication({ em }: Act, application: Application): Promise<readonly Refusal[]> {
  const [{ hash, roster }] = await em.execute<[{ hash: string; roster: number }]>(
    'select id_number_hash as hash, roster_id as roster from application join call on call.id = call_id where application.id = ?',
    [application.id],
  )
  const others = await em.execute<{ id: number; office: number; state: string; name: string }[]>(
    'select * from applications_of_person(?, ?)',
    [application.call.id, hash],
  )
  const other = others.find(({ id, state }) => id !== application.id && state !== 'DISQUALIFIED')
  const [standing] = await em.execute<[{ expert: number | null; in_force: boolean; disqualified: boolean }]>(
    'select * from standing_of_person(?, ?)',
    [roster, hash],
  )
  if (standing.expert !== null) application.expert = em.getReference(Expert, standing.expert, { wrapped: true })
  if (standing.disqualified) return [disqualified()]
  if (standing.in_force) return [termInForce()]
  if (other === undefined) return []
  const seen = (await em.findOne(Application, other.id)) === null ? null : toGlobalId('Application', other.id)
  const [{ name }] = await em.execute<[{ name: string }]>('select name from office where id = ?', [other.office])
  if (other.name === application.name) return [alreadyApplied(name, seen)]
  return [seen === null ? otherName() : refusalOf(AlreadyApplied, { ...otherName(), office: name, applicationId: seen })]
}

const otherName = () =>
  invalid(
    'ID_NUMBER_OF_ANOTHER_NAME',
    ['person', 'name'],
    '该身份证号在本次征集中已以其他姓名申报，请核对姓名和身份证号。',
    'Somebody of another name has applied with this ID number under this call; check name and number.',
    'S19',
  )

const termInForce = () =>
  invalid(
    'TERM_IN_FORCE',
    ['person', 'idNumber'],
    '本人已在库且聘期未满，到期请申请续聘。',
    'There is a term in force in this roster; renewal is applied for when it ends.',
    'S25',
  )

const disqualified = () =>
  refusalOf(NotPermitted, {
    code: 'DISQUALIFIED',
    messageZh: '因材料造假已被取消资格，不再受理。',
    messageEn: 'Disqualified for forged material: no further application is accepted.',
    clause: 'S29',
  })
