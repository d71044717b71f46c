import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { type CertificateClaims, newCertificateKey, signCertificate } from '../../api/roster/certificate/certificate-text.ts'
import { type PublishedCertificates, verifyAppointment } from '../../client-sdk/verify/appointment.ts'

const claims: CertificateClaims = {
  number: '聘字〔2023〕0001号',
  code: '23456789abcdef',
  name: '欧阳娜',
  occupations: '焊工',
  roster: '湛江市技能人才专家库',
  issuer: '湛江市人力资源和社会保障局',
  startsOn: '2023-02-01',
  endsOn: '2028-01-31',
  issuedOn: '2023-02-01',
}
const [key, retired, stranger] = [newCertificateKey(), newCertificateKey(), newCertificateKey()]
const published: PublishedCertificates = {
  protocol: 'jiangku-certificate/1',
  asOf: '2026-11-25',
  keys: [key, retired].map(({ name, publicKey }) => ({ name, publicKey })),
  removed: [],
}
const genuine = signCertificate(claims, key.secret)
const verdict = (text: string, list = published, today = '2026-11-25') => verifyAppointment(text, list, today).verdict
const part = (text: string, index: number, change: (bytes: Buffer) => Buffer) =>
  text
    .split('.')
    .map((written, i) => (i === index ? change(Buffer.from(written, 'base64url')).toString('base64url') : written))
    .join('.')

test('S24 a genuine certificate is told valid, not begun, expired and removed offline, by bare text or by the address of its QR code', () => {
  assert.deepEqual(verifyAppointment(genuine, published, '2026-11-25'), {
    verdict: 'VALID',
    claims,
    messageZh: '聘书真实有效。',
    messageEn: 'The certificate is genuine and in force.',
  })
  assert.equal(verdict(`https://jiangku.example.cn/v/23456789abcdef#${genuine}`), 'VALID')
  assert.deepEqual(
    ['2023-01-31', '2023-02-01', '2028-01-31', '2028-02-01'].map(today => verdict(genuine, published, today)),
    ['NOT_YET', 'VALID', 'VALID', 'EXPIRED'],
  )
  const codeHash = createHash('sha256').update(claims.code).digest('hex')
  const removed = { ...published, removed: [{ codeHash, removedOn: '2026-06-01' }] }
  assert.deepEqual(
    ['2026-05-31', '2026-06-01', '2030-01-01'].map(today => verdict(genuine, removed, today)),
    ['VALID', 'REMOVED', 'REMOVED'],
  )
  assert.equal(verdict(signCertificate(claims, retired.secret)), 'VALID', 'a rotated key still vouches for what it signed')
})

test('an altered and a forged certificate are told apart', () => {
  const changed = part(genuine, 2, bytes => Buffer.from(bytes.toString().replace('2028-01-31', '2038-01-31')))
  assert.deepEqual([verdict(changed), verifyAppointment(changed, published, '2026-11-25').claims?.endsOn], ['ALTERED', '2038-01-31'])
  const both = part(changed, 3, () =>
    createHash('sha256')
      .update(Buffer.from(changed.split('.')[2]!, 'base64url'))
      .digest(),
  )
  assert.equal(verdict(both), 'FORGED', 'a digest that fits the altered claims is one that nobody signed')
  assert.equal(verdict(signCertificate(claims, stranger.secret)), 'FORGED')
  const underOurName = signCertificate(claims, stranger.secret).replace(stranger.name, key.name)
  assert.equal(verdict(underOurName), 'FORGED')
  const dressedUp = { ...published, keys: [{ name: key.name, publicKey: stranger.publicKey }] }
  assert.equal(verdict(underOurName, dressedUp), 'FORGED', 'a key is named by its own digest')
})

test('of all single-letter changes of a certificate none is accepted, and none throws', () => {
  for (let at = 0; at < genuine.length; at++) {
    for (const letter of ['A', '9', '.', '!']) {
      if (genuine[at] === letter) continue
      const changed = genuine.slice(0, at) + letter + genuine.slice(at + 1)
      assert.ok(['ALTERED', 'FORGED', 'UNREADABLE'].includes(verdict(changed)), changed)
    }
  }
  for (const text of ['', '#', '1', genuine.slice(0, -1), `${genuine}A`, 'x'.repeat(100_000)]) assert.equal(verdict(text), 'UNREADABLE')
})

test('a broken twin of the verifier, which believes the claims it is shown, would accept what is altered', () => {
  const changed = part(genuine, 2, bytes => Buffer.from(bytes.toString().replace('欧阳娜', '欧阳丽')))
  const believing = (text: string) => JSON.parse(Buffer.from(text.split('.')[2]!, 'base64url').toString()) as CertificateClaims
  assert.equal(believing(changed).name, '欧阳丽')
  assert.equal(verdict(changed), 'ALTERED')
})
