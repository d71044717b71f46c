import assert from 'node:assert/strict'
import { test } from 'node:test'
import { systemClock } from '../../api/time/clock.ts'
import { dayInShanghai } from '../../api/time/shanghai.ts'
import { MainJob } from '../../client-sdk/demo/main-job.ts'
import { Printout, padded } from '../../client-sdk/demo/printout.ts'
import { demoServer, password } from './server.ts'

const server = await demoServer(5000)
test.after(() => server.close())
const today = dayInShanghai(systemClock.now())

/** The demo in one language: what it printed, and its verdicts. */
async function demo(language: 'zh-CN' | 'en') {
  const lines: string[] = []
  const verdicts = await new MainJob({ url: server.url, password, today }, language, new Printout(language, line => lines.push(line))).run()
  return { verdicts, lines }
}

test('the main job runs from end to end through the SDK: a panel drawn, verified, answered, completed', { timeout: 120_000 }, async () => {
  const { verdicts, lines } = await demo('zh-CN')
  assert.deepEqual(verdicts, ['ACCEPTED', 'ACCEPTED'])
  const steps = lines.flatMap(line => /^ +\d+ {2}(\S+)/.exec(line)?.[1] ?? [])
  assert.deepEqual(steps, [
    '登录',
    '查找裁判',
    '新建任务',
    '拟定专家组',
    '预览人选',
    '冻结并公布承诺',
    '抽取',
    '离线核验',
    '专家答复',
    '办结',
    '再次核验',
  ])
  const drawn = lines.slice(
    lines.findIndex(line => / 抽取 /.test(line)) + 1,
    lines.findIndex(line => /离线核验/.test(line)),
  )
  assert.deepEqual(
    drawn.map(line => line.trim().split(/ +/)[0]),
    ['裁判长', '裁判员', '裁判员', '裁判员', '裁判员', '候补', '候补'],
  )
  assert.equal(lines.filter(line => line.includes('已履职')).length, 5)
  assert.equal(lines.filter(line => line.includes('递补')).length, 1)
})

test('its English printout has no Chinese but names', { timeout: 120_000 }, async () => {
  const { verdicts, lines } = await demo('en')
  assert.deepEqual(verdicts, ['ACCEPTED', 'ACCEPTED'])
  assert.equal(lines.filter(line => /[，。；：、]/.test(line)).length, 0)
  assert.ok(lines.some(line => line.includes('Verify offline') && line.includes('checks passed')))
})

test('columns of a terminal: a Chinese character takes two', () => {
  assert.deepEqual([padded('裁判', 6), padded('judge', 6), padded('a', 0)], ['裁判  ', 'judge ', 'a '])
})
