import type {
  AddApplicationDocumentInput,
  AddApplicationDocumentPayload,
  RemoveApplicationDocumentInput,
  RemoveApplicationDocumentPayload,
} from '../../../schema/admission/write-application.ts'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { ApplicationDocument, type DocumentKind, type FileKind, type ReviewLevel } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { attachFile } from '../../files/attach-file.ts'
import { demand, notFound, type Refusal, required, rowOf } from '../../refusal.ts'
import type { Viewer } from '../../viewer.ts'
import { STAMPS } from '../call/call-form.ts'
import { invalid } from '../invalid.ts'
import { mayEndorseApplication, mayGrantException, mayRecommendApplication, mayWriteApplication } from '../permissions.ts'
import type { Case } from '../process/case.ts'
import { lockApplication } from './lock-application.ts'
import { changeable } from './write-states.ts'

/** Which kinds of files a document may be. */
const fileKindsOf: Readonly<Record<DocumentKind, readonly FileKind[]>> = {
  ID_COPY: ['ID_COPY'],
  PHOTO: ['PHOTO'],
  TITLE_OR_SKILL_CERTIFICATE: ['TITLE_CERTIFICATE', 'SKILL_CERTIFICATE'],
  ABILITY_EVIDENCE: ['ABILITY_EVIDENCE'],
  HONOUR_CERTIFICATE: ['HONOUR_CERTIFICATE'],
  EMPLOYMENT_EVIDENCE: ['ABILITY_EVIDENCE', 'OTHER'],
  SIGNED_FORM: ['SIGNED_FORM'],
  EMPLOYER_STAMP: ['STAMPED_FORM'],
  OFFICE_STAMP: ['STAMPED_FORM', 'RECOMMENDATION_LIST'],
  CITY_STAMP: ['STAMPED_FORM', 'RECOMMENDATION_LIST'],
  EXCEPTION_GROUNDS: ['ABILITY_EVIDENCE', 'OTHER'],
}

const levels: Readonly<Record<(typeof STAMPS)[number], ReviewLevel>> = {
  EMPLOYER_STAMP: 'EMPLOYER',
  OFFICE_STAMP: 'OFFICE',
  CITY_STAMP: 'CITY',
}

/**
 * Adds a document (S18), or the stamped scan of a level with its hash (S29). What applicants add they add while they may still write; a
 * stamped page is added by whoever decides on that level.
 */
export async function addApplicationDocument(act: Act, input: AddApplicationDocumentInput): Promise<Done<AddApplicationDocumentPayload>> {
  const { em, viewer } = act
  const { application, facts } = await lockApplication(act, input.applicationId)
  const level = levels[input.kind as keyof typeof levels] ?? null
  if (level === null) {
    demand(mayWriteApplication(viewer, facts))
    demand(changeable(application))
  } else demand(mayStamp(viewer, facts, level))
  const differs = input.level != null && input.level !== level
  demand(
    differs
      ? invalid('LEVEL_DIFFERS', ['level'], '盖章层级与材料种类不符。', 'The level is not that of the stamped page.', 'S29')
      : undefined,
  )
  const { office } = application
  const to = ['Application', application.id] as const
  const belonging = { to, office: office.id, ...(application.applicant && { person: application.applicant.id }) }
  const file = await attachFile(act, input.fileId, ['fileId'], fileKindsOf[input.kind], belonging)
  const values = {
    application,
    office,
    kind: input.kind,
    level,
    name: file.name,
    sha256: file.sha256,
    file,
    addedBy: viewer.account ?? null,
    addedAt: act.now,
  }
  const document = em.create(ApplicationDocument, values as never)
  await em.persist(document).flush()
  const details = { kind: input.kind, sha256: file.sha256 }
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
