import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { type CertificateClaims, newCertificateKey, signCertificate } from '../../api/roster/certificate/certificate-text.ts'
import { printCertificate } from '../../api/roster/certificate/print-certificate.ts'
import { rotateCertificateKey } from '../../api/roster/certificate/rotate-certificate-key.ts'
import type { Viewer } from '../../api/viewer.ts'
import { type PublishedCertificates, verifyAppointment } from '../../client-sdk/verify/appointment.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { AppointmentCertificate, Removal } from '../../schema/index.ts'
import { textInOrder } from '../documents/pdf.ts'
import { refusals } from '../engagement.ts'
import { hasChromium, startChromium } from '../sdk/chromium.ts'
import { send } from '../server/client.ts'
import { testApp } from '../server/doors.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { World } from '../world.ts'

const world = await World.open()
const app = await testApp(world.platform)
after(async () => {
  await app.close()
  await world.close()
})
breaksOnPurpose('a certificate belongs to a term, and a term that was appointed has one', 'certificates are put past the appointment')
breaksOnPurpose('certificate numbers have no gaps', 'certificates are put past the counter')
const manager = await world.staff(['ROSTER_MANAGER'])
const administrator = await world.staff(['ADMINISTRATOR'])
const skip = hasChromium ? false : 'needs Debian’s chromium (/usr/bin/chromium)'
let serial = 0

/** An expert with a term and its certificate. */
async function certified(from: string, to: string) {
  const expert = await world.expert({ term: [from, to] })
  const [term] = await world.rows<{ id: number }>('select id from term where expert_id = ?', [expert.id])
  const number = ++serial
  const certificate = await world.put(AppointmentCertificate, {
    term: term!.id,
    office: world.city.id,
    roster: world.roster.id,
    year: 2023,
    serial: number,
    number: `聘字〔2023〕${String(number).padStart(4, '0')}号`,
    code: `23456789abcd${String(number).padStart(2, '2')}`,
    issuedOn: from,
  })
  return { expert, term: term!.id, certificate, subjectId: toGlobalId('AppointmentCertificate', certificate.id) }
}
const print = (viewer: Viewer, subjectId: string) => world.run(viewer, act => printCertificate(act, subjectId))
const signedText = async ({ id }: AppointmentCertificate) =>
  (await world.rows<{ text: string }>('select text from signed_certificate where certificate_id = ?', [id]))[0]!.text
const page = async (code: string, language = 'zh-CN') => {
  const answer = await app.inject({ url: `/v/${code}`, headers: { 'accept-language': language } })
  return { status: answer.statusCode, standing: /data-standing="(\w+)"/.exec(answer.body)?.[1], body: answer.body }
}
const published = async () => (await app.inject({ url: '/.well-known/jiangku-certificates.json' })).json<PublishedCertificates>()

const current = await certified('2025-01-01', '2029-12-31')

test('S24 a certificate is printed on one page, signed, and checked online and offline', async () => {
  const { bytes } = await print(await world.signedIn(current.expert.id), current.subjectId)
  if (process.env.LOOK) writeFileSync(`${process.env.LOOK}-certificate.pdf`, bytes)
  const text = await textInOrder(bytes)
  const { name } = current.expert
  const { number, code } = current.certificate
  assert.equal(
    text,
    `聘书${name}同志：经申报推荐、审核和公示，聘请您为湛江市技能人才专家库专家（焊工），聘期自2025年1月1日至2029年12月31日。湛江市人社局2025年1月1日（盖章）聘书编号：${number}查验网址：https://jiangku.example.cn/v/${code}扫描二维码或输入网址，可核对持有人、聘期和现状；二维码内含签名，无网络时也可查验真伪。`,
  )
  assert.ok((await print(manager, current.subjectId)).bytes.equals(bytes), 'every copy is the same')
  const { verdict, claims } = verifyAppointment(await signedText(current.certificate), await published(), '2026-11-25')
  assert.deepEqual(
    [verdict, claims],
    [
      'VALID',
      {
        number,
        code,
        name,
        occupations: '焊工',
        roster: '湛江市技能人才专家库',
        issuer: '湛江市人社局',
        startsOn: '2025-01-01',
        endsOn: '2029-12-31',
        issuedOn: '2025-01-01',
      },
    ],
  )
  const { status, standing, body } = await page(code)
  assert.deepEqual([status, standing], [200, 'VALID'])
  for (const fact of [number, name, '2025-01-01 — 2029-12-31']) assert.ok(body.includes(fact), fact)
  assert.match((await page(code, 'en')).body, /genuine and in force/)
})

