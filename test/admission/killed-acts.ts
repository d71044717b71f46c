import { submitApplication } from '../../api/admission/application/submit-application.ts'
import { applyForRenewal } from '../../api/admission/appointment/apply-for-renewal.ts'
import { appointExperts } from '../../api/admission/appointment/appoint-experts.ts'
import { approveRenewal, reviewRenewal } from '../../api/admission/appointment/decide-renewal.ts'
import { closeDueNotices } from '../../api/admission/notice/close-due-notices.ts'
import {
  acknowledgeObjection,
  dismissObjection,
  investigateObjection,
  upholdObjection,
} from '../../api/admission/notice/decide-objection.ts'
import { fileObjection } from '../../api/admission/notice/file-objection.ts'
import { publishNotice } from '../../api/admission/notice/publish-notice.ts'
import { moveApplication } from '../../api/admission/process/move-application.ts'
import { approveApplication } from '../../api/admission/review/approve-application.ts'
import { disqualifyApplicant } from '../../api/admission/review/disqualify-applicant.ts'
import { endorseApplication } from '../../api/admission/review/endorse-application.ts'
import { recommendApplication } from '../../api/admission/review/recommend-application.ts'
import type { Act } from '../../api/context.ts'
import { upholdIncident } from '../../api/roster/maintenance/decide-incident.ts'
import { disqualifyExpert } from '../../api/roster/maintenance/disqualify-expert.ts'
import { investigateIncident } from '../../api/roster/maintenance/investigate-incident.ts'
import { removeExpert } from '../../api/roster/maintenance/remove-expert.ts'
import { reportIncident } from '../../api/roster/maintenance/report-incident.ts'
import { addDays, addMonths, addYears } from '../../api/time/local-date.ts'
import { nobody, theSystem, type Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { Application } from '../../schema/index.ts'
import { zhanjiangRules } from '../../seeds/founding/calls/rule-sets.ts'
import { moveClock } from '../calendar.ts'
import { callOf, dayOf, idOf, nominees } from './nominees.ts'
import type { Admission } from './world.ts'

/** Runs an act in a transaction of its own, over a line that may break. */
export type Through = (viewer: Viewer, work: (act: Act) => Promise<unknown>) => Promise<unknown>

/** Makes a subject that the act was not done to yet; answers what does it. */
export type Prepare = () => Promise<(through: Through) => Promise<unknown>>

/** The acts of admission and of the roster that change a person's standing, each ready to be done. */
export async function killedActs(admission: Admission): Promise<Readonly<Record<string, Prepare>>> {
  const { world, approver, reviewer } = admission
  const manager = await world.staff(['ROSTER_MANAGER'])
  const supervisor = await world.staff(['SUPERVISOR'])
  const today = await dayOf(world)
  const rosterId = toGlobalId('Roster', world.roster.id)
  const opinion = admission.favourable

  async function onNotice(number: number) {
    await moveClock(world.connections, 0)
    const call = await callOf(world, { ruleSet: zhanjiangRules })
    const people = await nominees(world, call, number)
    const input = { callId: toGlobalId('Call', call.id), mode: 'ALL_OR_NOTHING' as const, title: '公示', objectionsTo: '监督科' }
    return { people, input, publish: () => world.run(approver, act => publishNotice(act, input)) }
  }
  async function investigated(): Promise<{ objectionId: string; application: number }> {
    const { people, publish } = await onNotice(1)
    const { notice } = await publish()
    const filed = {
      noticeCode: notice!.code,
      position: 1,
      grounds: '年限不实',
      evidence: ['社保记录'],
      name: '王某',
      contact: 'wang@example.org',
    }
    await world.run(nobody, act => fileObjection(act, filed))
    const [row] = await world.rows<{ id: number }>('select max(id) as id from objection')
    const objectionId = toGlobalId('Objection', row!.id)
    await world.run(manager, act => acknowledgeObjection(act, { objectionId }))
    await world.run(supervisor, act => investigateObjection(act, { objectionId, investigation: '已核对' }))
    return { objectionId, application: people[0]!.id }
  }
  async function incidentOf(expertId: string): Promise<string> {
    const { incident } = await world.run(manager, act => reportIncident(act, { expertId, account: '材料造假', occurredOn: today }))
    const incidentId = toGlobalId('IncidentRecord', incident!.id)
    const found = { incidentId, investigation: '经核实', evidence: ['鉴定'], hearing: '本人承认', heardOn: today }
    await world.run(supervisor, act => investigateIncident(act, found))
    return incidentId
  }
  const expert = async () => toGlobalId('Expert', (await world.expert()).id)

  return {
    submitApplication: async () => {
      await moveClock(world.connections, 0)
      const applicant = await admission.applicant()
      const input = admission.submitInput(await admission.draft(applicant)) as never
      return through => through(applicant, act => submitApplication(act, input))
    },
    endorseApplication: async () => {
      const applicationId = await admission.submitted()
      await admission.attach(reviewer, applicationId, 'EMPLOYER_STAMP')
      return through => through(reviewer, act => endorseApplication(act, { applicationId }))
    },
    recommendApplication: async () => {
      const applicationId = await admission.endorsed()
      return through => through(reviewer, act => recommendApplication(act, { applicationId, opinion }))
    },
    approveApplication: async () => {
      const { id: callId } = await admission.publish()
      const applicationId = await admission.recommended({ callId })
      await admission.closeList(1, callId)
      return through => through(approver, act => approveApplication(act, { applicationId, opinion }))
    },
    disqualifyApplicant: async () => {
      const applicationId = await admission.submitted()
      const input = { applicationId, finding: '技能等级证书系伪造', evidence: ['发证机构复函'] }
      return through => through(approver, act => disqualifyApplicant(act, input))
    },
    publishNotice: async () => {
      const { input } = await onNotice(2)
      return through => through(approver, act => publishNotice(act, input))
    },
    closeDueNotices: async () => {
      const system = theSystem([])
      await moveClock(world.connections, 30)
      await world.run(system, closeDueNotices)
      await (await onNotice(1)).publish()
      await moveClock(world.connections, 30)
      return through => through(system, closeDueNotices)
    },
    fileObjection: async () => {
      const { notice } = await (await onNotice(1)).publish()
      const input = { noticeCode: notice!.code, position: 1, grounds: '年限不实', evidence: ['社保记录'] }
      return through => through(nobody, act => fileObjection(act, input))
    },
    upholdObjection: async () => {
      const { objectionId } = await investigated()
      return through => through(approver, act => upholdObjection(act, { objectionId, reason: '年限不足' }))
    },
    dismissObjection: async () => {
      const { objectionId } = await investigated()
      return through => through(approver, act => dismissObjection(act, { objectionId, reason: '年限属实' }))
    },
    appointExperts: async () => {
      const { people, publish } = await onNotice(2)
      await publish()
      await moveClock(world.connections, 30)
      return through => through(approver, act => appointExperts(act, { applicationIds: people.map(idOf), mode: 'ALL_OR_NOTHING' }))
    },
    approveRenewal: async () => {
      await moveClock(world.connections, 0)
      const endsOn = addMonths(today, 3)
      const renewed = await world.expert({ skill: 'TECHNICIAN', term: [addDays(addYears(endsOn, -5), 1), endsOn] })
      await world.rows('update employment set occupation_id = ? where expert_id = ?', [world.welding.id, renewed.id])
      const [term] = await world.rows<{ id: number }>('select id from term where expert_id = ?', [renewed.id])
      const attestations = ['LAW_ABIDING', 'KNOWS_RULES', 'ACTS_INDEPENDENTLY', 'HEALTHY'] as const
      const applying = { termId: toGlobalId('Term', term!.id), attestations: [...attestations], achievements: '带徒三名' }
      const { renewal } = await world.run(await world.signedIn(renewed.id), act => applyForRenewal(act, applying as never))
      const renewalId = toGlobalId('Renewal', renewal!.id)
      await world.run(manager, act => reviewRenewal(act, { renewalId, opinion: '同意续聘' }))
      return through => through(approver, act => approveRenewal(act, { renewalId }))
    },
    upholdIncident: async () => {
      const incidentId = await incidentOf(await expert())
      const another = await world.staff(['ROSTER_MANAGER'])
      return through => through(another, act => upholdIncident(act, { incidentId, reason: '事实清楚' }))
    },
    removeExpert: async () => {
      const expertId = await expert()
      const input = { expertId, rosterId, ground: 'HEALTH', finding: '本人因病申请' } as const
      return through => through(approver, act => removeExpert(act, input as never))
    },
    disqualifyExpert: async () => {
      const expertId = await expert()
      const incidentId = await incidentOf(expertId)
      await world.run(approver, act => upholdIncident(act, { incidentId, reason: '事实清楚' }))
      return through => through(approver, act => disqualifyExpert(act, { expertId, incidentId, finding: '证书系伪造' }))
    },
    // The broken twin: what one act commits in two transactions.
    'dismissObjection in two transactions': async () => {
      const { objectionId, application } = await investigated()
      const number = Number(Buffer.from(objectionId, 'base64url').toString().split(':')[1])
      return async through => {
        await through(approver, act =>
          act.em.execute(
            `update objection set state = 'DISMISSED', decision = '年限属实', decided_at = house_now(), decided_by_id = ? where id = ?`,
            [approver.account, number],
          ),
        )
        await through(approver, async act => {
          await moveApplication(act, await act.em.findOneOrFail(Application, application), 'RELEASE', { clause: 'S24' })
        })
      }
    },
  }
}
