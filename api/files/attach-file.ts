import type { FileKind } from '../../schema/files/stored-file.ts'
import { StoredFile } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { demand, notFound, required, rowOf } from '../refusal.ts'
import { addYears, type LocalDate } from '../time/local-date.ts'
import { fileKinds } from './file-kinds.ts'
import { attachedElsewhere, kindRefused, notClean } from './refusals.ts'

/**
 * The file that an act's input names, ready to be used. Refuses an unknown one and one beyond the viewer's scope, another kind, and
 * whatever is not clean: on its way, in quarantine, refused or erased.
 */
export async function demandClean(act: Act, fileId: string, path: readonly string[], kinds: readonly FileKind[]): Promise<StoredFile> {
  const at = [...path]
  const file = required(await act.em.findOne(StoredFile, rowOf('StoredFile', fileId, at)), notFound(fileId, at))
  demand(kinds.includes(file.kind) ? undefined : kindRefused(file.kind, kinds, at))
  demand(file.state === 'CLEAN' ? undefined : notClean(file.state, at))
  return file
}

/** What a file becomes part of, who keeps it from now on, and whose it is. */
export interface Belonging {
  /** Such as `['Application', 12]`. */
  readonly to: readonly [typeName: string, id: number]
  readonly office: number
  /** The expert it is about; sees it. */
  readonly expert?: number
  /** The account of the person it is about; sees it. Left out, it stays the uploader's. */
  readonly person?: number | null
  /** Last day on which it is kept; by default as many years as its kind says. */
  readonly retainUntil?: string
}

/**
 * Makes a clean file part of a record: its office keeps and sees it from now on. To be called after the act's own permission. Refuses what
 * already belongs to something else.
 */
export async function attachFile(
  act: Act,
  fileId: string,
  path: readonly string[],
  kinds: readonly FileKind[],
  belonging: Belonging,
): Promise<StoredFile> {
  const file = await demandClean(act, fileId, path, kinds)
  await act.em.populate(file, ['attachedTo'] as never)
  const place = belonging.to.join(':')
  demand(file.attachedTo !== null && file.attachedTo !== place ? attachedElsewhere([...path]) : undefined)
  handOver(act, file, belonging)
  act.record({ verb: 'file.attached', office: belonging.office, subject: ['StoredFile', file.id], details: { to: place } })
  return file
}

/** Moves a file with the record it belongs to, for example from an application to the expert who was appointed. */
export function handOver(act: Act, file: StoredFile, { to, office, expert, person, retainUntil }: Belonging): void {
  const changes = {
    attachedTo: to.join(':'),
    office,
    ...(expert === undefined ? {} : { expert }),
    ...(person === undefined ? {} : { person }),
    retainUntil: retainUntil ?? addYears(act.today as LocalDate, fileKinds[file.kind].years),
  }
  act.em.assign(file, changes as never)
}
