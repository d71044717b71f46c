import type { CommitToDrawInput, HolderRole } from '../_generated.ts'
import { fourBytes, fromHex, hashOf, toHex, utf8 } from '../verify/bytes.ts'
import { type DeviceKeyPair, signWith } from './device-key.ts'

/** What a holder has to know of a draw before committing to it: its document’s hash, seen with one’s own eyes, above all. */
export interface DrawToHold {
  readonly drawId: string
  readonly attempt: number
  /** SHA-256 of the draw document, as it is published: the draw’s `commitment`. */
  readonly document: string
  readonly chainLength: number
}

/**
 * One holder’s part in one attempt at a draw. Everything but the secret can be computed again; keep it until the panel’s engagement is
 * over.
 */
export interface HeldChain extends DrawToHold {
  readonly holder: HolderRole
  /** The fresh 32-byte secret at the start of the chain. */
  readonly secret: string
}

/** A fresh chain for a draw, from this device’s own generator. */
export function makeChain(draw: DrawToHold, holder: HolderRole): HeldChain {
  const { drawId, attempt, document, chainLength } = draw
  return { drawId, attempt, document, chainLength, holder, secret: toHex(crypto.getRandomValues(new Uint8Array(32))) }
}

/**
 * The signed commitment to send: H(draw, attempt, holder, document’s hash, head), so that it holds for this document alone (draw protocol
 * §6).
 */
export async function commitmentTo(chain: HeldChain, key: DeviceKeyPair): Promise<CommitToDrawInput> {
  const head = valueAt(chain, 0)
  const commitment = hashOf('commit', [...attemptOf(chain), fromHex(chain.document), fromHex(head)])
  return { drawId: chain.drawId, head, commitment, signature: await signWith(key, fromHex(commitment)) }
}

/** The value to reveal: the one before the head. */
export function revealOf(chain: HeldChain): string {
  return valueAt(chain, 1)
}

/**
 * Link `index` of the chain, from 1 on. Open none that was not asked for: each foretells half of the next name. Throws a RangeError beyond
 * the chain.
 */
export function linkOf(chain: HeldChain, index: number): string {
  if (!Number.isSafeInteger(index) || index < 1 || index >= chain.chainLength) throw new RangeError(`the chain has no link ${index}`)
  return valueAt(chain, index + 1)
}

/** The value so many steps before the head. */
function valueAt(chain: HeldChain, steps: number): string {
  let value = chain.secret
  for (let i = chain.chainLength; i > steps; i--) value = hashOf('chain', [...attemptOf(chain), fromHex(value)])
  return value
}

function attemptOf({ drawId, attempt, holder }: HeldChain): readonly Uint8Array[] {
  return [utf8(drawId), fourBytes(attempt), utf8(holder)]
}
