/**
 * A UUID of version 7 (RFC 9562 §5.7): the milliseconds of a moment, then 74 random bits. It sorts as it was made, and says nothing about
 * whose file lies under it. `chance` gives 10 random bytes.
 */
export function uuidVersion7(now: Date, chance: Uint8Array): string {
  if (chance.byteLength !== 10) throw new RangeError('a UUID of version 7 takes 10 random bytes')
  const bytes = Buffer.concat([Buffer.alloc(6), chance])
  bytes.writeUIntBE(now.getTime(), 0, 6)
  bytes[6] = 0x70 | (bytes[6]! & 0x0f)
  bytes[8] = 0x80 | (bytes[8]! & 0x3f)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
