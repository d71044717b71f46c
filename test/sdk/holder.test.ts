import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { withClient } from '../../api/postgres/roles.ts'
import { run } from '../../client-sdk/cli/commands.ts'
import { Jiangku, verifyClassic } from '../../client-sdk/index.ts'
import { proofBytes } from '../draw/reference-proof.ts'
import { demoServer, password } from './server.ts'

const folder = mkdtempSync(join(tmpdir(), 'jiangku-holder-'))
after(() => rmSync(folder, { recursive: true }))
const proof = join(folder, 'proof.json')
writeFileSync(proof, proofBytes())

/** What a command printed, and its exit code. */
async function command(...argv: string[]): Promise<{ readonly code: number; readonly text: string }> {
  const lines: string[] = []
  const code = await run(argv, line => lines.push(line))
  return { code, text: lines.join('\n') }
}

test('jiangku verify-draw accepts a sound proof, and says why it refuses a truncated, too large, foreign or altered one', async () => {
  const sound = await command('verify-draw', proof)
  assert.equal(sound.code, 0)
  assert.match(sound.text, /✓ ANNOUNCEMENT .*\n.*✓ HOLDERS/)
  assert.match(sound.text, /ACCEPTED 抽取属实/)
  const bad = join(folder, 'bad.json')
  const verdict = async (text: string) => {
    writeFileSync(bad, text)
    const { code, text: said } = await command('verify-draw', bad)
    return `${code} ${said.split('\n').at(-1)!.split(' ')[0]}`
  }
  assert.equal(await verdict(proofBytes().slice(0, -40)), '1 TRUNCATED')
  assert.equal(await verdict(proofBytes().replaceAll('jiangku-draw/1', 'jiangku-draw/2')), '1 OTHER_PROTOCOL')
  assert.equal(await verdict(proofBytes().replace('"people":2', '"people":3')), '1 REJECTED')
  writeFileSync(bad, '')
  truncateSync(bad, 33 * 2 ** 20)
  assert.match((await command('verify-draw', bad)).text, /^TOO_LARGE /)
  assert.equal((await command('nonsense')).code, 2)
})

test('jiangku draw classic selects as RFC 3797 does and prints a record; what is no such file is refused in both languages', async () => {
  const file = join(folder, 'classic.json')
  const pool = Array.from({ length: 25 }, (_, i) => `${i + 1}号`)
  writeFileSync(file, JSON.stringify({ sources: [[9319], [2, 5, 12, 8, 10], [9, 18, 26, 34, 41, 45]], pool, wanted: 3 }))
  const { code, text } = await command('draw', 'classic', file)
  const lines = text.split('\n')
  assert.deepEqual(
    [code, lines.slice(0, 4)],
    [0, ['密钥 · key 9319./2.5.8.10.12./9.18.26.34.41.45./', '1. 17 17号', '2. 7 7号', '3. 2 2号']],
  )
  assert.equal(verifyClassic(JSON.parse(lines[4]!)), true)
  writeFileSync(file, JSON.stringify({ sources: [[9319]], pool, wanted: 26 }))
  const refused = { code: 1, text: 'POOL_TOO_SMALL 要选 26 人，名单只有 25 人。 26 are wanted, and the list has 25.' }
  assert.deepEqual(await command('draw', 'classic', file), refused)
  writeFileSync(file, '{ "sources"')
  assert.match(
    (await command('draw', 'classic', file)).text,
    /^FILE_UNREADABLE 文件无法读取，或不是 JSON：.* The file cannot be read, or is no JSON: /,
  )
  assert.equal((await command('draw', 'classic')).code, 2)
})

