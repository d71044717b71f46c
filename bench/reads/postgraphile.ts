/** PostGraphile 5 over the bench database, as its owner and without row security: the least work it can have. */
import { createServer } from 'node:http'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { announce, startedWith } from './contender.ts'

const { owner } = startedWith()
const server = createServer()
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ poolConfig: { ...owner, max: 4 }, schemas: ['public'] })],
  grafserv: { graphiql: false, watch: false },
})
await instance.createServ(grafserv).addTo(server)
announce(server)
