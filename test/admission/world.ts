import assert from 'node:assert/strict'
import { Viewers } from '../../api/identity/viewers.ts'
import { openExecution } from '../../api/open-execution.ts'
import { identityCheckCharacter } from '../../api/roster/import/identity-number.ts'
import { nobody, type Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { Account, type FileKind, HonourKind, type Organisation, SkillMasterStudio } from '../../schema/index.ts'
import { zhanjiangRules } from '../../seeds/founding/calls/rule-sets.ts'
import { World } from '../dispatch/world.ts'

export const errors = 'userErrors { __typename code clause path }'

const day = (offset: number) => new Date(Date.now() + 8 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10)

/** A call that is open today, for a month, and whoever applies. Everything is done over GraphQL, as people do it. */
export class Admission {
  readonly world: World
  readonly execution: ReturnType<typeof openExecution>
  readonly today = day(0)
  callId!: string
  approver!: Viewer
  reviewer!: Viewer
  cityReviewer!: Viewer
  employer!: Organisation
  studio!: SkillMasterStudio
  #count = 0

  private constructor(world: World) {
    this.world = world
    this.execution = openExecution(world.platform, new Viewers(world.platform.aside))
  }

  static async open(): Promise<Admission> {
    const admission = new Admission(await World.open())
    const { world } = admission
    admission.approver = await world.staff(['APPROVER'])
    admission.reviewer = await world.staff(['REVIEWER', 'ROSTER_MANAGER'], world.county)
    admission.cityReviewer = await world.staff(['REVIEWER'])
    admission.employer = await world.organisation()
    const honour = { level: 'NATIONAL', grantor: '国务院', qualifies: true }
    await world.put(HonourKind, { code: 'NATIONAL_MODEL_WORKER', name: '全国劳动模范', ...honour })
    admission.studio = await world.put(SkillMasterStudio, {
      name: '焊接工作室',
      level: 'CITY',
      host: admission.employer.id,
      occupation: world.welding.id,
      division: world.counties[2]!.id,
      establishedOn: '2015-01-01',
    })
    admission.callId = (await admission.publish()).id
    return admission
  }

  close(): Promise<void> {
    return this.world.close()
  }

  /** The day so many days from now in Asia/Shanghai. */
  day(offset: number): string {
    return day(offset)
  }

  terms(change: object = {}): object {
    return {
      ruleSet: zhanjiangRules,
      requiredDocuments: ['ID_COPY', 'TITLE_OR_SKILL_CERTIFICATE', 'ABILITY_EVIDENCE'],
      optionalDocuments: ['HONOUR_CERTIFICATE'],
      routes: ['SOCIAL_INSURANCE', 'INDUSTRY_AUTHORITY', 'DIRECT_UNIT', 'HOUSEHOLD', 'WORKPLACE'],
      occupationCodes: [],
      opensOn: day(-10),
      applyUntil: day(10),
      endorseUntil: day(20),
      recommendUntil: day(30),
      approveUntil: day(40),
      ...change,
    }
  }

  callInput(change: object = {}, terms: object = {}): object {
    const number = ++this.#count
    return {
      officeId: toGlobalId('Office', this.world.city.id),
      rosterId: toGlobalId('Roster', this.world.roster.id),
      kind: 'FOUNDING',
      documentNumber: `湛人社函〔2022〕${number}号`,
      title: '征集高技能人才专家库专家的通知',
      issuer: '湛江市人力资源和社会保障局',
      issuedOn: day(-10),
      disclosure: 'PUBLIC',
      recipients: ['各县（市、区）人力资源和社会保障局'],
      annexes: ['推荐表', '推荐汇总表'],
      fullText: '……',
      terms: this.terms(terms),
      ...change,
    }
  }

  async publish(change: object = {}, terms: object = {}): Promise<{ id: string }> {
    return this.done(this.approver, 'publishCall', 'call { id }', this.callInput(change, terms))
  }

  /** Runs an operation as a viewer; answers its data, and fails on errors. */
  // biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is what the tests assert.
  async ask(viewer: Viewer, query: string, variables: object = {}): Promise<any> {
    const outcome = await this.execution.execute({ query, variables: { ...variables } }, this.world.context(viewer))
    assert.deepEqual('errors' in outcome ? outcome.errors : undefined, undefined)
    return 'json' in outcome ? JSON.parse(outcome.json.toString()) : JSON.parse(JSON.stringify(outcome.data))
  }

  /** A mutation's whole payload. */
  // biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is what the tests assert.
  async mutate(viewer: Viewer, name: string, fields: string, input: object): Promise<any> {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
    const data = await this.ask(viewer, `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} ${errors} } }`, { input })
    return data[name]
  }

  /** What a mutation that has to succeed answers: the first of its fields. */
  // biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is what the tests assert.
  async done(viewer: Viewer, name: string, fields: string, input: object): Promise<any> {
    const { userErrors, ...payload } = await this.mutate(viewer, name, fields, input)
    assert.deepEqual(userErrors, [], name)
    return Object.values(payload)[0]
  }

  /** The codes and clauses by which a mutation was refused. */
  async refused(viewer: Viewer, name: string, fields: string, input: object): Promise<string[]> {
    const { userErrors, ...payload } = await this.mutate(viewer, name, fields, input)
    assert.deepEqual(
      Object.values(payload).filter(value => value !== null),
      [],
      'nothing but the refusal',
    )
    return userErrors.map(({ code, clause }: { code: string; clause: string | null }) => (clause ? `${code} ${clause}` : code))
  }

  /** An account of nobody's staff. */
  async applicant(): Promise<Viewer> {
    const account = await this.world.put(Account, { loginName: `applicant${++this.#count}`, displayName: '申请人' })
    return { ...nobody, account: account.id }
  }

  /** A valid ID number of this birth date and sex, unlike any other. */
  idNumber(birthDate = '1980-05-01', sex: 'MALE' | 'FEMALE' = 'MALE'): string {
    const number = ++this.#count
    const sequence = String(((number * 2) % 1000) + (sex === 'MALE' ? 1 : 0))
      .padStart(3, '0')
      .slice(-3)
    const seventeen = `4408${String(1 + (Math.floor(number / 500) % 98)).padStart(2, '0')}${birthDate.replaceAll('-', '')}${sequence}`
    return seventeen + identityCheckCharacter(seventeen)
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
