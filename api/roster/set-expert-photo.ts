import { LockMode } from '@mikro-orm/core'
import type { Done } from '../../schema/base/payload.ts'
import { Expert } from '../../schema/index.ts'
import type { SetExpertPhotoInput, SetExpertPhotoPayload } from '../../schema/roster/set-expert-photo.ts'
import type { Act } from '../context.ts'
import { attachFile } from '../files/attach-file.ts'
import { demand, notFound, required, rowOf } from '../refusal.ts'
import { mayKeepExpert } from './permissions.ts'

/** Puts a photo into an expert's record (S18). Refuses whoever does not manage the record, what is no clean photo, and a stale version. */
export async function setExpertPhoto(act: Act, input: SetExpertPhotoInput): Promise<Done<SetExpertPhotoPayload>> {
  const { em, viewer } = act
  const path = ['expertId']
  const id = rowOf('Expert', input.expertId, path)
  const found = await em.findOne(Expert, id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  const expert = required(found, notFound(input.expertId, path))
  const office = expert.office.id
  demand(mayKeepExpert(viewer, office))
  if (input.version != null) await em.lock(expert, LockMode.OPTIMISTIC, input.version)
  const belonging = { to: ['Expert', id], office, expert: id, person: null } as const
  const photo = await attachFile(act, input.fileId, ['fileId'], ['PHOTO'], belonging)
  em.assign(expert, { photo } as never)
  act.record({ verb: 'expert-photo.set', office, subject: ['Expert', id], details: { file: photo.id } })
  return { expert }
}
