import { fourBytes, fromHex, hashOf, utf8 } from './bytes.ts'
import { signatureHolds } from './ed25519.ts'
import type { DrawDocument, HolderPart, ProofFile } from './proof-file.ts'

/** The two persons who hold secrets, in the order in which they enter the seed. */
export const HOLDERS = ['OFFICER', 'SUPERVISOR'] as const
export type HolderName = (typeof HOLDERS)[number]

/** What a holder contributed. */
export function holderPart({ ceremony }: ProofFile, holder: HolderName): HolderPart {
  return holder === 'OFFICER' ? ceremony.officer : ceremony.supervisor
}

/** Whether the heads differ and both holders committed to this document and to their own head. */
export function commitmentsFit(file: ProofFile): boolean {
  const { document, commitment, ceremony } = file
  if (ceremony.officer.head === ceremony.supervisor.head) return false
  return HOLDERS.every(holder => {
    const part = holderPart(file, holder)
    const parts = [utf8(document.drawId), fourBytes(document.attempt), utf8(holder), fromHex(commitment), fromHex(part.head)]
    return hashOf('commit', parts) === part.commitment
  })
}

/** Whether keys are named exactly when the holders keep the secrets, and both commitments are then signed with them. */
export function signaturesFit(file: ProofFile): boolean {
  const { keys, custody } = file.document
  if ((custody === 'HOLDERS') !== (keys !== undefined) || (keys && keys.officer === keys.supervisor)) return false
  return HOLDERS.every(holder => {
    const { commitment, signature } = holderPart(file, holder)
    const key = holder === 'OFFICER' ? keys?.officer : keys?.supervisor
    if (key === undefined) return signature === undefined
    return signature !== undefined && signatureHolds(fromHex(key), fromHex(commitment), fromHex(signature))
  })
}

/** Whether a value leads to the holder's head in so many steps along the chain. */
export function reachesHead(document: DrawDocument, holder: HolderName, value: string, head: string, steps: number): boolean {
  let current = value
  for (let step = 0; step < steps; step++) {
    current = hashOf('chain', [utf8(document.drawId), fourBytes(document.attempt), utf8(holder), fromHex(current)])
  }
  return current === head
}

/** Whether every reveal that was made opens its holder's chain, and at least one secret went into the seed. */
export function revealsFit(file: ProofFile): boolean {
  const { officer, supervisor, publicValue } = file.ceremony
  if (officer.reveal === '' && supervisor.reveal === '' && publicValue === '') return false
  return HOLDERS.every(holder => {
    const { reveal, head } = holderPart(file, holder)
    return reveal === '' || reachesHead(file.document, holder, reveal, head, 1)
  })
}

/** Whether there is a public value exactly when one was announced, due only after the reveals. */
export function publicValueFits({ document, ceremony }: ProofFile): boolean {
  const announced = document.publicValue
  if (!announced) return ceremony.publicValue === ''
  if (byMachine(document) && !BALL.test(ceremony.publicValue)) return false
  return ceremony.publicValue !== '' && announced.dueAt > document.revealBy
}

const BALL = /^([1-9][0-9]{0,2}|1000)$/

/** Whether the public value is the ball that a machine drew: a lottery of a thousand balls with a public value (draw protocol §7). */
export function byMachine({ lottery, publicValue }: Pick<DrawDocument, 'lottery' | 'publicValue'>): boolean {
  return lottery.total === 1000 && publicValue !== undefined
}

/** Whether the freeze, where it was announced, came no earlier than announced, and the changes since stand in order, each kind once. */
export function announcementFits({ announcement, frozenAt }: DrawDocument): boolean {
  if (!announcement) return true
  const { madeAt, freezeAt, changes } = announcement
  const kinds = changes.map(({ change, cause, by }) => `${change} ${cause} ${by}`)
  return madeAt <= freezeAt && freezeAt <= frozenAt && kinds.every((kind, i) => i === 0 || kinds[i - 1]! < kind)
}

/** The seed that document, commitments, reveals and public value make (draw protocol §6). */
export function seed(file: ProofFile): string {
  const reveals = HOLDERS.map(holder => holderPart(file, holder).reveal || hashOf('missing', [utf8(holder)]))
  return hashOf('seed', [
    fromHex(file.commitment),
    fromHex(file.ceremony.officer.commitment),
    fromHex(file.ceremony.supervisor.commitment),
    ...reveals.map(fromHex),
    utf8(file.ceremony.publicValue),
    fourBytes(file.document.attempt),
  ])
}
