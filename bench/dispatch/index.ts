/**
 * Races at full size: `npm run bench:dispatch [draws|answers [ROUNDS]]`. Every round is checked: overlaps, errors that a person would see, and
 * that one seat has one outcome. `test/dispatch/races.test.ts` runs the same in small, with the broken twins.
 */
import { answersOnOneSeat } from './answers.ts'
import { drawsAtOnce } from './draws.ts'

const [what, rounds] = process.argv.slice(2)
const number = Number(rounds ?? 20)
if (what !== 'answers') console.log(await drawsAtOnce(number, 50, 200))
if (what !== 'draws') console.log(await answersOnOneSeat(number, 1_000))
