const SHIFTS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
]

// floor(2^32 · |sin(i + 1)|), the table of RFC 1321 §3.4.
const TABLE =
  `d76aa478e8c7b756242070dbc1bdceeef57c0faf4787c62aa8304613fd469501698098d88b44f7afffff5bb1895cd7be6b901122fd987193a679438e49b40821
f61e2562c040b340265e5a51e9b6c7aad62f105d02441453d8a1e681e7d3fbc821e1cde6c33707d6f4d50d87455a14eda9e3e905fcefa3f8676f02d98d2a4c8a
fffa39428771f6816d9d6122fde5380ca4beea444bdecfa9f6bb4b60bebfbc70289b7ec6eaa127fad4ef308504881d05d9d4d039e6db99e51fa27cf8c4ac5665
f4292244432aff97ab9423a7fc93a039655b59c38f0ccc92ffeff47d85845dd16fa87e4ffe2ce6e0a30143144e0811a1f7537e82bd3af2352ad7d2bbeb86d391`
    .replaceAll('\n', '')
    .match(/.{8}/g)!
    .map(word => Number.parseInt(word, 16))

/** MD5 of some bytes as an integer below 2^128, first byte most significant; for RFC 3797 only, where its weakness does no harm. */
export function md5Number(message: Uint8Array): bigint {
  const padded = new Uint8Array(((message.length + 72) >> 6) << 6)
  padded.set(message)
  padded[message.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setBigUint64(padded.length - 8, BigInt(message.length) * 8n, true)
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476]
  for (let offset = 0; offset < padded.length; offset += 64) {
    let [a, b, c, d] = state as [number, number, number, number]
    for (let i = 0; i < 64; i++) {
      const round = i >> 4
      const mix = [(b & c) | (~b & d), (d & b) | (~d & c), b ^ c ^ d, c ^ (b | ~d)][round]!
      const word = [i, 5 * i + 1, 3 * i + 5, 7 * i][round]! % 16
      const sum = (a + mix + TABLE[i]! + view.getUint32(offset + 4 * word, true)) | 0
      const shift = SHIFTS[round]![i % 4]!
      a = d
      d = c
      c = b
      b = (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0
    }
    for (const [i, value] of [a, b, c, d].entries()) state[i] = (state[i]! + value) | 0
  }
  const digest = new DataView(new ArrayBuffer(16))
  for (const [i, value] of state.entries()) digest.setInt32(4 * i, value, true)
  return (digest.getBigUint64(0) << 64n) | digest.getBigUint64(8)
}
