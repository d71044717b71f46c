import { crc32, deflateSync } from 'node:zlib'

/** The smallest picture there is: one grey pixel, with whatever segments stand before its frame. */
export function jpeg(...segments: readonly Buffer[]): Buffer {
  const rest =
    'ffdb004300' +
    '10'.repeat(64) +
    'ffc0000b080001000101011100' +
    'ffc40014000100000000000000000000000000000003' +
    'ffc40014100100000000000000000000000000000000' +
    'ffda0008010100003f0037ffd9'
  return Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), ...segments, Buffer.from(rest, 'hex')])
}

/** An EXIF segment with an orientation and the place where the picture was taken, in plain text as well. */
export function exif(orientation: number): Buffer {
  const tiff = Buffer.from('49492a00080000000200120103000100000000000000258804000100000026000000' + '00000000', 'hex')
  tiff.writeUInt16LE(orientation, 18)
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from('GPS 21.27N 110.36E', 'latin1')])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

export function chunk(name: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** One black pixel, with whatever chunks stand before its data. */
export function png(...chunks: readonly Buffer[]): Buffer {
  const header = chunk('IHDR', Buffer.from('00000001000000010800000000', 'hex'))
  const pixel = chunk('IDAT', deflateSync(Buffer.from([0, 0])))
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), header, ...chunks, pixel, chunk('IEND', Buffer.alloc(0))])
}

/** A document of one empty page, with whatever more its catalogue says. */
export function pdf(more = '', tail = ''): Buffer {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${more} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 72 72] >>',
  ]
  let text = '%PDF-1.7\n'
  const at = objects.map((object, index) => {
    const here = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return here
  })
  const start = text.length
  const rows = at.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  return Buffer.from(
    `${text}xref\n0 4\n0000000000 65535 f \n${rows}trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n${tail}`,
    'latin1',
  )
}

/** A Windows program, whatever it is called. */
export const program = Buffer.concat([Buffer.from('4d5a90000300000004000000ffff0000b8', 'hex'), Buffer.alloc(4_096)])
