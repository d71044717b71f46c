import { type DraftPanelInput, Jiangku, type Language, type PanelQuery } from '../index.ts'
import { verify } from '../verify/verify.ts'
import { type Printout, padded } from './printout.ts'

/** A demo world that is served somewhere. */
export interface DemoWorld {
  readonly url: string
  /** Of every demo account. */
  readonly password: string
  /** The day in Asia/Shanghai, `YYYY-MM-DD`: the competition is held today, so that it can be completed. */
  readonly today: string
}

const welder = '6-18-02-04'
const zhanjiang = '4408'

type Seat = NonNullable<PanelQuery['panel']>['assignments']['nodes'][number]
type Assignment = Seat & { readonly expert: NonNullable<Seat['expert']> }

/** The main job of Jiangku from end to end, each step through the SDK. Throws when anything is refused that should not be. */
export class MainJob {
  readonly #world: DemoWorld
  readonly #language: Language
  readonly #print: Printout

  constructor(world: DemoWorld, language: Language, print: Printout) {
    this.#world = world
    this.#language = language
    this.#print = print
  }

  /** Does everything; answers with the verdicts of the verifier on the draw, and on the draw with its replacement. */
  async run(): Promise<readonly string[]> {
    const organiser = await this.#signIn('city.organiser')
    const { panelId } = await this.#prepare(organiser)
    const officer = await this.#signIn('city.drawing-officer')
    const drawId = await this.#draw(officer, organiser, panelId)
    const first = await this.#verify(officer, drawId, 'verify')
    await this.#answer(organiser, panelId)
    await this.#complete(organiser, panelId)
    return [first, await this.#verify(officer, drawId, 'again')]
  }

  async #signIn(loginName: string): Promise<Jiangku> {
    const { url, password } = this.#world
    const jiangku = new Jiangku({ url, language: this.#language })
    await jiangku.signIn({ loginName, password }).orThrow()
    return jiangku
  }

  /** Finds judges, opens an engagement, drafts its panel and looks at who could sit on it. */
  async #prepare(organiser: Jiangku): Promise<{ readonly panelId: string }> {
    const { words } = this.#print
    const viewer = await organiser.viewer()
    const office = viewer!.roles[0]!.office
    this.#print.step('signIn', viewer!.account.displayName, office.name)

    const occupation = await organiser.occupation({ code: welder })
    const counties = await this.#threeCounties(organiser)
    const found = counties.map(({ county, judges }) => {
      const names = judges.slice(0, 3).map(expert => expert.name)
      return `${padded(county.name, 10)}${padded(words.people(judges.length), 8)}${names.join(' ')} …`
    })
    this.#print.step('find', `${occupation!.name} ${welder}`, ...found)

    const hosts = organiser.organisations({ filter: { kinds: ['COLLEGE'], division: '440802' }, first: 1 })
    const { engagement } = await organiser
      .createEngagement({
        officeId: office.id,
        kind: 'COMPETITION',
        title: `${words.competition} · ${occupation!.name}`,
        hostId: (await hosts).nodes[0]!.id,
        divisionId: counties[0]!.county.id,
        startsOn: this.#world.today,
        endsOn: this.#world.today,
        occupationCodes: [welder],
      })
      .orThrow()
    const approver = await this.#signIn('city.approver')
    await approver.approveEngagement({ engagementId: engagement.id }).orThrow()
    this.#print.step('create', engagement.title, `${engagement.startsOn} ${engagement.host.name}`)

    const draft: DraftPanelInput = {
      engagementId: engagement.id,
      name: words.panel,
      occupationCode: welder,
      seats: [
        { role: 'CHIEF_JUDGE', number: 1, minimumSkill: 'TECHNICIAN' },
        { role: 'JUDGE', number: 4 },
        { role: 'RESERVE', number: 2 },
      ],
      rules: { atMostPerEmployer: 1, fromCounties: counties.map(({ county }) => ({ divisionId: county.id, atLeast: 1 })) },
    }
    const { panel } = await organiser.draftPanel(draft).orThrow()
    this.#print.step('draft', words.seats(panel.name))

    const { preview } = await organiser.previewCandidates({ input: { panelId: panel.id }, first: 1 }).orThrow()
    const reasons = preview.exclusions.map(({ people, clause, ...reason }) => {
      return `${padded(words.people(people), 8)}${this.#language === 'en' ? reason.messageEn : reason.messageZh}${clause ? ` ${clause}` : ''}`
    })
    this.#print.step('preview', words.eligible(preview.eligible, preview.excluded), ...reasons)
    return { panelId: panel.id }
  }

  /** The three counties with the most judges who work there, hold a term, are free today and have not served today. */
  async #threeCounties(organiser: Jiangku) {
    const { today } = this.#world
    const { nodes } = await organiser.divisions({ filter: { under: zhanjiang, level: 'COUNTY' }, first: 20 })
    const found = await Promise.all(
      nodes.map(async county => {
        const filter = {
          occupation: welder,
          employerDivision: county.code,
          term: { state: 'ACTIVE' as const },
          free: { from: today, to: today },
        }
        const page = await organiser.experts({ filter, orderBy: 'LOAD', first: 100 })
        return { county, judges: page.nodes.filter(expert => expert.lastDutyOn !== today) }
      }),
    )
    return found.sort((one, other) => other.judges.length - one.judges.length).slice(0, 3)
  }

