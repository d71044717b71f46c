import { Jiangku, type Language } from '../index.ts'
import { addDays, applicationOf, attestations, daysBetween } from './call-applicant.ts'
import { type CallStep, type CallWords, callWordsOf } from './call-words.ts'
import { padded } from './printout.ts'

/** A demo world whose clock can be moved: by the owner of its database, never by anything the product offers. */
export interface CallWorld {
  readonly url: string
  readonly password: string
  /** The day in Asia/Shanghai when the demo begins, `YYYY-MM-DD`. */
  readonly today: string
  /** The eligibility rule set of the call, as JSON. */
  readonly ruleSet: string
  /** Moves the clock to so many days after now. */
  moveClock(days: number): Promise<void>
}

/** What came of the call. */
export interface CallOutcome {
  readonly applied: number
  readonly late: string
  readonly appointed: number
  readonly refused: number
  readonly certificates: readonly string[]
}

const APPLICANTS = 40
const OFFICES = [
  { key: 'chikan', division: '440802' },
  { key: 'leizhou', division: '440882' },
] as const
const favourable = { character: true, ethics: true, ability: true, truth: true, reliability: true }

/** A whole call with forty applicants over two offices, through the typed SDK. Throws when anything is refused that should not be. */
export class WholeCall {
  readonly #world: CallWorld
  readonly #language: Language
  readonly #words: CallWords
  readonly #write: (line: string) => void
  #step = 0

  constructor(world: CallWorld, language: Language, write: (line: string) => void) {
    this.#world = world
    this.#language = language
    this.#words = callWordsOf(language)
    this.#write = write
  }

  async run(): Promise<CallOutcome> {
    this.#write(`\n  ${this.#words.title}\n`)
    const approver = await this.#signIn('city.approver')
    const callId = await this.#publish(approver)
    const { drafts, late } = await this.#apply(callId)
    await this.#world.moveClock(1)
    const refusal = await late.applicant.submitApplication({ applicationId: late.id, attestations })
    const code = refusal.userErrors[0]?.code ?? 'NOT_REFUSED'
    this.#say('late', this.#words.late(code))
    await this.#return(drafts.slice(0, 2))
    await this.#recommend(callId)
    const { nodes } = await approver.applications({ filter: { call: callId, states: ['RECOMMENDED'] }, first: 100 })
    const input = { applicationIds: nodes.map(({ id }) => id), mode: 'ALL_OR_NOTHING' as const, opinion: favourable }
    const { done } = await approver.approveApplications(input).orThrow()
    this.#say('approve', this.#words.approved(done ?? 0))
    const notice = await this.#notice(approver, callId)
    await this.#object(approver, notice.code)
    const days = daysBetween(this.#world.today, notice.closesOn) + 1
    await this.#world.moveClock(days)
    this.#say('wait', this.#words.days(days))
    const outcome = await this.#appoint(approver, callId)
    return { applied: drafts.length, late: code, ...outcome }
  }

  async #publish(approver: Jiangku): Promise<string> {
    const { today, ruleSet } = this.#world
    const [roster] = (await approver.rosters({ first: 1 })).nodes
    const office = (await approver.viewer())!.roles[0]!.office
    const until = addDays(today, 30)
    const { call } = await approver
      .publishCall({
        officeId: office.id,
        rosterId: roster!.id,
        kind: 'SUPPLEMENTARY',
        documentNumber: `演示〔${today}〕${this.#language}`,
        title: this.#words.call,
        issuer: office.name,
        issuedOn: today,
        disclosure: 'PUBLIC',
        fullText: this.#words.call,
        terms: {
          ruleSet,
          requiredDocuments: [],
          routes: ['HOUSEHOLD'],
          opensOn: today,
          applyUntil: today,
          endorseUntil: until,
          recommendUntil: until,
          approveUntil: until,
        },
      })
      .orThrow()
    this.#say('publish', `${call.documentNumber} ${call.title}`)
    return call.id
  }

