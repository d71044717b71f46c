import { InvalidInput } from '../../../schema/base/refusals.ts'
import type { DraftPanelInput } from '../../../schema/dispatch/draft-panel.ts'
import { MOST_ROLE_STATES } from '../../draw/roles.ts'
import { type Refusal, refusalOf } from '../../refusal.ts'
import type { SeatDemand } from '../pool/candidacy.ts'
import { ordinaryRole, sizeOf } from '../rules/panel-rules.ts'
import { checkRules } from '../rules/rule-form.ts'

const LARGEST = 200
const LONGEST_NAME = 200

/** Seats as plain values. */
export function seatsOf(input: Pick<DraftPanelInput, 'seats'>): readonly SeatDemand[] {
  return input.seats.map(({ role, number, minimumTitle, minimumSkill }) => {
    return { role, number, minimumTitle: minimumTitle ?? null, minimumSkill: minimumSkill ?? null }
  })
}

/** What is wrong with the form of a panel, whoever is in the roster: name, seats, rules. */
export function checkPanel(input: DraftPanelInput): readonly Refusal[] {
  const seats = seatsOf(input)
  const name = input.name.trim()
  const nameless =
    (name === '' || name.length > LONGEST_NAME) &&
    invalid('NAME_MISSING', ['name'], `请填写 1 至 ${LONGEST_NAME} 字的名称。`, `Give the panel a name of 1 to ${LONGEST_NAME} characters.`)
  return [...(nameless ? [nameless] : []), ...checkSeats(seats), ...checkRules(input.rules, sizeOf(seats))]
}

/** What is wrong with seats by themselves: none, too many, a role named twice, reserves with a minimum. */
export function checkSeats(seats: readonly SeatDemand[]): readonly Refusal[] {
  const size = sizeOf(seats)
  const special = seats.filter(seat => seat.role !== 'RESERVE' && seat.role !== ordinaryRole(seats))
  const reserve = seats.find(seat => seat.role === 'RESERVE')
  const findings: readonly (Refusal | false)[] = [
    size < 1 && invalid('SEATS_MISSING', ['seats'], '请至少设一个席位（候补除外）。', 'A panel has at least one seat besides reserves.'),
    seats.some(seat => !Number.isInteger(seat.number) || seat.number < 1 || seat.number > LARGEST) || size > LARGEST
      ? invalid('SEATS_OUT_OF_RANGE', ['seats'], `席位数应为 1 至 ${LARGEST}。`, `The number of seats is 1 to ${LARGEST}.`)
      : false,
    new Set(seats.map(seat => seat.role)).size < seats.length &&
      invalid('ROLE_TWICE', ['seats'], '同一角色只能出现一次。', 'Each role is named once.'),
    special.reduce((product, seat) => product * (seat.number + 1), 1) > MOST_ROLE_STATES &&
      invalid('ROLES_TOO_MANY', ['seats'], '带条件的角色席位过多。', 'Too many seats of special roles.'),
    (reserve?.minimumTitle || reserve?.minimumSkill) != null &&
      invalid('RESERVE_MINIMUM', ['seats'], '候补不设下限：递补时按所补席位的条件。', 'Reserves have no minimum: the seat they take has.'),
  ]
  return findings.filter(finding => finding !== false)
}

function invalid(code: string, path: string[], messageZh: string, messageEn: string): Refusal {
  return refusalOf(InvalidInput, { code, messageZh, messageEn, path })
}
