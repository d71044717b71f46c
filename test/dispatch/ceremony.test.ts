// The ceremony of two holders, by concept, in one world: each costs seconds. A part runs alone too, as `node --test` of its own file.
import './ceremony/two-holders.ts'
import './ceremony/commitments-and-reveals.ts'
import './ceremony/announcing.ts'
import './ceremony/device-keys.ts'
import './ceremony/frozen-pool.ts'
import './ceremony/links.ts'
import './ceremony/new-attempt.ts'
import './ceremony/at-once.ts'
