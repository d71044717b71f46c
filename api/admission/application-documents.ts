import type {
  AddApplicationDocumentInput,
  AddApplicationDocumentPayload,
  RemoveApplicationDocumentInput,
  RemoveApplicationDocumentPayload,
} from '../../schema/admission/write-application.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import type { Done } from '../../schema/base/payload.ts'
import { ApplicationDocument, type ReviewLevel } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { demand, notFound, type Refusal, required, rowOf } from '../refusal.ts'
import type { Viewer } from '../viewer.ts'
import { STAMPS } from './call-form.ts'
import type { Case } from './case.ts'
import { findings, invalid } from './invalid.ts'
import { lockApplication } from './lock-application.ts'
import { mayEndorseApplication, mayGrantException, mayRecommendApplication, mayWriteApplication } from './permissions.ts'
import { changeable } from './write-states.ts'

const levels: Readonly<Record<(typeof STAMPS)[number], ReviewLevel>> = {
  EMPLOYER_STAMP: 'EMPLOYER',
  OFFICE_STAMP: 'OFFICE',
  CITY_STAMP: 'CITY',
}

/**
 * Adds a document (S18), or the stamped scan of a level with its hash (S29). What applicants add they add while they may still write; a stamped
 * page is added by whoever decides on that level.
 */
export async function addApplicationDocument(act: Act, input: AddApplicationDocumentInput): Promise<Done<AddApplicationDocumentPayload>> {
  const { em, viewer } = act
  const { application, facts } = await lockApplication(act, input.applicationId)
  const level = levels[input.kind as keyof typeof levels] ?? null
  if (level === null) {
    demand(mayWriteApplication(viewer, facts))
    demand(changeable(application))
  } else demand(mayStamp(viewer, facts, level))
  const name = input.name.trim()
  demand(
    ...findings([
      (name === '' || name.length > 200) &&
        invalid('NAME_INVALID', ['name'], '文件名为 1 至 200 字。', 'A name has 1 to 200 characters.', 'S18'),
      !/^[0-9a-f]{64}$/.test(input.sha256) &&
        invalid('HASH_INVALID', ['sha256'], 'SHA-256 应为 64 位小写十六进制。', 'A SHA-256 has 64 lower-case hex digits.', 'S29'),
      (input.level ?? null) !== level &&
        input.level != null &&
        invalid('LEVEL_DIFFERS', ['level'], '盖章层级与材料种类不符。', 'The level is not that of the stamped page.', 'S29'),
    ]),
  )
  const { office } = application
  const values = {
    application,
    office,
    kind: input.kind,
    level,
    name,
    sha256: input.sha256,
    file: null,
    addedBy: viewer.account ?? null,
    addedAt: act.now,
  }
  const document = em.create(ApplicationDocument, values as never)
  await em.persist(document).flush()
  const details = { kind: input.kind, sha256: input.sha256 }
  act.record({ verb: 'application.documentAdded', office: office.id, subject: ['Application', application.id], details })
  return { document }
}

/** Removes a document while the application may still be changed; stamped pages stay. */
export async function removeApplicationDocument(
  act: Act,
  input: RemoveApplicationDocumentInput,
): Promise<Done<RemoveApplicationDocumentPayload>> {
  const path = ['documentId']
  const id = rowOf('ApplicationDocument', input.documentId, path)
  const document = required(await act.em.findOne(ApplicationDocument, id), notFound(input.documentId, path))
  const { application, facts } = await lockApplication(act, toGlobalId('Application', document.application.id))
  demand(mayWriteApplication(act.viewer, facts))
  demand(changeable(application))
  demand(document.level === null ? undefined : invalid('STAMP_STAYS', path, '盖章页不能删除。', 'A stamped page stays.', 'S29'))
  await act.em.remove(document).flush()
  const details = { kind: document.kind, sha256: document.sha256 }
  act.record({ verb: 'application.documentRemoved', office: application.office.id, subject: ['Application', application.id], details })
  return { application }
}

function mayStamp(viewer: Viewer, facts: Case, level: ReviewLevel): Refusal | undefined {
  if (level === 'EMPLOYER') return mayEndorseApplication(viewer, facts)
  return level === 'OFFICE' ? mayRecommendApplication(viewer, facts) : mayGrantException(viewer, facts)
}
