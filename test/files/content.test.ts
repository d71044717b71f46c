import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { test } from 'node:test'
import { checkPdf } from '../../api/files/check-pdf.ts'
import { Opening, Sealing } from '../../api/files/sealed-stream.ts'
import { uuidVersion7 } from '../../api/files/storage-key.ts'
import { stripJpeg } from '../../api/files/strip-jpeg.ts'
import { stripPng } from '../../api/files/strip-png.ts'
import { chunk, exif, jpeg, pdf, png, program } from './samples.ts'

const key = randomBytes(32)
const seal = (bytes: Buffer) => buffer(Readable.from([bytes]).pipe(new Sealing(key)))
const open = (bytes: Buffer, under = key) => buffer(Readable.from([bytes]).compose(new Opening(under)) as Readable)
const segment = 64 * 1024 + 16

test('a stream of any length is sealed and opened, in whatever pieces it comes', async () => {
  for (const length of [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000]) {
    const bytes = randomBytes(length)
    const sealed = await seal(bytes)
    assert.ok(!sealed.includes(bytes.subarray(0, 16)) || length < 16)
    assert.deepEqual(await open(sealed), bytes)
    const pieces = Array.from({ length: Math.ceil(sealed.length / 777) }, (_, i) => sealed.subarray(i * 777, (i + 1) * 777))
    assert.deepEqual(await buffer(Readable.from(pieces).compose(new Opening(key)) as Readable), bytes)
  }
})

test('a sealed stream that was altered, cut off, reordered, lengthened or is under another key does not open', async () => {
  const sealed = await seal(randomBytes(200_000))
  const flipped = Buffer.from(sealed)
  flipped[70_000]! ^= 1
  const [one, two] = [sealed.subarray(1, 1 + segment), sealed.subarray(1 + segment, 1 + 2 * segment)]
  const swapped = Buffer.concat([sealed.subarray(0, 1), two, one, sealed.subarray(1 + 2 * segment)])
  const hostile = [flipped, swapped, sealed.subarray(0, 1 + segment), sealed.subarray(0, 1), Buffer.alloc(0), Buffer.concat([sealed, one])]
  for (const bytes of hostile) await assert.rejects(open(bytes))
  await assert.rejects(open(sealed, randomBytes(32)))
})

test('a storage key is a UUID of version 7 that sorts as it was made', () => {
  const one = uuidVersion7(new Date('2026-11-25T00:00:00Z'), Buffer.alloc(10, 0xff))
  const other = uuidVersion7(new Date('2026-11-25T00:00:00.001Z'), Buffer.alloc(10))
  assert.deepEqual([one, other], ['01a21000-8800-7fff-bfff-ffffffffffff', '01a21000-8801-7000-8000-000000000000'])
})

test('S18 place, camera and comments are taken out of a JPEG; the picture is copied byte for byte, and stands as it stood', () => {
  const xmp = Buffer.from('ffe1000e', 'hex')
  const comment = Buffer.concat([Buffer.from('fffe0009', 'hex'), Buffer.from('made by', 'latin1')])
  const noise = Buffer.concat([xmp, Buffer.from('http://ns.ad', 'latin1'), comment])
  assert.deepEqual(stripJpeg(jpeg(exif(1), noise)), { bytes: jpeg() })
  const turned = stripJpeg(Buffer.concat([jpeg(exif(6)), Buffer.from('GPS hidden behind the end')]))
  assert.ok('bytes' in turned)
  assert.ok(!turned.bytes.includes('GPS'))
  const orientation = Buffer.from('ffe10022457869660000' + '4d4d002a00000008000101120003000000010006000000000000' + '0000', 'hex').subarray(
    0,
    36,
  )
  assert.deepEqual(turned.bytes, jpeg(orientation))
  // Our own block is read like any other.
  assert.deepEqual(stripJpeg(turned.bytes), turned)
})

test('texts, times and EXIF are taken out of a PNG', () => {
  const told = [chunk('eXIf', Buffer.from('GPS')), chunk('tEXt', Buffer.from('Author\0me')), chunk('tIME', Buffer.alloc(7))]
  assert.deepEqual(stripPng(Buffer.concat([png(...told), program])), { bytes: png() })
})

test('places in the photos of a PDF are blanked where they stand', () => {
  const photo = exif(1)
  const scan = pdf(`/Scan (${photo.toString('latin1')})`)
  const checked = checkPdf(scan)
  assert.ok('bytes' in checked)
  assert.equal(checked.bytes.length, scan.length)
  assert.ok(scan.includes('GPS') && !checked.bytes.includes('GPS'))
})

test('what is broken, locked, bottomless or acts by itself is told apart', () => {
  const huge = Buffer.from(jpeg())
  huge.write('ffffffff', huge.indexOf(Buffer.from('ffc0', 'hex')) + 5, 'hex')
  const torn = png()
  torn[40]! ^= 1
  const faults = [
    stripJpeg(jpeg().subarray(0, -2)),
    stripJpeg(program),
    stripJpeg(huge),
    stripPng(torn),
    stripPng(png().subarray(0, -12)),
    checkPdf(pdf().subarray(0, 100)),
    checkPdf(pdf('', 'MZ'.repeat(2_000))),
    checkPdf(pdf('/Encrypt 9 0 R')),
    checkPdf(pdf('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>')),
    checkPdf(pdf('/OpenAction << /S /J#61vaScript >>')),
    checkPdf(pdf('/Names << /EmbeddedFiles 4 0 R >>')),
  ].map(inspected => ('fault' in inspected ? inspected.fault : 'none'))
  assert.deepEqual(faults, [
    'BROKEN_JPEG',
    'BROKEN_JPEG',
    'TOO_MANY_PIXELS',
    'BROKEN_PNG',
    'BROKEN_PNG',
    'BROKEN_PDF',
    'BROKEN_PDF',
    'LOCKED_PDF',
    'ACTIVE_PDF',
    'ACTIVE_PDF',
    'ACTIVE_PDF',
  ])
  assert.ok('bytes' in checkPdf(pdf()))
})
