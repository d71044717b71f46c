import type { AppraisalInput } from '../../../schema/dispatch/complete-assignment.ts'
import { Appraisal, Engagement, Expert, type ServiceRecord } from '../../../schema/index.ts'
import { amongAllOffices } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { notify } from '../../notify/notify.ts'
import { noteIncident } from './note-incident.ts'

/**
 * Writes an appraisal of a service, under the name of whoever gives it, opens the record of an incident it notes, and tells the expert, who
 * may reply.
 */
export async function appraise(act: Act, record: ServiceRecord, { remark, incident, ...marks }: AppraisalInput): Promise<Appraisal> {
  const { em, viewer } = act
  const noted = incident ? await noteIncident(act, record, incident) : null
  const { office, expert, expertOffice } = record
  const about = { serviceRecord: record, office, expert, expertOffice }
  const appraisal = em.create(Appraisal, {
    ...about,
    ...marks,
    remark: remark?.trim() || null,
    incident: noted,
    appraisedBy: viewer.account ?? null,
  } as never)
  await em.persist(appraisal).flush()
  await tellAppraised(act, appraisal, record)
  return appraisal
}

/** Nobody replies to what they do not know of, whichever office keeps them. */
async function tellAppraised(act: Act, { id, incident }: Appraisal, { expert, office, engagement, startsOn, endsOn }: ServiceRecord) {
  const purpose = { why: 'whom to tell of an appraisal', office: office.id }
  const { name } = await amongAllOffices(act, purpose, () => act.em.findOneOrFail(Expert, expert.id))
  const { title } = await act.em.findOneOrFail(Engagement, engagement.id)
  await notify(act, {
    to: { expert: expert.id },
    template: 'APPRAISED',
    values: { name, engagement: title, startsOn, endsOn, incidentNoted: incident !== null },
    office: office.id,
    key: `appraisal:${id}`,
  })
}
