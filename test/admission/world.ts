import assert from 'node:assert/strict'
import type { Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import type { FileKind } from '../../schema/index.ts'
import { World } from '../world.ts'
import { Bureau } from './bureau.ts'

/** The applications of a call that is open today, brought as far as a test wants them. Everything is done over GraphQL, as people do it. */
export class Admission extends Bureau {
  static async open(): Promise<Admission> {
    const admission = new Admission(await World.open())
    await admission.settle()
    return admission
  }

  person(change: object = {}): object {
    const { birthDate = '1980-05-01', sex = 'MALE' } = change as { birthDate?: string; sex?: 'MALE' | 'FEMALE' }
    return {
      name: '陈大文',
      sex,
      birthDate,
      idNumber: this.idNumber(birthDate, sex),
      phone: '13800001234',
      residenceId: toGlobalId('Division', this.world.counties[2]!.id),
      employmentKind: 'EMPLOYED',
      employerId: toGlobalId('Organisation', this.employer.id),
      insuredInId: toGlobalId('Division', this.world.counties[2]!.id),
      ...change,
    }
  }

  /** Without an employer, living in the county. */
  freelancer(change: object = {}): object {
    return this.person({ employmentKind: 'NO_FIXED_EMPLOYER', employerId: null, insuredInId: null, ...change })
  }

  form(change: object = {}): object {
    return {
      occupations: [{ code: '6-18-02-04' }],
      credentials: [{ skillLevel: 'TECHNICIAN', name: '焊工技师', occupationCode: '6-18-02-04', grantedOn: '2015-01-01' }],
      employments: [{ employerName: '湛江船厂', post: '焊工', occupationCode: '6-18-02-04', startsOn: '2008-01-01' }],
      achievements: '主持焊接工艺改进。',
      ...change,
    }
  }

  startInput(change: object = {}): object {
    return {
      callId: this.callId,
      officeId: toGlobalId('Office', this.world.county.id),
      route: 'SOCIAL_INSURANCE',
      person: this.person(),
      form: this.form(),
      ...change,
    }
  }

  /** A draft with every document of the checklist. Answers its id. */
  async draft(
    applicant: Viewer,
    change: object = {},
    kinds = ['ID_COPY', 'TITLE_OR_SKILL_CERTIFICATE', 'ABILITY_EVIDENCE'],
  ): Promise<string> {
    const { id } = await this.done(applicant, 'startApplication', 'application { id }', this.startInput(change))
    for (const kind of kinds) await this.attach(applicant, id, kind)
    return id
  }

  /** A clean file of a kind, sent by the viewer. Answers its id. */
  file(viewer: Viewer, kind: FileKind, sha256?: string): Promise<string> {
    return this.world.file(viewer, kind, sha256)
  }

  async attach(viewer: Viewer, applicationId: string, kind: string): Promise<{ id: string }> {
    const kinds: Record<string, FileKind> = { TITLE_OR_SKILL_CERTIFICATE: 'SKILL_CERTIFICATE', EMPLOYMENT_EVIDENCE: 'ABILITY_EVIDENCE' }
    const fileId = await this.file(viewer, kinds[kind] ?? (kind.endsWith('_STAMP') ? 'STAMPED_FORM' : (kind as FileKind)))
    return this.done(viewer, 'addApplicationDocument', 'document { id }', { applicationId, kind, fileId })
  }

  /** The codes and clauses by which a draft was refused its start. */
  async refusedStart(change: object): Promise<string[]> {
    return this.refused(await this.applicant(), 'startApplication', 'application { id }', this.startInput(change))
  }

  /** The codes and clauses by which a draft was refused its submission. */
  refusedSubmission(viewer: Viewer, id: string, change: object = {}): Promise<string[]> {
    return this.refused(viewer, 'submitApplication', 'application { id }', { ...this.submitInput(id), ...change })
  }

  submitInput(applicationId: string): object {
    return { applicationId, attestations: ['LAW_ABIDING', 'KNOWS_RULES', 'ACTS_INDEPENDENTLY', 'HEALTHY'] }
  }

  /** A submitted application. Answers its id. */
  async submitted(change: object = {}, applicant?: Viewer): Promise<string> {
    const who = applicant ?? (await this.applicant())
    const id = await this.draft(who, change)
    const { state } = await this.done(who, 'submitApplication', 'application { state }', this.submitInput(id))
    assert.equal(state, 'SUBMITTED')
    return id
  }

  readonly favourable = { character: true, ethics: true, ability: true, truth: true, reliability: true }

  /** Endorsed by its employer, on paper. */
  async endorsed(change: object = {}, applicant?: Viewer): Promise<string> {
    const id = await this.submitted(change, applicant)
    await this.attach(this.reviewer, id, 'EMPLOYER_STAMP')
    await this.done(this.reviewer, 'endorseApplication', 'application { state }', { applicationId: id })
    return id
  }

  async recommended(change: object = {}, applicant?: Viewer): Promise<string> {
    const id = await this.endorsed(change, applicant)
    await this.done(this.reviewer, 'recommendApplication', 'application { state }', { applicationId: id, opinion: this.favourable })
    return id
  }

  closeList(people: number, callId = this.callId): Promise<{ id: string; number: number }> {
    const officeId = toGlobalId('Office', this.world.county.id)
    return this.done(this.reviewer, 'closeRecommendationList', 'list { id number people received notRecommended }', {
      callId,
      officeId,
      people,
    })
  }

  async stateOf(id: string): Promise<string> {
    const { application } = await this.ask(this.approver, 'query ($id: ID!) { application(id: $id) { state } }', { id })
    return application.state
  }
}
