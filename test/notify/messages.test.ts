import assert from 'node:assert/strict'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { channelsFor } from '../../api/notify/channels.ts'
import { htmlText, type Letter, plainText, shortText, type Template } from '../../api/notify/letter.ts'
import { notify, notifyAll } from '../../api/notify/notify.ts'
import { templates } from '../../api/notify/templates.ts'
import { runDueJobs } from '../jobs/run-due-jobs.ts'
import { World } from '../world.ts'

const world = await World.open()
after(() => world.close())
const officer = await world.staff(['ADMINISTRATOR'])
const busy = { name: '梁某', office: '徐闻县人社局', startsOn: '2026-12-01', endsOn: '2026-12-03' }
const rows = (expert: number) =>
  world.rows<Record<string, unknown>>(
    `select template, kind, channel, language, state, address_masked as address, attempts, fault, office_id as office
     from message where expert_id = ? order by id`,
    [expert],
  )

test('a message is recorded with its act, sent by a job, and rolled back with it', async () => {
  const expert = await world.expert({ email: 'liang@example.org', office: world.county.id })
  const told = { to: { expert: expert.id }, template: 'BUSY_DAYS_ENTERED', values: busy } as const
  await world.run(officer, act => notify(act, told))
  await assert.rejects(
    world.run(officer, async act => {
      await notify(act, told)
      throw new Error('undone')
    }),
  )
  assert.deepEqual(
    (await rows(expert.id)).map(({ state, office }) => [state, office]),
    [['QUEUED', null]],
  )
  await world.runJobs()
  const sent = { template: 'BUSY_DAYS_ENTERED', kind: 'DUTY', channel: 'EMAIL', language: 'ZH_CN', state: 'SENT', fault: null }
  assert.deepEqual(await rows(expert.id), [{ ...sent, address: 'l***@example.org', attempts: 1, office: world.county.id }])
  const [mail] = await world.mails()
  assert.equal(mail?.to, 'liang@example.org')
  assert.equal(mail?.subject, '已为您登记不便日期：2026年12月1日至2026年12月3日')
  assert.match(mail?.text ?? '', /^梁某：\n\n徐闻县人社局的工作人员为您登记了不便日期/)
  assert.match(mail?.html ?? '', /<html lang="zh-CN">/)
  const [{ mark } = { mark: '' }] = await world.rows<{ mark: string }>('select mark from message where expert_id = ?', [expert.id])
  assert.equal(mail?.messageId, `<${mark}@example.cn>`)
  assert.equal((await stat(join(world.spool, `${mark}.eml`))).mode & 0o077, 0, 'for nobody else to read')
})

test('a key sends a message once; whoever acts need not see who is told', async () => {
  const expert = await world.expert({ email: 'once@example.org' })
  const stranger = await world.signedIn((await world.expert()).id)
  const told = { to: { expert: expert.id }, template: 'BUSY_DAYS_ENTERED', values: busy, key: `busy:${expert.id}` } as const
  await world.run(stranger, act => notify(act, told))
  await world.run(officer, act => notifyAll(act, [told, told]))
  await world.runJobs()
  assert.equal((await rows(expert.id)).length, 1)
  assert.equal((await world.mails()).filter(mail => mail.to === 'once@example.org').length, 1)
})

test('an account is told in its language; links lead to this server; an address of no account is told too', async () => {
  const [{ id } = { id: 0 }] = await world.rows<{ id: number }>(`select id from account where login_name like 'staff%' limit 1`)
  await world.rows(`update account set message_language = 'EN', email_sealed = ?, email_masked = 'o***@example.org' where id = ?`, [
    world.platform.seals.seal('account.email', 'officer@example.org'),
    id,
  ])
  const asked = { name: 'Officer', engagement: '焊工决赛', panel: '第一组', wantedBy: '2026-12-01T02:00:00Z' }
  const values = { ...asked, command: 'jiangku draw link D7', link: '/draws?draw=D7' }
  await world.run(officer, act => notify(act, { to: { account: id }, template: 'LINK_WANTED', values }))
  const notice = { title: '拟入库人选', opensOn: '2026-12-01', closesOn: '2026-12-08', link: '/notices/1' }
  const to = { address: 'press@example.org', language: 'ZH_CN' } as const
  await world.run(officer, act => notify(act, { to, template: 'NOTICE_PUBLISHED', values: notice, office: world.city.id }))
  await world.runJobs()
  const [english, chinese] = (await world.mails()).slice(-2)
  assert.equal(english?.subject, 'A link is wanted for a replacement: 焊工决赛, 第一组')
  assert.match(
    english?.text ?? '',
    /by 1 December 2026 at 10:00 \(China time\)\.[\s\S]*On your device: jiangku draw link D7[\s\S]*https:\/\/jiangku\.example\.cn\/draws\?draw=D7/,
  )
  assert.deepEqual([chinese?.to, chinese?.subject], ['press@example.org', '公示：拟入库人选'])
})

