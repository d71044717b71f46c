import { createHash, randomBytes } from 'node:crypto'
import { pipeline, Readable } from 'node:stream'
import { fileTypeFromBuffer } from 'file-type'
import type { FileKind, FileType } from '../../schema/files/stored-file.ts'
import { StoredFile } from '../../schema/index.ts'
import type { Act, Context } from '../context.ts'
import { type Refusal, Refused } from '../refusal.ts'
import { inTransaction } from '../transaction.ts'
import { become } from '../transition.ts'
import { type ClaimedTicket, claimTicket, freeTicket } from './claim-ticket.ts'
import { fileKinds } from './file-kinds.ts'
import { fileStates } from './file-states.ts'
import { keeper } from './keeper.ts'
import { tooLarge, typeRefused } from './refusals.ts'
import { keyOfPlace, Sealing } from './sealed-stream.ts'

/** Bytes from which the type of a file is told. */
const beginning = 4_100

const types: Readonly<Record<string, FileType>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  // Where a workbook begins with another part; what it is shows when it is read.
  'application/zip': 'XLSX',
}

/**
 * Takes the bytes that were sent to a ticket into quarantine, sealed under a key of their own. Refuses an invalid ticket, more bytes than
 * the kind may have, and what is by its content of another type: nothing is kept then, and the ticket may be used again.
 */
export async function receiveFile(context: Context, ticket: string, sent: Readable): Promise<StoredFile> {
  const claimed = await claimTicket(context, ticket, 'UPLOAD')
  const { files, seals } = context.platform
  const { kind, storageKey } = await inTransaction({ ...context, viewer: keeper }, act => findFile(act, claimed))
  const key = randomBytes(32)
  const incoming = new Incoming(kind, sent)
  try {
    const type = await incoming.judgeType()
    await files.put('quarantine', storageKey, incoming.sealed(keyOfPlace(key, 'quarantine')))
    return await inTransaction({ ...context, viewer: { ...keeper, account: claimed.account } }, async act => {
      const file = await findFile(act, claimed)
      become(fileStates, file, 'QUARANTINED')
      file.type = type
      file.size = incoming.size
      file.receivedSha256 = incoming.digest()
      file.keySealed = seals.seal('file key', key.toString('base64url'))
      file.receivedAt = act.now
      act.enqueue('file.check', { file: file.id })
      await act.em.execute('update file_ticket set spent_at = clock_timestamp() where id = ?', [claimed.id])
      act.record({
        verb: 'file.received',
        office: undefined,
        subject: ['StoredFile', file.id],
        details: { kind, type, sha256: file.receivedSha256 },
      })
      return file
    })
  } catch (error) {
    await files.remove('quarantine', storageKey)
    await freeTicket(context, claimed)
    // A store wraps what it does not know; what stopped the stream is told as it was.
    const cause = incoming.fault ?? error
    if (cause instanceof Refused) await logged(context, claimed, cause)
    throw cause
  }
}

async function findFile(act: Act, { file }: ClaimedTicket): Promise<StoredFile> {
  return act.em.findOneOrFail(StoredFile, file, { populate: ['storageKey'] as never })
}

/** A refusal is logged like that of any act. */
async function logged(context: Context, { account }: ClaimedTicket, refused: Refused): Promise<void> {
  await inTransaction({ ...context, viewer: { ...keeper, account } }, async () => {
    throw refused
  }).catch(() => undefined)
}

/** A body as it comes in: counted, hashed, and judged by its first bytes before anything is kept. */
class Incoming {
  readonly #kind: FileKind
  readonly #rest: AsyncIterator<Buffer>
  readonly #hash = createHash('sha256')
  #begun: Buffer = Buffer.alloc(0)
  size = 0
  fault: unknown

  constructor(kind: FileKind, sent: Readable) {
    this.#kind = kind
    this.#rest = (sent as AsyncIterable<Buffer>)[Symbol.asyncIterator]()
  }

  async judgeType(): Promise<FileType> {
    while (this.#begun.length < beginning) {
      const next = await this.#next()
      if (next === undefined) break
      this.#begun = Buffer.concat([this.#begun, next])
    }
    const found = await fileTypeFromBuffer(this.#begun)
    const type = found && types[found.mime]
    if (type === undefined || !fileKinds[this.#kind].types.includes(type)) refuse(typeRefused(this.#kind, found?.mime))
    return type
  }

  /** The whole body, sealed on its way; `fault` is what broke it off. */
  sealed(key: Uint8Array): Readable {
    const sealing = new Sealing(key)
    pipeline(Readable.from(this.#bytes()), sealing, () => undefined)
    return sealing
  }

  async *#bytes(): AsyncGenerator<Buffer> {
    try {
      yield this.#begun
      for (let next = await this.#next(); next !== undefined; next = await this.#next()) yield next
    } catch (error) {
      this.fault = error
      throw error
    }
  }

  digest(): string {
    return this.#hash.digest('hex')
  }

  async #next(): Promise<Buffer | undefined> {
    const { done, value } = await this.#rest.next()
    if (done) return undefined
    this.size += value.length
    if (this.size > fileKinds[this.#kind].limit) refuse(tooLarge(this.#kind))
    this.#hash.update(value)
    return value
  }
}

function refuse(refusal: Refusal): never {
  throw new Refused([refusal])
}
