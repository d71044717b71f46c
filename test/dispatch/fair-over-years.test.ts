import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { draftPanel } from '../../api/dispatch/panel/draft-panel.ts'
import { previewCandidates } from '../../api/dispatch/pool/preview-candidates.ts'
import { fairWeight, fewestDuties, GREATEST_WEIGHT } from '../../api/dispatch/rules/fair-weight.ts'
import { limitsReached } from '../../api/dispatch/rules/load-limits.ts'
import type { LocalDate } from '../../api/time/local-date.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import type { PanelRulesInput } from '../../schema/dispatch/panel-rules-input.ts'
import { Engagement, type Expert, Panel } from '../../schema/index.ts'
import { approved, engagement, panelInput } from '../engagement.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { World } from '../world.ts'
import { checked, drawn, proofOf, seats } from './draw.ts'

const world = await World.open()
after(() => world.close())
breaksOnPurpose('a term lasts as long as its roster says', 'terms outlast every day of the tests')
breaksOnPurpose('no engagement goes ahead without a second person', 'duties of the past are put as done')
breaksOnPurpose('no more sit than there are seats', 'duties of the past are put as done')
breaksOnPurpose('rules in force say what the panel says', 'duties of the past are put as done')
breaksOnPurpose('who served has a service record, and nobody else', 'duties of the past are put as done')
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
const long = { term: ['2020-01-01', '2099-12-31'] } as const
const host = await world.organisation('COLLEGE')
const experts = await world.experts(9, long)

/** An engagement of the past at the host, with those who did their duty there. */
async function held(on: string, people: readonly Expert[], at = host.id): Promise<void> {
  const office = world.city.id
  const made = await world.put(Engagement, {
    office,
    kind: 'ASSESSMENT',
    title: `评估 ${on}`,
    mandateNumber: null,
    host: at,
    division: world.counties[0]!.id,
    place: null,
    startsOn: on,
    endsOn: on,
    state: 'CLOSED',
    createdBy: organiser.account,
  })
  const there = await world.put(Panel, {
    engagement: made.id,
    office,
    name: '考评组',
    occupation: world.welding.id,
    state: 'DRAWN',
    opensAt: new Date(`${on}T00:00:00Z`),
    draftedBy: null,
    rulesVersion: 1,
  })
  for (const person of people) {
    await world.rows(
      `insert into assignment (panel_id, engagement_id, office_id, expert_id, expert_office_id, role, route, state, starts_on, ends_on, reason)
       values (?, ?, ?, ?, ?, 'ASSESSOR', 'NAMED', 'COMPLETED', ?, ?, '评估')`,
      [there.id, made.id, office, person.id, office, on, on],
    )
  }
}

const [always, thrice, lately, elsewhere] = experts as [Expert, Expert, Expert, Expert]
await held('2029-03-01', [always])
await held('2029-06-01', [always, thrice])
await held('2029-09-01', [always, thrice])
await held('2030-02-01', [always, thrice, lately])
await held('2030-03-01', [elsewhere, always], (await world.organisation('COLLEGE')).id)

const days = { kind: 'ASSESSMENT', startsOn: '2030-05-10', endsOn: '2030-05-11', hostId: toGlobalId('Organisation', host.id) } as const
const four = [{ role: 'ASSESSOR', number: 4 }] as const
const drafted = async (rules: Partial<PanelRulesInput>) => {
  const input = { ...panelInput(world, await engagement(world, organiser, days), four, rules), reason: '多年公平' }
  const made = (await world.run(organiser, act => draftPanel(act, input))).panel!
  await approved(world, made)
  return made
}

test('limits on load exclude, each with its reason: duties of the year, duties in a row at the site', async () => {
  const reasons = async (rules: Partial<PanelRulesInput>) => {
    const made = await drafted(rules)
    const { candidates } = await world.run(officer, act => previewCandidates(act, { panelId: toGlobalId('Panel', made.id) }, { first: 50 }))
    return Object.fromEntries(
      candidates.nodes.filter(node => !node.eligible).map(({ expert, exclusions }) => [expert!.id, exclusions.map(({ reason }) => reason)]),
    )
  }
  assert.deepEqual(await reasons({ atMostConsecutiveAtSite: 3 }), {
    [always.id]: ['TOO_OFTEN_AT_SITE'],
    [thrice.id]: ['TOO_OFTEN_AT_SITE'],
  })
  assert.deepEqual(await reasons({ atMostConsecutiveAtSite: 4 }), { [always.id]: ['TOO_OFTEN_AT_SITE'] })
  assert.deepEqual(await reasons({ atMostDutiesAYear: 2 }), { [always.id]: ['DUTY_LIMIT_REACHED'] })
  assert.deepEqual(await reasons({ atMostDutiesAYear: 3 }), {})
})

