import assert from 'node:assert/strict'
import { Viewers } from '../../api/identity/viewers.ts'
import { openExecution } from '../../api/open-execution.ts'
import { parseLocalDate } from '../../api/time/local-date.ts'
import { nobody, type Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { Account, HonourKind, type Organisation, SkillMasterStudio } from '../../schema/index.ts'
import { zhanjiangRules } from '../../seeds/founding/calls/rule-sets.ts'
import { makeIdentityNumber } from '../../seeds/world/identity-numbers.ts'
import { type Answer, dataOf } from '../answers.ts'
import { World } from '../world.ts'

export const errors = 'userErrors { __typename code clause path }'

const day = (offset: number) => new Date(Date.now() + 8 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10)

/** The office that publishes a call open today, for a month; its staff, and whoever comes to it. They speak to it over GraphQL. */
export class Bureau {
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

  protected constructor(world: World) {
    this.world = world
    this.execution = openExecution(world.platform, new Viewers(world.platform.aside))
  }

  /** Its staff, an employer and a studio are put, and the call is published. */
  protected async settle(): Promise<void> {
    const { world } = this
    this.approver = await world.staff(['APPROVER'])
    this.reviewer = await world.staff(['REVIEWER', 'ROSTER_MANAGER'], world.county)
    this.cityReviewer = await world.staff(['REVIEWER'])
    this.employer = await world.organisation()
    const honour = { level: 'NATIONAL', grantor: '国务院', qualifies: true }
    await world.put(HonourKind, { code: 'NATIONAL_MODEL_WORKER', name: '全国劳动模范', ...honour })
    this.studio = await world.put(SkillMasterStudio, {
      name: '焊接工作室',
      level: 'CITY',
      host: this.employer.id,
      occupation: world.welding.id,
      division: world.counties[2]!.id,
      establishedOn: '2015-01-01',
    })
    this.callId = (await this.publish()).id
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
  async ask(viewer: Viewer, query: string, variables: object = {}): Promise<Answer> {
    const outcome = await this.execution.execute({ query, variables: { ...variables } }, this.world.context(viewer))
    return dataOf(outcome)
  }

  /** A mutation's whole payload. */
  async mutate(viewer: Viewer, name: string, fields: string, input: object): Promise<Answer> {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
    const data = await this.ask(viewer, `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} ${errors} } }`, { input })
    return data[name]
  }

  /** What a mutation that has to succeed answers: the first of its fields. */
  async done(viewer: Viewer, name: string, fields: string, input: object): Promise<Answer> {
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
    return makeIdentityNumber(String(440801 + (Math.floor(number / 500) % 98)), parseLocalDate(birthDate)!, number % 500, sex)
  }
}
