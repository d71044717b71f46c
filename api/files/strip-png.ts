import { crc32 } from 'node:zlib'
import { type Inspected, mostPixels } from './strip-jpeg.ts'

const signature = Buffer.from('89504e470d0a1a0a', 'hex')
/** Chunks a picture needs to look as it does; every other one, such as eXIf, tEXt and tIME, is left out. */
const needed = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'pHYs', 'bKGD'])

/** A PNG without texts, times and places, and without whatever follows its end; the picture itself is copied byte for byte. */
export function stripPng(bytes: Buffer): Inspected {
  if (!bytes.subarray(0, 8).equals(signature)) return { fault: 'BROKEN_PNG' }
  const kept: Buffer[] = [signature]
  let coded = false
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const end = at + 12 + length
    if (end > bytes.length) break
    const name = bytes.toString('latin1', at + 4, at + 8)
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) break
    if ((name === 'IHDR') !== (at === 8)) break
    if (name === 'IHDR') {
      const pixels = length === 13 ? bytes.readUInt32BE(16) * bytes.readUInt32BE(20) : 0
      if (pixels === 0) break
      if (pixels > mostPixels) return { fault: 'TOO_MANY_PIXELS' }
    }
    if (needed.has(name)) kept.push(bytes.subarray(at, end))
    coded ||= name === 'IDAT'
    if (name === 'IEND') return coded ? { bytes: Buffer.concat(kept) } : { fault: 'BROKEN_PNG' }
    at = end
  }
  return { fault: 'BROKEN_PNG' }
}
