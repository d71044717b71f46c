import { fourBytes, fromHex, hashOf, PROTOCOL, utf8 } from './bytes.ts'
import { integer, list, object, oneOf, pattern, text } from './shape.ts'

/** A pool member's own entry, received at the freeze. */
export interface PoolEntry {
  readonly protocol: string
  readonly drawId: string
  readonly attempt: number
  readonly memberId: string
  readonly salt: string
  readonly label: string
  readonly chance: string
  readonly path: readonly string[]
  readonly poolRoot: string
  readonly commitment: string
}

const digest = pattern(/^[0-9a-f]{64}$/)
const hasEntryShape = object({
  protocol: oneOf(PROTOCOL),
  drawId: text(1, 200),
  attempt: integer(1, 2 ** 32 - 1),
  memberId: text(1, 200),
  salt: digest,
  label: digest,
  chance: pattern(/^(0|[1-9][0-9]{0,19})\/[1-9][0-9]{0,19}$/),
  path: list(pattern(/^[LR][0-9a-f]{64}$/), 64),
  poolRoot: digest,
  commitment: digest,
})

/**
 * Whether an entry proves that its member stood in the pool with this chance: the label opens with the salt, and the path leads to the
 * pool's root (draw protocol §5). Compare that root with the published one. Never throws.
 */
export function verifyEntry(entry: unknown): boolean {
  if (!hasEntryShape(entry)) return false
  const { drawId, attempt, memberId, salt, label, chance, path, poolRoot } = entry as PoolEntry
  if (hashOf('label', [utf8(drawId), fourBytes(attempt), utf8(memberId), fromHex(salt)]) !== label) return false
  const top = path.reduce(
    (node, step) => {
      const [left, right] = step[0] === 'L' ? [step.slice(1), node] : [node, step.slice(1)]
      return hashOf('node', [fromHex(left), fromHex(right)])
    },
    hashOf('leaf', [fromHex(label), utf8(chance)]),
  )
  return top === poolRoot
}
