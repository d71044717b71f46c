import { DrawFault } from './fault.ts'
import { compareFractions, fraction, fractionText } from './fraction.ts'
import type { Instance, Lottery } from './instance.ts'

/**
 * The lottery when no rule tells anyone apart: one outcome, and all panels of this size with the named members equally probable.
 * Throws `SOLVER_NEEDED` when there are rows or people of several types to choose from, `POOL_TOO_SMALL`, `CAP_TOO_LOW`.
 */
export function uniformLottery(instance: Instance): Lottery {
  const open = instance.types.filter(type => type.people > type.named)
  if (instance.rows.length > 0 || open.length > 1) throw new DrawFault('SOLVER_NEEDED', { rows: instance.rows.length, types: open.length })
  const people = instance.types.reduce((sum, type) => sum + type.people, 0)
  const named = instance.types.reduce((sum, type) => sum + type.named, 0)
  const seats = instance.size - named
  const choice = people - named
  if (seats < 0) throw new DrawFault('SIZE_WRONG', { size: instance.size, named })
  if (seats > choice) throw new DrawFault('POOL_TOO_SMALL', { size: instance.size, people, missing: seats - choice })
  if (instance.cap && choice > 0 && compareFractions(fraction(seats, choice), instance.cap) > 0) {
    throw new DrawFault('CAP_TOO_LOW', { cap: fractionText(instance.cap), least: fractionText(fraction(seats, choice)) })
  }
  const counts = instance.types.map(type => (type.people > type.named ? type.named + seats : type.people))
  const total = instance.balls ?? 2 ** 32
  return { total, outcomes: [{ weight: total, counts }] }
}
