import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withClient } from '../../api/postgres/roles.ts'
import { systemClock } from '../../api/time/clock.ts'
import { dayInShanghai } from '../../api/time/shanghai.ts'
import { WholeCall } from '../../client-sdk/demo/whole-call.ts'
import { zhanjiangRules } from '../../seeds/founding/calls/rule-sets.ts'
import { moveClock, withCalendar } from '../calendar.ts'
import { demoServer, password } from './server.ts'

/** The demo in one language on a world of its own: what it printed, and what came of it. */
async function wholeCall(language: 'zh-CN' | 'en') {
  const server = await demoServer(200)
  await withCalendar(server.database)
  const lines: string[] = []
  const world = {
    url: server.url,
    password,
    today: dayInShanghai(systemClock.now()),
    ruleSet: zhanjiangRules,
    moveClock: (days: number) => moveClock(server.database, days),
  }
  try {
    const outcome = await new WholeCall(world, language, line => lines.push(line)).run()
    // The days went by without the upkeep of a server that runs.
    await withClient(server.database.owner, client => client.query('select turn_terms(36500)'))
    return { outcome, lines }
  } finally {
    await server.close()
  }
}

for (const language of ['zh-CN', 'en'] as const) {
  test(`S17 a whole call through the SDK, from its publication to the certificates (${language})`, { timeout: 180_000 }, async () => {
    const { outcome, lines } = await wholeCall(language)
    const { certificates, ...rest } = outcome
    assert.deepEqual(rest, { applied: 40, late: 'DEADLINE_PASSED', appointed: 39, refused: 1 })
    const serials = certificates.map(number => Number(/〕(\d+)号$/.exec(number)![1]))
    assert.deepEqual(
      serials,
      serials.map((_, index) => serials[0]! + index),
      'without gaps, after those of the demo world',
    )
    assert.equal(serials.length, 39)
    assert.equal(lines.filter(line => /^ +\d+ {2}\S/.test(line)).length, 11)
  })
}