test('S24 valid, not begun, expired, removed and unknown are told apart by the page', async () => {
  const expired = await certified('2015-01-01', '2019-12-31')
  const upcoming = await certified('2040-01-01', '2044-12-31')
  const removed = await certified('2024-01-01', '2028-12-31')
  await print(manager, removed.subjectId)
  const removal = await world.put(Removal, {
    expert: removed.expert.id,
    office: world.city.id,
    roster: world.roster.id,
    ground: 'HEALTH',
    removedOn: '2026-06-01',
  })
  await world.rows(`update term set ends_on = '2026-05-31', removal_id = ? where id = ?`, [removal.id, removed.term])
  const standings = await Promise.all([current, upcoming, expired, removed].map(async one => (await page(one.certificate.code)).standing))
  assert.deepEqual(standings, ['VALID', 'NOT_YET', 'EXPIRED', 'REMOVED'])
  assert.match((await page(removed.certificate.code)).body, /2024-01-01 — 2028-12-31[\s\S]*2026-06-01/)
  for (const code of ['23456789zzzzzz', 'x', "'; drop table term; --", '%3Cscript%3E']) {
    const { status, standing, body } = await page(encodeURIComponent(code))
    assert.deepEqual([status, standing, body.includes('<script>')], [404, 'UNKNOWN', false])
  }
  // The same, offline: the kept copy of what is published knows the removal, and no code.
  const list = await published()
  assert.equal(verifyAppointment(await signedText(removed.certificate), list, '2026-11-25').verdict, 'REMOVED')
  assert.ok(!JSON.stringify(list).includes(removed.certificate.code))
  assert.deepEqual(await refusals(print(manager, removed.subjectId)), [{ code: 'CERTIFICATE_NOT_IN_FORCE', clause: 'S26' }])
})

test('forged certificates are told from genuine ones offline, and from altered ones', async () => {
  const list = await published()
  const genuine = await signedText(current.certificate)
  const { claims } = verifyAppointment(genuine, list, '2026-11-25')
  const forged = signCertificate({ ...(claims as CertificateClaims), name: '冒名者' }, newCertificateKey().secret)
  assert.equal(verifyAppointment(forged, list, '2026-11-25').verdict, 'FORGED')
  const altered = genuine
    .split('.')
    .map((part, i) =>
      i === 2 ? Buffer.from(Buffer.from(part, 'base64url').toString().replace('2029', '2039')).toString('base64url') : part,
    )
    .join('.')
  assert.equal(verifyAppointment(altered, list, '2026-11-25').verdict, 'ALTERED')
})

test('S24 online, by the API, valid, removed, altered, forged and unknown are told apart', async () => {
  const check = async (scanned: string) => {
    const query = 'query ($scanned: String!) { checkCertificate(scanned: $scanned) { verdict name } }'
    return (await send(app, query, { scanned })).body.data!.checkCertificate as { verdict: string; name: string | null }
  }
  const genuine = await signedText(current.certificate)
  const address = `https://jiangku.example.cn/v/${current.certificate.code}`
  for (const scanned of [genuine, `${address}#${genuine}`, address, current.certificate.code]) {
    assert.deepEqual(await check(scanned), { verdict: 'VALID', name: current.expert.name }, scanned.slice(0, 60))
  }
  const part = (index: number, change: (bytes: Buffer) => Buffer) =>
    genuine
      .split('.')
      .map((written, i) => (i === index ? change(Buffer.from(written, 'base64url')).toString('base64url') : written))
      .join('.')
  const altered = part(2, bytes => Buffer.from(bytes.toString().replace('2029', '2039')))
  assert.deepEqual(await check(`${address}#${altered}`), { verdict: 'ALTERED', name: null })
  const flipped = part(4, bytes => Buffer.from(bytes.map((byte, i) => (i === 0 ? byte ^ 1 : byte))))
  assert.deepEqual(await check(flipped), { verdict: 'FORGED', name: null })
  const { claims } = verifyAppointment(genuine, await published(), '2026-11-25')
  assert.deepEqual(await check(signCertificate(claims!, newCertificateKey().secret)), { verdict: 'FORGED', name: null })
  assert.deepEqual(await check('23456789zzzzzz'), { verdict: 'UNKNOWN', name: null })
  for (const scanned of ['', '#', 'x'.repeat(20_000), `${address}#1.2.3`])
    assert.ok(['UNKNOWN', 'FORGED'].includes((await check(scanned)).verdict))
})