test('seats held and not done yet count only as not available', () => {
  const facts = {
    expert: 1,
    occupations: [],
    studios: [],
    onLastPanel: false,
    consecutive: 0,
    dutiesThisYear: 1,
    heldThisYear: 1,
    recentDuties: 1,
  }
  const limit = (number: number) => limitsReached(facts, [{ kind: 'AT_MOST_DUTIES_A_YEAR', number, subject: null }])
  assert.deepEqual([limit(1), limit(2), limit(3)], [['DUTY_LIMIT_REACHED'], ['NOT_AVAILABLE'], []])
})

test('a third is rotated against the last panel at the site, and weights stand in the document, which a stranger verifies', async () => {
  const made = await drafted({ shareNewAtSite: '3/4', weighting: 'RECENT_DUTIES' })
  await drawn(world, officer, made)
  const old = [always.id, thrice.id, lately.id]
  const members = (await seats(world, made)).map(row => row.expert)
  assert.ok(members.filter(id => !old.includes(id)).length >= 3, 'three of four were not on the last panel')
  const { document } = JSON.parse(await proofOf(world, made)) as {
    document: { rows: { key: string; lo: number }[]; types: { weight: number }[]; chances: string[] }
  }
  assert.deepEqual(
    document.rows.map(({ key, lo }) => `${key} ${lo}`),
    ['new-at-site 3'],
  )
  assert.ok(new Set(document.types.map(type => type.weight)).size > 1)
  assert.ok(
    document.chances.every(chance => !chance.startsWith('0/')),
    'nobody eligible has chance zero',
  )
  const { verdict, fairness } = checked(await proofOf(world, made))
  assert.deepEqual([verdict, fairness], ['ACCEPTED', 'PROVEN'])
})

test('S27 a weight is a whole number from the floor to the greatest; it grows with waiting and falls with duties', () => {
  const day: LocalDate = '2030-05-10'
  const of = (recentDuties: number, lastDutyOn?: LocalDate, since: LocalDate = '2020-01-01') =>
    fairWeight({ recentDuties, lastDutyOn, since }, day, { greatest: GREATEST_WEIGHT, fewest: 0 })
  assert.deepEqual(
    [of(0), of(0, undefined, '2030-05-01'), of(1, '2024-01-01'), of(1, '2029-05-10'), of(2, '2024-01-01'), of(9, '2030-05-09')],
    [65_536, 387, 256, 37, 1, 1],
  )
  assert.ok(of(1, '2029-01-01') < of(1, '2028-06-01'), 'waiting')
  assert.ok(of(0, undefined, '2028-01-01') > of(1, '2028-01-01'), 'a first duty comes before another')
  for (let duties = 0; duties < 50; duties++) {
    const weight = of(duties, '2029-12-01')
    assert.ok(Number.isInteger(weight) && weight >= 1 && weight <= GREATEST_WEIGHT)
  }
})

test('S27 duties count above the fewest: those the twentieth of the pool with fewest had at most, at least one person', () => {
  const pool = (...duties: number[]) => fewestDuties(duties.map(recentDuties => ({ recentDuties })))
  assert.deepEqual([pool(), pool(3), pool(5, 0, 7)], [0, 3, 0])
  assert.equal(pool(...Array<number>(19).fill(6), 0), 0, 'of twenty, one has fewest')
  assert.equal(pool(...Array<number>(20).fill(6), 0), 6, 'one newcomer among twenty-one does not make the others alike')
  const weight = (recentDuties: number) =>
    fairWeight({ recentDuties, lastDutyOn: '2024-01-01', since: '2020-01-01' }, '2030-05-10', { greatest: GREATEST_WEIGHT, fewest: 6 })
  assert.deepEqual([5, 6, 7, 8].map(weight), [65_536, 65_536, 256, 1])
})
