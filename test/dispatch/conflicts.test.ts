// Conflicts and what comes of them, by concept, in one world: each costs seconds. A part runs alone too, as `node --test` of its own file.
import './conflicts/declared.ts'
import './conflicts/rechecked.ts'
import './conflicts/contestants.ts'
import './conflicts/contact-sheet.ts'
