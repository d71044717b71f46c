import { toGlobalId } from '../../../schema/base/global-id.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import type { CommitToDrawInput, CommitToDrawPayload } from '../../../schema/dispatch/commit-to-draw.ts'
import { type DeviceKey, type Draw, DrawPart, type HolderRole } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { canonicalJson } from '../../draw/canonical-json.ts'
import { holderCommitment } from '../../draw/ceremony.ts'
import { signedBy } from '../../draw/signature.ts'
import { isDigest, PROTOCOL } from '../../draw/tagged-hash.ts'
import { demand, type Refusal, refusalOf } from '../../refusal.ts'
import { become, mayBecome } from '../../transition.ts'
import { committedAlready, headsEqual, settle } from '../constraint-refusals.ts'
import { deadlinePassed } from '../engagement/deadlines.ts'
import { mayHoldPart } from '../permissions.ts'
import { drawStates } from './draw-states.ts'
import { keyRevoked } from './holders.ts'
import { lockDraw } from './lock-draw.ts'

/**
 * Takes the commitment of one holder to a draw whose document is published: H(tag, draw, attempt, holder, document’s hash, chain head),
 * signed with the key that the announcement names (draw protocol §6). The second commitment opens the time for reveals. Answers with a
 * receipt. Refuses everybody but the two holders, a commitment to anything but this document, a signature of another key, equal heads, a
 * second one, a late one.
 */
export async function commitToDraw(act: Act, input: CommitToDrawInput): Promise<Done<CommitToDrawPayload>> {
  const { em, viewer, now } = act
  const { draw, holder } = await lockDraw(act, input.drawId, held => mayHoldPart(viewer, held))
  const parts = draw.parts.getItems()
  const made = parts.find(part => part.holder === holder)
  // Whoever lost the answer sends the same again, and gets the same receipt.
  if (made?.commitment === input.commitment && made.signature === input.signature) return { draw, receipt: receiptOf(draw, made) }
  demand(made ? committedAlready() : undefined)
  demand(mayBecome(drawStates, draw, 'COMMITTED'))
  demand(now >= draw.revealBy! ? deadlinePassed(draw.revealBy!) : undefined)
  const key = keyOf(draw, holder!)
  demand(...checkCommitment(draw, holder!, key, input))
  demand(parts.some(part => part.head === input.head) ? headsEqual() : undefined)

  const { head, commitment, signature } = input
  const account = viewer.account
  const part = { draw, office: draw.office, holder, account, deviceKey: key, head, commitment, signature, committedAt: now }
  const kept = em.create(DrawPart, part as never)
  em.persist(kept)
  if (parts.length === 1) {
    become(drawStates, draw, 'COMMITTED')
    act.enqueue('holders.remind', { draw: draw.id }, { key: `holders.remind ${draw.id}` })
  }
  await settle(act)
  const details = { attempt: draw.attempt, holder, commitment, signature }
  act.record({ verb: 'draw.held', office: draw.office.id, subject: ['Draw', draw.id], details })
  return { draw, receipt: receiptOf(draw, kept) }
}

function keyOf({ announcement }: Draw, holder: HolderRole): DeviceKey {
  const { officerKey, supervisorKey } = announcement!.unwrap()
  return (holder === 'OFFICER' ? officerKey! : supervisorKey!).unwrap()
}

/** Everything about a commitment that can be computed: it names this document, and the holder’s own key signed it. */
function checkCommitment(draw: Draw, holder: HolderRole, key: DeviceKey, input: CommitToDrawInput): readonly Refusal[] {
  const { head, commitment, signature } = input
  if (key.revokedAt) return [keyRevoked('signature')]
  if (!isDigest(head)) return [malformed('head')]
  const attempt = { drawId: toGlobalId('Draw', draw.id), attempt: draw.attempt }
  if (holderCommitment(attempt, holder, draw.commitment!, head) !== commitment) return [commitmentWrong()]
  return signedBy(key.publicKey, commitment, signature) ? [] : [signatureWrong()]
}

/** What the holder keeps: that this commitment was received, for which document, when, and under which number the server has it. */
function receiptOf(draw: Draw, { id, holder, head, commitment, signature, committedAt }: DrawPart): string {
  return canonicalJson({
    protocol: PROTOCOL,
    drawId: toGlobalId('Draw', draw.id),
    attempt: draw.attempt,
    holder,
    document: draw.commitment!,
    poolRoot: draw.poolRoot!,
    head,
    commitment,
    signature: signature!,
    part: toGlobalId('DrawPart', id),
    receivedAt: committedAt.toISOString(),
    revealBy: draw.revealBy!.toISOString(),
    publicValue: draw.publicSource === null ? undefined : { source: draw.publicSource, dueAt: draw.publicDueAt!.toISOString() },
  })
}

const malformed = (field: string) =>
  refusalOf(InvalidInput, {
    code: 'DIGEST_MALFORMED',
    messageZh: '应为 64 位小写十六进制。',
    messageEn: 'It is 64 lower-case hexadecimal digits.',
    path: [field],
  })

const commitmentWrong = () =>
  refusalOf(InvalidInput, {
    code: 'COMMITMENT_WRONG',
    messageZh: '承诺与本次抽取文件的哈希、持有人和链首不符：须在看到该哈希之后作出。',
    messageEn: 'The commitment does not name this document’s hash, holder and head: it has to be made after the hash was seen.',
    path: ['commitment'],
  })

const signatureWrong = () =>
  refusalOf(InvalidInput, {
    code: 'SIGNATURE_WRONG',
    messageZh: '签名不是用冻结预告中的设备密钥作出的。',
    messageEn: 'The signature was not made with the device key that the announcement names.',
    path: ['signature'],
  })