  /** The drawing officer, another person than who drafted the panel, draws it. */
  async #draw(officer: Jiangku, organiser: Jiangku, panelId: string): Promise<string> {
    // The server keeps the secrets here, so a value that nobody can know yet is named beforehand; a real office names a lottery or a
    // beacon.
    const wait = 5_000
    const dueAt = new Date(performance.timeOrigin + performance.now() + wait)
    const { words } = this.#print
    const { draw } = await officer.drawPanel({ panelId, publicValue: { source: words.publicSource, dueAt: dueAt.toISOString() } }).orThrow()
    this.#print.step('freeze', words.pool(draw.poolSize, draw.commitment!.slice(0, 16)), words.awaited(words.publicSource))
    await new Promise(resolve => setTimeout(resolve, wait))
    const value = [...crypto.getRandomValues(new Uint8Array(5))].join(' ')
    await officer.recordPublicValue({ drawId: draw.id, value }).orThrow()
    const seats = (await this.#assignments(organiser, panelId)).map(assignment => this.#line(assignment))
    this.#print.step('draw', words.valueCame(value), ...seats)
    return draw.id
  }

  /** Checks the proof with nothing but the verifier, and the commitment in it against the published one. */
  async #verify(officer: Jiangku, drawId: string, step: 'verify' | 'again'): Promise<string> {
    const published = await officer.drawProof({ drawId })
    const report = verify(new TextEncoder().encode(published!.proof!))
    if (report.verdict === 'REFUSED' || report.commitment !== published!.commitment) throw new Error(report.en)
    const failed = report.checks.filter(check => !check.passed)
    const say = (text: { readonly zh: string; readonly en: string }) => (this.#language === 'en' ? text.en : text.zh)
    this.#print.step(step, failed.length === 0 ? this.#print.words.passed(report.checks.length) : failed.map(say).join(' '), say(report))
    return report.verdict
  }

  /** One judge declines and a reserve follows in the same moment; the others accept. Each expert signs in for it. */
  async #answer(organiser: Jiangku, panelId: string): Promise<void> {
    const { words } = this.#print
    const answerAs = async ({ expert, id, version }: Assignment, answer: 'ACCEPT' | 'DECLINE') => {
      const jiangku = await this.#signIn(`expert.${expert.id}`)
      const how = answer === 'ACCEPT' ? { actsIndependently: true } : { reason: words.busy }
      await jiangku.answerAssignment({ assignmentId: id, answer, version, ...how }).orThrow()
    }
    const unwilling = (await this.#assignments(organiser, panelId)).find(({ role, state }) => role === 'JUDGE' && state === 'INVITED')!
    await answerAs(unwilling, 'DECLINE')
    const invited = (await this.#assignments(organiser, panelId)).filter(({ state }) => state === 'INVITED')
    for (const assignment of invited) await answerAs(assignment, 'ACCEPT')
    const follows = invited.filter(({ route }) => route === 'REPLACEMENT').map(({ expert }) => words.follows(expert.name))
    this.#print.step('answer', words.declines(unwilling.expert.name), ...follows, words.accepted(invited.length))
  }

  /** The organiser records who served, with an appraisal. */
  async #complete(organiser: Jiangku, panelId: string): Promise<void> {
    const accepted = (await this.#assignments(organiser, panelId)).filter(({ state }) => state === 'ACCEPTED')
    const appraisal = { competence: 5, impartiality: 5, discipline: 5, diligence: 4, cooperation: 4 }
    for (const { id, version } of accepted) await organiser.completeAssignment({ assignmentId: id, version, appraisal }).orThrow()
    const served = (await this.#assignments(organiser, panelId)).filter(({ state }) => state === 'COMPLETED')
    this.#print.step('complete', this.#print.words.served(served.length, accepted.length), ...served.map(one => this.#line(one)))
  }

  async #assignments(organiser: Jiangku, panelId: string): Promise<readonly Assignment[]> {
    const { nodes } = (await organiser.panel({ id: panelId }))!.assignments
    // The city's organiser sees every expert of the roster.
    return nodes.map(node => ({ ...node, expert: node.expert! }))
  }

  #line({ role, state, expert }: Assignment): string {
    const { words } = this.#print
    const place = `${padded(words.roles[role] ?? role, 13)}${padded(expert.name, 10)}`
    return `${place}${padded(words.states[state] ?? state, 11)}${expert.employer?.name ?? words.noEmployer}`
  }
}
