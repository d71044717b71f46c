// The rules of a panel, by concept, in one world: each costs seconds. A part runs alone too, as `node --test` of its own file.
import './panel-rules/templates.ts'
import './panel-rules/versions.ts'
import './panel-rules/bad-rules.ts'
import './panel-rules/over-graphql.ts'