test('a holder’s device from enrolment to link: secrets in a file of its own, signed here, the receipt kept', async () => {
  const server = await demoServer(300)
  after(() => server.close())
  process.env.JIANGKU_PASSWORD = password
  after(() => delete process.env.JIANGKU_PASSWORD)
  const files = { officer: join(folder, 'a', 'officer.json'), supervisor: join(folder, 'b', 'supervisor.json') }
  const keys: string[] = []
  for (const [who, login] of [
    ['officer', 'city.drawing-officer'],
    ['supervisor', 'city.supervisor'],
  ] as const) {
    const { code, text } = await command('draw', 'enrol', '--url', server.url, '--login', login, '--device', '手机', '--file', files[who])
    assert.equal(code, 0)
    keys.push(/enrolled: (\S+)/.exec(text)![1]!)
  }
  assert.equal(statSync(files.officer).mode & 0o777, 0o600)

  const signedIn = async (role: string) => {
    const jiangku = new Jiangku({ url: server.url })
    await jiangku.signIn({ loginName: `city.${role}`, password }).orThrow()
    return jiangku
  }
  const officer = await signedIn('drawing-officer')
  const drawId = await frozenDraw(server, await signedIn('organiser'), officer, keys as [string, string])
  const hash = (await officer.draw({ id: drawId }))!.commitment!
  await assert.rejects(command('draw', 'commit', drawId, '--document', '00'.repeat(32), '--file', files.officer), /Not the hash you saw/)
  const committed = await command('draw', 'commit', drawId, '--document', hash, '--file', files.officer)
  assert.match(committed.text, new RegExp(`${hash}[\\s\\S]*"holder":"OFFICER"`))
  await command('draw', 'commit', drawId, '--file', files.supervisor)
  const kept = JSON.parse(readFileSync(files.officer, 'utf8'))
  assert.equal(JSON.parse(kept.chains[0].receipt).document, hash)
  chmodSync(files.officer, 0o644)
  await assert.rejects(command('draw', 'reveal', drawId, '--file', files.officer), /Others can read/)
  chmodSync(files.officer, 0o600)

  const address = (path: string) => new URL(`${path}?draw=${encodeURIComponent(drawId)}`, server.url)
  const { draws } = (await (await fetch(address('/draws.json'))).json()) as { draws: Record<string, string>[] }
  const [published] = draws
  assert.deepEqual(
    [draws.length, published!.drawId, published!.commitment, published!.state, published!.officer],
    [1, drawId, hash, 'COMMITTED', JSON.parse(kept.chains[0].receipt).commitment],
  )
  const page = await (await fetch(address('/draws'))).text()
  assert.ok(page.includes(hash) && page.includes('抽取员与监督员各自保管秘密') && !page.includes('裁判组') && !page.includes('持有人抽取'))
  assert.equal((await fetch(new URL('/draws?draw=RHJhdzo5OTk5OTk%3D', server.url))).status, 404)

  await command('draw', 'reveal', drawId, '--file', files.officer)
  await command('draw', 'reveal', drawId, '--file', files.supervisor)
  assert.equal((await officer.draw({ id: drawId }))!.state, 'DRAWN')
  await assert.rejects(command('draw', 'link', drawId, '--file', files.officer), /No link is asked for now/)
})

/** A welding panel announced and frozen; the clock of the announcement is set back, since nobody waits an hour in a test. */
async function frozenDraw(
  server: Awaited<ReturnType<typeof demoServer>>,
  organiser: Jiangku,
  officer: Jiangku,
  [officerKeyId, supervisorKeyId]: readonly [string, string],
): Promise<string> {
  const welder = '6-18-02-04'
  const office = (await organiser.viewer())!.roles[0]!.office
  const host = (await organiser.organisations({ filter: { kinds: ['COLLEGE'], division: '440802' }, first: 1 })).nodes[0]!
  const county = (await organiser.divisions({ filter: { under: '4408', level: 'COUNTY' }, first: 1 })).nodes[0]!
  const days = { startsOn: '2029-10-10', endsOn: '2029-10-10' }
  const { engagement } = await organiser
    .createEngagement({
      officeId: office.id,
      kind: 'COMPETITION',
      title: '持有人抽取',
      hostId: host.id,
      divisionId: county.id,
      ...days,
      occupationCodes: [welder],
    })
    .orThrow()
  const approver = new Jiangku({ url: server.url })
  await approver.signIn({ loginName: 'city.approver', password }).orThrow()
  await approver.approveEngagement({ engagementId: engagement.id }).orThrow()
  const { panel } = await organiser
    .draftPanel({
      engagementId: engagement.id,
      name: '裁判组',
      occupationCode: welder,
      seats: [{ role: 'JUDGE', number: 3 }],
      template: null,
    })
    .orThrow()
  const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
  const { announcement } = await officer
    .announceFreeze({ panelId: panel.id, freezeAt: inHours(1.01), revealBy: inHours(3), officerKeyId, supervisorKeyId, reason: '测试' })
    .orThrow()
  await withClient(server.database.owner, async client => {
    await client.query('alter table freeze_announcement disable trigger freeze_announcement_is_kept')
    await client.query(
      `update freeze_announcement set freeze_at = now(), announced_at = now() - interval '1 hour' where superseded_at is null`,
    )
  })
  const { draw } = await officer.freezeDraw({ panelId: panel.id }).orThrow()
  await server.runJobs()
  assert.equal((await officer.draw({ id: draw.id }))!.state, 'FROZEN')
  assert.ok(announcement.id)
  return draw.id
}
