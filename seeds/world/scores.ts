/**
 * Contestants and score sheets of some competitions that are over, with judges as there are: one severe, one who lifts their own region.
 */

import type { Served } from './answers.ts'
import { momentOf } from './days.ts'
import type { PlannedEngagement } from './engagements.ts'
import type { Ground } from './ground.ts'
import { inventName } from './names.ts'
import type { WorldOrganisation } from './organisations.ts'
import type { Random } from './random.ts'

const SMALLEST_PANEL = 3
const FEWEST_UNITS = 2

/** How a judge strays from the others, in thousandths of a point. */
const SEVERE = -4_000
const LIFT = 6_000

interface Contestant {
  readonly number: number
  readonly name: string
  readonly unit: WorldOrganisation
  /** In thousandths of a point. */
  readonly ability: number
}

/** Whether a competition that is over has its scores in the product: two in five, where units competed and enough judges came. */
export function isScored({ kind, participants, random }: PlannedEngagement, served: readonly Served[]): boolean {
  const units = participants.filter(({ capacity }) => capacity === 'COMPETITOR').length
  return kind === 'COMPETITION' && units >= FEWEST_UNITS && served.length >= SMALLEST_PANEL && random.fork('scored').chance(2, 5)
}

/** Plants the contestants of an engagement, and what every judge gave each of them. */
export function plantScores(ground: Ground, engagement: PlannedEngagement, panel: number, served: readonly Served[]): void {
  const random = engagement.random.fork('scores')
  const contestants = plantContestants(ground, engagement, random)
  const sheet = ground.next('score_sheet')
  const office = { office_id: engagement.office.id }
  ground.rows.put('score_sheet', {
    id: sheet,
    panel_id: panel,
    ...office,
    number: 1,
    uploaded_by_id: engagement.office.staff.ORGANISER!,
    uploaded_at: momentOf(Math.min(engagement.to + 1, ground.today), 15 * 60),
  })
  const judges = asListed(served)
  const ownOf = ({ seating }: Served) => contestants.filter(({ unit }) => unit.county === seating.expert.employer?.county).length
  const partial = random.sample(judges, judges.length).find(judge => ownOf(judge) > 1 && ownOf(judge) < contestants.length - 1)
  const severe = random.pick(judges.filter(judge => judge !== partial))
  judges.forEach((judge, index) => {
    const { employer } = judge.seating.expert
    for (const { number, name, unit, ability } of contestants) {
      const ownRegion = employer?.county === unit.county
      const strays = (judge === severe ? SEVERE : 0) + (judge === partial && ownRegion ? LIFT : 0)
      ground.rows.put('score', {
        id: ground.next('score'),
        sheet_id: sheet,
        ...office,
        assignment_id: judge.assignment,
        seat: index + 1,
        contestant_number: number,
        contestant_name: name,
        thousandths: points(ability + strays + scatter(random, 1_500)),
        own_unit: employer?.id === unit.id,
        own_region: ownRegion,
      })
    }
  })
}

/** Four to seven of each unit that competes. Nobody of the pool works there or coaches them. */
function plantContestants(ground: Ground, engagement: PlannedEngagement, random: Random): readonly Contestant[] {
  const units = engagement.participants.filter(({ capacity }) => capacity === 'COMPETITOR').map(({ organisation }) => organisation)
  const listed = units.flatMap(unit => Array.from({ length: random.between(4, 7) }, () => unit))
  return listed.map((unit, index): Contestant => {
    const name = inventName(random, random.chance(3, 4) ? 'MALE' : 'FEMALE', random.between(1985, 2004))
    // Of the list's row: the first has the headings.
    const number = index + 2
    ground.rows.put('contestant', {
      id: ground.next('contestant'),
      engagement_id: engagement.id,
      office_id: engagement.office.id,
      number,
      name,
      unit_id: unit.id,
      unit_name: unit.name,
      coach_name: null,
      coach_id: null,
    })
    return { number, name, unit, ability: 78_000 + scatter(random, 7_000) }
  })
}

/** As the contact sheet numbers them: by role, then by seat. */
function asListed(served: readonly Served[]): readonly Served[] {
  const rank = ({ seating }: Served) => (seating.role === 'CHIEF_JUDGE' ? 0 : 1)
  return served.toSorted((a, b) => rank(a) - rank(b) || a.assignment - b.assignment)
}

/** Around nothing, mostly near it: the sum of three uniform numbers, with about this standard deviation. */
function scatter(random: Random, deviation: number): number {
  return random.between(-deviation, deviation) + random.between(-deviation, deviation) + random.between(-deviation, deviation)
}

/** Between 0 and 100 points, in quarters. */
const points = (thousandths: number) => Math.max(0, Math.min(100_000, Math.round(thousandths / 250) * 250))
