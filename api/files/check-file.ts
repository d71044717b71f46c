import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { LockMode } from '@mikro-orm/core'
import { StoredFile } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { become } from '../transition.ts'
import { fileStates } from './file-states.ts'
import { inspections } from './inspect.ts'
import { keyOf, openBytes } from './kept-bytes.ts'
import { keyOfPlace, Sealing } from './sealed-stream.ts'

/**
 * Checks a file in quarantine: whole, harmless, and without the places where it was made, it is sealed anew and may be used; otherwise it
 * is refused and never opened. Late or twice makes no difference. Runs as the server itself.
 */
export async function checkFile(act: Act, { file: id }: { readonly file: number }): Promise<void> {
  const { em, platform } = act
  const populate = ['storageKey', 'keySealed'] as never
  const file = await em.findOne(StoredFile, id, { populate, lockMode: LockMode.PESSIMISTIC_WRITE })
  if (file?.state !== 'QUARANTINED') return
  const received = await buffer(await openBytes(platform, file, 'quarantine'))
  const inspected = digestOf(received) === file.receivedSha256 ? inspections[file.type!](received) : { fault: 'DAMAGED' }
  file.checkedAt = act.now
  if ('fault' in inspected) {
    become(fileStates, file, 'REFUSED')
    file.refusal = inspected.fault
    file.keySealed = null
  } else {
    const sealing = Readable.from([inspected.bytes]).pipe(new Sealing(keyOfPlace(keyOf(platform, file), 'kept')))
    await platform.files.put('kept', file.storageKey, sealing)
    become(fileStates, file, 'CLEAN')
    file.size = inspected.bytes.length
    file.sha256 = digestOf(inspected.bytes)
  }
  act.record({
    verb: 'fault' in inspected ? 'file.refused' : 'file.cleared',
    office: file.office?.id,
    subject: ['StoredFile', file.id],
    details: { fault: file.refusal, sha256: file.sha256 },
  })
}

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