test('whoever has no address cannot be told, and the office sees it', async () => {
  const expert = await world.expert()
  await world.rows(`update expert set phone_sealed = ?, phone_masked = '139****5678' where id = ?`, [
    world.platform.seals.seal('expert.phone', '13912345678'),
    expert.id,
  ])
  await world.run(officer, act => notify(act, { to: { expert: expert.id }, template: 'BUSY_DAYS_ENTERED', values: busy }))
  await world.runJobs()
  assert.deepEqual(
    (await rows(expert.id)).map(({ channel, state, address }) => [channel, state, address]),
    [['SMS', 'SENT', '139****5678']],
    'a duty goes by telephone when there is no mail address',
  )
  const values = { name: '某', roster: '库', endsOn: '2027-01-01', renewBy: '2026-12-01' }
  await world.run(officer, act => notify(act, { to: { expert: expert.id }, template: 'TERM_ENDING', values }))
  const [{ id } = { id: 0 }] = await world.rows<{ id: number }>(
    `insert into account (login_name, display_name) values ('mute', '某') returning id`,
  )
  await world.run(officer, act => notify(act, { to: { account: id }, template: 'TERM_ENDING', values }))
  await world.runJobs()
  assert.deepEqual(
    (await rows(expert.id)).slice(1).map(({ state, fault }) => [state, fault]),
    [['UNWANTED', null]],
  )
  const [mute] = await world.rows('select state, fault from message where account_id = ?', [id])
  assert.deepEqual(mute, { state: 'FAILED', fault: 'NO_ADDRESS' })
})

test('what is due comes by some channel whatever a person chose; the rest as they like', () => {
  const both = { EMAIL: 'a@b.cn', SMS: '13800000000' }
  assert.deepEqual(channelsFor('DUTY', both, {}), ['EMAIL'])
  assert.deepEqual(channelsFor('DUTY', both, { SMS: true }), ['EMAIL', 'SMS'])
  assert.deepEqual(channelsFor('DUTY', both, { EMAIL: false, SMS: true }), ['SMS'])
  assert.deepEqual(channelsFor('DUTY', both, { EMAIL: false }), ['EMAIL'])
  assert.deepEqual(channelsFor('DECISION', { SMS: '1' }, {}), ['SMS'])
  assert.deepEqual(channelsFor('DUTY', {}, {}), [])
  assert.deepEqual(channelsFor('NOTICE', both, { EMAIL: false }), [])
  assert.deepEqual(channelsFor('NOTICE', { SMS: '1' }, {}), [])
})

test('a message by two channels is one message each, once', async () => {
  const expert = await world.expert({ email: 'two@example.org' })
  const viewer = await world.signedIn(expert.id)
  await world.rows(`insert into message_preference (account_id, kind, channel, wanted) values (?, 'DUTY', 'SMS', true)`, [viewer.account])
  await world.run(officer, act => notify(act, { to: { expert: expert.id }, template: 'BUSY_DAYS_ENTERED', values: busy }))
  await world.runJobs()
  await world.rows(`select graphile_worker.add_job('message.send', json_build_object('mark', mark)) from message where expert_id = ?`, [
    expert.id,
  ])
  await world.runJobs()
  assert.deepEqual(
    (await rows(expert.id)).map(({ channel, state, attempts, address }) => [channel, state, attempts, address]),
    [
      ['EMAIL', 'SENT', 1, 't***@example.org'],
      ['SMS', 'SENT', 1, '138****0000'],
    ],
  )
})

test('a message of a seat must name the seat', async () => {
  const expert = await world.expert()
  const values = { ...busy, engagement: '决赛', reason: { zh: '任务取消', en: 'cancelled' } }
  await assert.rejects(
    world.run(officer, act => notify(act, { to: { expert: expert.id }, template: 'RELEASED', values } as never)),
    { constraint: 'message_of_a_seat_names_it' },
  )
})

test('every template says the same in both languages, whole, escaped, and short', () => {
  const filledFor = (template: string): object =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (/On$|By$/.test(String(name))) return '2026-12-01'
          if (name === 'missing') return ['身份证复印件', '<某>']
          if (name === 'role' || (name === 'reason' && ['RELEASED', 'STANDING_CHANGED'].includes(template)))
            return { zh: '<裁判>', en: '<judge>' }
          if (name === 'zh' || name === 'en') return { subject: '<某>某', paragraphs: ['<某>'] } satisfies Letter
          if (name === 'calendar') return undefined
          if (name === 'answer') return 'ACCEPTED'
          if (name === 'move') return template === 'STANDING_CHANGED' ? 'SUSPENDED' : 'UPHOLD'
          if (name === 'state') return 'DISMISSED'
          if (name === 'names') return ['<某>', '<某>']
          if (name === 'people') return 3
          if (name === 'notice' && template.startsWith('NOMINATION')) return filledFor(template)
          return name === 'link' ? '/somewhere#secret' : '<某>'
        },
      },
    )
  for (const [name, template] of Object.entries(templates)) {
    for (const language of ['ZH_CN', 'EN'] as const) {
      const letter = (template as Template<never>)[language](filledFor(name) as never)
      assert.ok(letter.subject.length > 2 && letter.paragraphs.length > 0, name)
      assert.doesNotMatch(htmlText(letter, language).text, /<某>|<裁判>|<judge>|undefined|\[object/, `${name} ${language}`)
      assert.doesNotMatch(plainText(letter, language), /undefined|\[object|&lt;/, `${name} ${language}`)
      assert.ok(shortText(letter, language).length < 200, name)
    }
  }
})

test('what was sent is forgotten after 90 days; that it was sent is not', async () => {
  await world.rows(`update message set sent_at = now() - interval '91 days', created_at = now() - interval '91 days' where state = 'SENT'`)
  await world.run(officer, async act => act.enqueue('expired.forget', {}))
  await runDueJobs(world.platform, world.connections.owner)
  const [left] = await world.rows<{ sent: number; kept: number }>(
    `select count(*)::int as sent, count(content_sealed)::int as kept from message where state = 'SENT'`,
  )
  assert.deepEqual([left!.sent > 3, left!.kept], [true, 0])
})
