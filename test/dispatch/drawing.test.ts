// How a small office draws, by concept, in one world: each costs seconds. A part runs alone too, as `node --test` of its own file.
import './drawing/small-office.ts'
import './drawing/public-value.ts'
import './drawing/who-draws.ts'
import './drawing/rules-met.ts'
