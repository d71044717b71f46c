import { LockMode } from '@mikro-orm/core'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import { FileTicket, type Objection, StoredFile } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { handOver } from '../../files/attach-file.ts'
import { attachedElsewhere, notClean } from '../../files/refusals.ts'
import { ticketDigest } from '../../files/ticket.ts'
import { demand, refusalOf, required } from '../../refusal.ts'

/** Files that one objection carries at most. */
const MOST_FILES = 10

/** Where evidence belongs until an objection takes it. */
export const ofNotice = ({ id }: { readonly id: number }) => `PublicNotice:${id}`

/**
 * Makes the files that were sent for an objection part of it. They are known by the paths they were sent to, which only whoever sent them
 * holds. Refuses a path of another notice, a file that is not clean yet, and one that another objection took.
 */
export async function attachEvidence(act: Act, objection: Objection, paths: readonly string[]): Promise<void> {
  demand(checkNumberOfFiles(paths.length))
  for (const [index, path] of paths.entries()) {
    const at = ['evidencePaths', String(index)]
    const asked = { tokenHash: ticketDigest(path.slice(path.lastIndexOf('/') + 1)), way: 'UPLOAD', notice: objection.notice.id }
    const ticket = required(await act.em.findOne(FileTicket, asked as never), pathUnknown(at))
    const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, populate: ['attachedTo'] as never }
    const file = await act.em.findOneOrFail(StoredFile, ticket.file.id, lock)
    demand(file.attachedTo === ofNotice({ id: objection.notice.id }) ? undefined : attachedElsewhere(at))
    demand(file.state === 'CLEAN' ? undefined : notClean(file.state, at))
    const office = objection.office.id
    handOver(act, file, { to: ['Objection', objection.id], office })
    file.objection = objection as never
    act.record({ verb: 'file.attached', office, subject: ['StoredFile', file.id], details: { to: `Objection:${objection.id}` } })
  }
}

/** An objection carries ten files at most. */
export const checkNumberOfFiles = (files: number) => (files > MOST_FILES ? tooManyFiles() : undefined)

const pathUnknown = (path: string[]) =>
  refusalOf(InvalidInput, {
    code: 'EVIDENCE_PATH_UNKNOWN',
    messageZh: '该上传地址不属于本公示，请重新申请上传。',
    messageEn: 'This path was not given for this notice; ask for another.',
    clause: 'S24',
    path,
  })

const tooManyFiles = () =>
  refusalOf(InvalidInput, {
    code: 'TOO_MANY_FILES',
    messageZh: `一项异议至多附 ${MOST_FILES} 个文件。`,
    messageEn: `An objection carries at most ${MOST_FILES} files.`,
    clause: 'S24',
    path: ['evidencePaths'],
  })
