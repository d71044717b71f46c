import assert from 'node:assert/strict'
import { once } from 'node:events'
import { after, test } from 'node:test'
import type { Context } from '../../api/context.ts'
import { assessInstance } from '../../api/dispatch/rules/assess-instance.ts'
import { Execution } from '../../api/execute.ts'
import { pool } from '../../bench/draw/pools.ts'
import { Jiangku } from '../../client-sdk/index.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { demoServer, password } from './server.ts'

const server = await demoServer(200)
after(() => server.close())

/** Listens in on what is asked of the server. */
const contexts: Context[] = []
const arrivals = new EventTarget()
const { execute } = Execution.prototype
Execution.prototype.execute = function (request, context) {
  contexts.push(context)
  arrivals.dispatchEvent(new Event('question'))
  return execute.call(this, request, context)
}

test('a client that goes away is noticed while its question waits; one that stays to the end is not said to have gone', async () => {
  const jiangku = new Jiangku({ url: server.url })
  await jiangku.signIn({ loginName: 'city.organiser', password }).orThrow()
  const input = { panelId: toGlobalId('Panel', 1) }
  const stop = new AbortController()
  const inTheWay = assessInstance(pool(20_000, 1), stop.signal)
  inTheWay.catch(() => undefined)
  const arrived = once(arrivals, 'question')
  const leaving = new AbortController()
  const question = assert.rejects(async () => jiangku.panelFeasibility({ input }, { signal: leaving.signal }), /no longer wanted/)
  await arrived
  const { gone } = contexts.at(-1)!
  assert.equal(gone?.aborted, false)
  const noticed = once(gone!, 'abort')
  leaving.abort(new Error('no longer wanted'))
  await question
  await noticed
  stop.abort(new Error('out of the way'))
  await assert.rejects(inTheWay, /out of the way/)
  const { userErrors } = await jiangku.panelFeasibility({ input })
  await jiangku.viewer()
  assert.deepEqual([userErrors, contexts.at(-1)!.gone?.aborted], [[], false])
})
