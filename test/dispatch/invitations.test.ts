// Invitations and their answers, by concept, in one world: each costs seconds. A part runs alone too, as `node --test` of its own file.
import './invitations/answering.ts'
import './invitations/links.ts'
import './invitations/silence.ts'
import './invitations/giving-up.ts'
import './invitations/declines.ts'