test('S24 a real browser that opens the QR code tells genuine, altered, forged and swapped certificates apart', {
  skip,
  timeout: 120_000,
}, async () => {
  const other = await certified('2025-03-01', '2030-02-28')
  await print(manager, other.subjectId)
  const genuine = await signedText(current.certificate)
  const altered = genuine
    .split('.')
    .with(
      2,
      changed(genuine, text => text.replace('2029', '2039')),
    )
    .join('.')
  const { claims } = verifyAppointment(genuine, await published(), '2026-11-25')
  const forged = signCertificate({ ...claims!, name: '冒名者' }, newCertificateKey().secret)
  const origin = await app.listen({ host: '127.0.0.1', port: 0 })
  await using browser = await startChromium()
  const looked = async (code: string, hash: string, language = 'zh-CN') => {
    const context = await browser.newContext({ locale: language })
    const page = await context.newPage()
    await page.goto(`${origin}/v/${code}${hash}`)
    if (hash !== '') await page.waitForSelector('[data-signed]:not([hidden])')
    const seen = await page.locator('.notice:visible').allInnerTexts()
    const names = await page.getByText(current.expert.name).count()
    await context.close()
    return [seen.map(text => text.split('\n')[0]), names]
  }
  const { code } = current.certificate
  assert.deepEqual(await looked(code, ''), [['有效'], 1])
  assert.deepEqual(await looked(code, `#${genuine}`), [['有效', '签名相符'], 1])
  assert.deepEqual(await looked(code, `#${altered}`), [['内容被改动'], 0])
  assert.deepEqual(await looked(code, `#${forged}`), [['伪造'], 0])
  assert.deepEqual(await looked(code, `#${await signedText(other.certificate)}`), [['内容被改动'], 0], 'the signed text of another')
  assert.deepEqual(await looked('23456789zzzzzz', `#${forged}`, 'en'), [['Forged'], 0])
  assert.deepEqual(await looked(code, `#${altered}`, 'en'), [['Altered'], 0])
})

/** The claims of a signed text, changed as somebody would who holds no key. */
const changed = (signed: string, change: (claims: string) => string) =>
  Buffer.from(change(Buffer.from(signed.split('.')[2]!, 'base64url').toString())).toString('base64url')

test('a rotated key signs what comes next; what the old one signed stays valid, and every copy of it the same', async () => {
  const input = { officeId: toGlobalId('Office', world.city.id) }
  assert.deepEqual(await refusals(world.run(manager, act => rotateCertificateKey(act, input))), [{ code: 'ADMINISTRATOR_ONLY' }])
  const county = { officeId: toGlobalId('Office', world.county.id) }
  assert.deepEqual(await refusals(world.run(administrator, act => rotateCertificateKey(act, county))), [
    { code: 'NOT_AT_THE_TOP', path: ['officeId'] },
  ])
  const before = await signedText(current.certificate)
  const { key } = await world.run(administrator, act => rotateCertificateKey(act, input))
  await print(manager, current.subjectId)
  assert.equal(await signedText(current.certificate), before)
  const next = await certified('2025-02-01', '2030-01-31')
  await print(manager, next.subjectId)
  assert.equal((await signedText(next.certificate)).split('.')[1], key!.name)
  const list = await published()
  for (const one of [current, next]) assert.equal(verifyAppointment(await signedText(one.certificate), list, '2026-11-25').verdict, 'VALID')
  const { body } = await send(app, '{ certificateKeys { name publicKey retiredAt } }')
  const keys = body.data!.certificateKeys as { name: string; publicKey: string; retiredAt: string | null }[]
  assert.deepEqual(
    keys.map(({ name, publicKey }) => ({ name, publicKey })),
    list.keys,
  )
  assert.deepEqual(
    keys.map(({ retiredAt }) => retiredAt === null),
    [false, true],
  )
})

test('a certificate is printed by its holder and by those who keep the record', async () => {
  const [stranger] = await world.experts(1)
  assert.deepEqual(await refusals(print(await world.signedIn(stranger!.id), current.subjectId)), [
    { code: 'NOT_FOUND', path: ['subjectId'] },
  ])
  assert.deepEqual(await refusals(print(await world.staff(['ORGANISER']), current.subjectId)), [{ code: 'NOT_YOUR_CERTIFICATE' }])
})
