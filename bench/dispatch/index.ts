/**
 * Races at full size: `npm run bench:dispatch [draws|answers|twin [ROUNDS]]`. Every round is checked: overlaps, errors that a person would see, and
 * that one seat has one outcome. `twin` draws over a database without its defences, and fails unless it oversells. `test/dispatch/races.test.ts`
 * runs the same in small, with the broken twins.
 */
import { breaksOnPurpose } from '../../test/sound-at-end.ts'
import { answersOnOneSeat } from './answers.ts'
import { drawsAtOnce, drawsUndefended } from './draws.ts'

breaksOnPurpose('a term lasts as long as its roster says', 'terms outlast every day of the rounds')

const [what, rounds] = process.argv.slice(2)
const number = Number(rounds ?? 20)
if (what === undefined || what === 'draws') console.log(await drawsAtOnce(number, 50, 200))
if (what === undefined || what === 'answers') console.log(await answersOnOneSeat(number, 1_000))
if (what === undefined || what === 'twin') console.log(await drawsUndefended(what ? number : 1, 50, 200))
