/** Why a file is not what it says, as a stable code; or its bytes without what it should not carry. */
export type Inspected = { readonly fault: string } | { readonly bytes: Buffer }

const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
/**
 * Segments that tell where and with what a picture was taken, or say what nobody sees: APP1 (EXIF, XMP), APP3–APP13 (makers' notes, IPTC),
 * APP15, comments.
 */
const telling = new Set([0xe1, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xec, 0xed, 0xef, 0xfe])
const startsOfFrame = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf])
/** Pixels that may be unpacked from one picture at most. */
export const mostPixels = 120_000_000

/**
 * A JPEG without EXIF, XMP, IPTC, comments and whatever follows its end; the picture itself is copied byte for byte. How it is to be turned
 * is kept, in an EXIF block of our own with that one entry.
 */
export function stripJpeg(bytes: Buffer): Inspected {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return { fault: 'BROKEN_JPEG' }
  const kept: Buffer[] = [bytes.subarray(0, 2)]
  let framed = false
  for (let at = 2; ; ) {
    // Between segments any number of FF may stand.
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at++
    const marker = bytes[at + 1]
    if (bytes[at] !== 0xff || marker === undefined) return { fault: 'BROKEN_JPEG' }
    if (marker === EOI) return framed ? { bytes: Buffer.concat([...kept, bytes.subarray(at, at + 2)]) } : { fault: 'BROKEN_JPEG' }
    if (at + 4 > bytes.length) return { fault: 'BROKEN_JPEG' }
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (end > bytes.length || end < at + 4) return { fault: 'BROKEN_JPEG' }
    const segment = bytes.subarray(at, end)
    if (startsOfFrame.has(marker)) {
      const pixels = segment.length < 10 ? 0 : segment.readUInt16BE(5) * segment.readUInt16BE(7)
      if (pixels === 0) return { fault: 'BROKEN_JPEG' }
      if (pixels > mostPixels) return { fault: 'TOO_MANY_PIXELS' }
      framed = true
    }
    const turned = marker === 0xe1 ? orientationOf(segment) : undefined
    if (turned !== undefined) kept.push(orientationAlone(turned))
    // APP2 carries colour profiles, and the index of further pictures, which are not kept.
    else if (!telling.has(marker) && !(marker === 0xe2 && segment.toString('latin1', 4, 8) === 'MPF\0')) kept.push(segment)
    at = end
    if (marker !== SOS) continue
    const scanEnd = endOfScan(bytes, at)
    if (scanEnd === undefined) return { fault: 'BROKEN_JPEG' }
    kept.push(bytes.subarray(at, scanEnd))
    at = scanEnd
  }
}

/** The next marker after coded data: an FF that is neither stuffed nor a restart. */
function endOfScan(bytes: Buffer, from: number): number | undefined {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next === undefined) return undefined
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return undefined
}

/** The orientation in an EXIF segment, 2 to 8; undefined when there is none or the picture stands upright. */
function orientationOf(segment: Buffer): number | undefined {
  if (segment.toString('latin1', 4, 10) !== 'Exif\0\0') return undefined
  const tiff = segment.subarray(10)
  if (tiff.length < 14) return undefined
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  if (first + 2 > tiff.length) return undefined
  const entries = short(first)
  for (let entry = 0; entry < entries; entry++) {
    const at = first + 2 + entry * 12
    if (at + 12 > tiff.length) return undefined
    if (short(at) !== 0x0112) continue
    const orientation = short(at + 8)
    return orientation >= 2 && orientation <= 8 ? orientation : undefined
  }
  return undefined
}

/** An EXIF segment that says how the picture is to be turned, and nothing else. */
function orientationAlone(orientation: number): Buffer {
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex')
  tiff.writeUInt16BE(orientation, 18)
  const length = Buffer.alloc(2)
  length.writeUInt16BE(2 + 6 + tiff.length)
  return Buffer.concat([Buffer.of(0xff, 0xe1), length, Buffer.from('Exif\0\0', 'latin1'), tiff])
}