  /** Forty people open accounts and apply, twenty at each office; a forty-first has only begun when the day ends. */
  async #apply(callId: string) {
    const administrator = await this.#signIn('city.administrator')
    const offices = (await administrator.offices({ first: 50 })).nodes
    const drafts: { readonly id: string; readonly applicant: Jiangku }[] = []
    for (let index = 0; index <= APPLICANTS; index++) {
      const { key, division } = OFFICES[index % OFFICES.length]!
      const residence = (await administrator.division({ code: division }))!
      const office = offices.find(({ name }) => name.startsWith(residence.name))!
      const loginName = `applicant.${key}.${this.#language}.${index}`
      const opened = await administrator.openAccount({ officeId: office.id, loginName, displayName: `申请人${index + 1}` }).orThrow()
      const applicant = await this.#newAccount(loginName, opened.signInLink!)
      const { application } = await applicant.startApplication(applicationOf(callId, office.id, residence.id, index)).orThrow()
      if (index < APPLICANTS) await applicant.submitApplication({ applicationId: application.id, attestations }).orThrow()
      drafts.push({ id: application.id, applicant })
    }
    const late = drafts.pop()!
    this.#say('apply', this.#words.applicants(drafts.length, OFFICES.length))
    return { drafts, late }
  }

  async #return(cases: readonly { readonly id: string; readonly applicant: Jiangku }[]): Promise<void> {
    for (const [index, { id, applicant }] of cases.entries()) {
      const reviewer = await this.#signIn(`${OFFICES[index % OFFICES.length]!.key}.reviewer`)
      const correctUntil = addDays(this.#world.today, 10)
      await reviewer.returnApplication({ applicationId: id, missing: [this.#words.missing], correctUntil }).orThrow()
      await applicant.submitApplication({ applicationId: id, attestations }).orThrow()
    }
    this.#say('return', this.#words.returned(cases.length))
  }

  async #recommend(callId: string): Promise<void> {
    for (const { key } of OFFICES) {
      const reviewer = await this.#signIn(`${key}.reviewer`)
      const office = (await reviewer.viewer())!.roles[0]!.office
      const { nodes } = await reviewer.applications({ filter: { call: callId, states: ['SUBMITTED'] }, first: 100 })
      const input = { applicationIds: nodes.map(({ id }) => id), mode: 'ALL_OR_NOTHING' as const, opinion: favourable }
      const done = (await reviewer.recommendApplications(input).orThrow()).done ?? 0
      await reviewer.closeRecommendationList({ callId, officeId: office.id, people: done }).orThrow()
      this.#say('recommend', this.#words.recommended(office.name, done))
    }
  }

  async #notice(approver: Jiangku, callId: string) {
    const input = { callId, mode: 'ALL_OR_NOTHING' as const, title: this.#words.notice, objectionsTo: this.#words.objectionsTo }
    const short = await approver.publishNotice({ ...input, closesOn: addDays(this.#world.today, 3) })
    const [refusal] = short.userErrors
    const earliest = refusal && 'earliestClosesOn' in refusal ? String(refusal.earliestClosesOn) : '?'
    const { notice } = await approver.publishNotice(input).orThrow()
    const said = this.#words.published(notice.people, notice.opensOn, notice.closesOn)
    this.#say('notice', this.#words.tooShort(earliest), said, `${new URL(`/notices/${notice.code}`, this.#world.url)}`)
    return notice
  }

  /** Two anonymous objections: one is upheld and ends a nomination, one is dismissed and releases the nominee. */
  async #object(approver: Jiangku, noticeCode: string): Promise<void> {
    const [manager, supervisor] = [await this.#signIn('city.roster-manager'), await this.#signIn('city.supervisor')]
    const lines: string[] = []
    for (const [index, position] of [3, 8].entries()) {
      const anybody = new Jiangku({ url: this.#world.url, language: this.#language })
      const filed = { noticeCode, position, grounds: this.#words.grounds[index]!, evidence: [this.#words.evidence] }
      await anybody.fileObjection(filed).orThrow()
      const [objection] = (await manager.objections({ filter: { states: ['FILED'] }, first: 1 })).nodes
      const objectionId = objection!.id
      await manager.acknowledgeObjection({ objectionId }).orThrow()
      await supervisor.investigateObjection({ objectionId, investigation: this.#words.found[index]! }).orThrow()
      const decision = { objectionId, reason: this.#words.decided[index]! }
      await (index === 0 ? approver.upholdObjection(decision) : approver.dismissObjection(decision)).orThrow()
      lines.push(this.#words.objection(position, this.#words.outcomes[index]!))
    }
    this.#say('object', ...lines)
  }

  async #appoint(approver: Jiangku, callId: string) {
    const filter = { call: callId, states: ['ON_NOTICE' as const, 'FROZEN' as const, 'OBJECTION_UPHELD' as const] }
    const { nodes } = await approver.applications({ filter, first: 100 })
    const input = { applicationIds: nodes.map(({ id }) => id), mode: 'EACH_ROW' as const }
    const answer = await approver.appointExperts(input).orThrow()
    const [done, refused] = [answer.done ?? 0, answer.refused ?? 0]
    const experts = await approver.experts({ filter: { name: '演示' }, first: 100 })
    const records = await Promise.all(experts.nodes.map(({ id }) => approver.expert({ id })))
    const certificates = records.flatMap(record => record!.terms.flatMap(({ certificateNumber }) => certificateNumber ?? [])).sort()
    this.#say('appoint', this.#words.appointed(done, refused), this.#words.certificates(certificates[0]!, certificates.at(-1)!))
    return { appointed: done, refused, certificates }
  }

  async #signIn(loginName: string): Promise<Jiangku> {
    const { url, password } = this.#world
    const jiangku = new Jiangku({ url, language: this.#language })
    await jiangku.signIn({ loginName, password }).orThrow()
    return jiangku
  }

  /** Sets the password of a new account by its one-time link, and signs in with it. */
  async #newAccount(loginName: string, signInLink: string): Promise<Jiangku> {
    const jiangku = new Jiangku({ url: this.#world.url, language: this.#language })
    const token = signInLink.slice(signInLink.indexOf('#') + 1)
    const password = `${this.#world.password}-${loginName}`
    await jiangku.redeemSignInLink({ token, password }).orThrow()
    await jiangku.signIn({ loginName, password }).orThrow()
    return jiangku
  }

  #say(step: CallStep, ...lines: readonly string[]): void {
    this.#step += 1
    const label = `${String(this.#step).padStart(4)}  ${this.#words.steps[step]}`
    const [first = '', ...others] = lines
    this.#write(`${padded(label, 26)}${first}`)
    for (const line of others) this.#write(`${' '.repeat(26)}${line}`)
  }
}
