import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { lastDayOfTerm } from '../../api/roster/maintenance/term-length.ts'
import { addDays, addMonths, addYears, type LocalDate } from '../../api/time/local-date.ts'
import type { Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { type Expert, Honour } from '../../schema/index.ts'
import { Admission } from '../admission/world.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'

// What keeps a roster alive, as offices and experts ask for it: over GraphQL, each act followed by the list that shows it.
breaksOnPurpose('a term lasts as long as its roster says', 'a term ends on the day which the forecast looks at')

const admission = await Admission.open()
after(() => admission.close())
const { world } = admission
const manager = await world.staff(['ROSTER_MANAGER'])
const supervisor = await world.staff(['SUPERVISOR'])
const today = admission.day(0) as LocalDate
const rosterId = toGlobalId('Roster', world.roster.id)
const idOf = (expert: Expert) => toGlobalId('Expert', expert.id)

/** A welder whose term of five years ends so many months from now. */
async function ending(months: number) {
  const endsOn = addMonths(today, months)
  const expert = await world.expert({ skill: 'TECHNICIAN', term: [addDays(addYears(endsOn, -5), 1), endsOn] })
  await world.rows('update employment set occupation_id = ? where expert_id = ?', [world.welding.id, expert.id])
  const [term] = await world.rows<{ id: number }>('select id from term where expert_id = ?', [expert.id])
  return { viewer: await world.signedIn(expert.id), termId: toGlobalId('Term', term!.id), endsOn }
}

/** An incident of an expert, reported, investigated with the expert heard, and upheld. Answers its id. */
async function finding(expert: Expert): Promise<string> {
  const report = { expertId: idOf(expert), account: '无故缺席评审', occurredOn: today }
  const { id } = await admission.done(manager, 'reportIncident', 'incident { id state }', report)
  await investigate(id)
  await admission.done(admission.approver, 'upholdIncident', 'incident { state }', { incidentId: id, reason: '事实清楚' })
  return id
}
const investigate = (incidentId: string) =>
  admission.done(supervisor, 'investigateIncident', 'incident { state }', {
    ...{ incidentId, investigation: '经核实', evidence: ['签到表'] },
    ...{ hearing: '本人承认', heardOn: today },
  })
const standing = async (expert: Expert, viewer: Viewer = manager) =>
  (
    await admission.ask(
      viewer,
      `query ($id: ID!) { expert(id: $id) { termState terms { voidedOn endsOn } suspensions { reason liftReason liftedOn }
        removals { ground finding removedOn incident { id state } decidedBy { id } } } }`,
      { id: idOf(expert) },
    )
  ).expert

test('S25 a renewal over the API: applied for by the expert, reviewed, approved by another; the list says how far it is', async () => {
  const { viewer, termId, endsOn } = await ending(3)
  const input = { termId, attestations: ['LAW_ABIDING', 'KNOWS_RULES', 'ACTS_INDEPENDENTLY', 'HEALTHY'], achievements: '带徒三名' }
  assert.deepEqual(
    await admission.refused(viewer, 'applyForRenewal', 'renewal { id }', { ...input, attestations: input.attestations.slice(0, 3) }),
    ['CONDITIONS_NOT_MET S25'],
  )
  const { id } = await admission.done(viewer, 'applyForRenewal', 'renewal { id state verdict }', input)
  const listed = async (viewer: Viewer, states: readonly string[]) => {
    const query = `query ($states: [RenewalState!]) { renewals(filter: { states: $states }) { totalCount nodes { id state term { id } } } }`
    return (await admission.ask(viewer, query, { states })).renewals
  }
  const shown = { totalCount: 1, nodes: [{ id, state: 'SUBMITTED', term: { id: termId } }] }
  assert.deepEqual(await listed(admission.cityReviewer, ['SUBMITTED']), shown)
  assert.deepEqual(await listed(viewer, ['SUBMITTED']), shown)
  assert.deepEqual(await listed(await world.signedIn((await world.expert()).id), ['SUBMITTED']), { totalCount: 0, nodes: [] })
  const review = { renewalId: id, opinion: '同意续聘' }
  assert.deepEqual(await admission.refused(admission.approver, 'approveRenewal', 'renewal { id }', { renewalId: id }), ['WRONG_STATE'])
  await admission.done(admission.cityReviewer, 'reviewRenewal', 'renewal { state }', review)
  const startsOn = addDays(endsOn, 1)
  const fields = 'renewal { state opinion decidedBy { id } newTerm { startsOn endsOn certificateNumber } }'
  const { newTerm, ...approved } = await admission.done(admission.approver, 'approveRenewal', fields, { renewalId: id })
  assert.deepEqual(approved, {
    state: 'APPROVED',
    opinion: '同意续聘',
    decidedBy: { id: toGlobalId('Account', admission.approver.account!) },
  })
  assert.deepEqual([newTerm.startsOn, newTerm.endsOn], [startsOn, lastDayOfTerm(startsOn, 5)])
  assert.ok(newTerm.certificateNumber)
  assert.deepEqual((await listed(admission.approver, ['APPROVED'])).nodes, [{ id, state: 'APPROVED', term: { id: termId } }])
})

test('S25 the gaps ahead and the smallest call that closes them are told over the API, and so are the needs they follow from', async () => {
  const soon = addMonths(today, 12)
  const dish = { occupation: world.cooking.id }
  await world.expert({ ...dish, term: ['2025-01-01', soon] })
  await world.expert({ ...dish, birthDate: addDays(addYears(soon, -71), 31), term: ['2025-01-01', addYears(today, 4)] })
  const need = { rosterId, occupationCode: '4-03-02-01', needed: 2 }
  assert.deepEqual(await admission.refused(admission.reviewer, 'setOccupationNeed', 'need { id }', need), ['ROLE_NEEDED'])
  await admission.done(manager, 'setOccupationNeed', 'need { id }', need)
  const { roster } = await admission.ask(
    manager,
    'query ($id: ID!) { roster(id: $id) { needs { nodes { needed occupation { code } } } } }',
    {
      id: rosterId,
    },
  )
  assert.deepEqual(roster.needs.nodes, [{ needed: 2, occupation: { code: '4-03-02-01' } }])
  const query = `query ($input: RosterForecastInput!) { rosterForecast(input: $input) { userErrors { code }
    forecast { smallestCall occupationCodes neededBy gaps { occupation { code } needed now ending passing70 lowest missing belowOn } } } }`
  const forecast = async (viewer: Viewer, months: number) =>
    (await admission.ask(viewer, query, { input: { rosterId, months } })).rosterForecast
  const belowOn = addDays(soon, 1)
  const gap = { needed: 2, now: 2, ending: 1, passing70: 1, lowest: 0, missing: 2, belowOn }
  assert.deepEqual(await forecast(manager, 24), {
    userErrors: [],
    forecast: {
      ...{ smallestCall: 2, occupationCodes: ['4-03-02-01'], neededBy: belowOn },
      gaps: [{ occupation: { code: '4-03-02-01' }, ...gap }],
    },
  })
  assert.deepEqual((await forecast(manager, 6)).forecast, { smallestCall: 0, occupationCodes: [], neededBy: null, gaps: [] })
  assert.deepEqual(await forecast(admission.reviewer, 24), { userErrors: [{ code: 'ROLE_NEEDED' }], forecast: null })
})

test('S25 a periodic review over the API: everybody under a term is listed, offices say what they found, and it closes when all are done', async () => {
  const ours = await world.expert({ office: world.county.id })
  const start = { rosterId, name: '五年复审', dueOn: addDays(today, 60) }
  const { id, people } = await admission.done(manager, 'startPeriodicReview', 'review { id people }', start)
  const byOutcome = `query ($id: ID!, $outcomes: [ReviewOutcome!]) { periodicReview(id: $id) { state people reviewed
    items(first: 100, filter: { outcomes: $outcomes }) { totalCount nodes { opinion expert { id } } } } }`
  const pending = (await admission.ask(manager, byOutcome, { id, outcomes: ['PENDING'] })).periodicReview
  assert.deepEqual([pending.people, pending.reviewed, pending.items.totalCount], [people, 0, people])
  const everybody = pending.items.nodes.map((item: { expert: { id: string } }) => item.expert.id)
  assert.ok(everybody.includes(idOf(ours)))
  const proposal = { reviewId: id, expertIds: [idOf(ours)], outcome: 'REMOVAL_PROPOSED', opinion: '长期不履职' }
  await admission.done(admission.reviewer, 'reviewExperts', 'reviewed', proposal)
  const found = (await admission.ask(manager, byOutcome, { id, outcomes: ['REMOVAL_PROPOSED'] })).periodicReview
  assert.deepEqual([found.reviewed, found.items.nodes], [1, [{ opinion: '长期不履职', expert: { id: idOf(ours) } }]])
  assert.deepEqual(await admission.refused(manager, 'closePeriodicReview', 'review { id }', { reviewId: id }), ['REVIEW_NOT_DONE S25'])
  const others = everybody.filter((expert: string) => expert !== idOf(ours))
  await admission.done(manager, 'reviewExperts', 'reviewed', { reviewId: id, expertIds: others, outcome: 'CONFIRMED' })
  await admission.done(manager, 'closePeriodicReview', 'review { state }', { reviewId: id })
  const { periodicReviews } = await admission.ask(manager, '{ periodicReviews { nodes { id name state people reviewed roster { id } } } }')
  const closed = { id, name: '五年复审', state: 'CLOSED', people, reviewed: people, roster: { id: rosterId } }
  assert.deepEqual(periodicReviews.nodes, [closed])
})

test('S26 suspension and removal over the API: nobody is removed for a fault without a finding; the record tells which and by whom', async () => {
  const expert = await world.expert()
  const report = { expertId: idOf(expert), account: '评审中泄露评分', occurredOn: today }
  const { id: incidentId } = await admission.done(manager, 'reportIncident', 'incident { id }', report)
  const { id: suspensionId } = await admission.done(manager, 'suspendExpert', 'suspension { id }', { incidentId, reason: '调查期间' })
  await admission.done(manager, 'liftSuspension', 'suspension { id }', { suspensionId, reason: '先行恢复' })
  assert.deepEqual((await standing(expert)).suspensions, [{ reason: '调查期间', liftReason: '先行恢复', liftedOn: today }])
  const removal = { expertId: idOf(expert), rosterId, ground: 'BREACH', finding: '泄露评分', incidentId }
  const remove = (viewer: Viewer, change: object = {}) =>
    admission.refused(viewer, 'removeExpert', 'removal { id }', { ...removal, ...change })
  assert.deepEqual(await remove(admission.approver, { incidentId: null }), ['FINDING_MISSING S26'])
  assert.deepEqual(await remove(admission.approver), ['FINDING_NOT_UPHELD S26'])
  await investigate(incidentId)
  assert.deepEqual(await admission.refused(manager, 'upholdIncident', 'incident { id }', { incidentId, reason: '事实清楚' }), [
    'SECOND_PERSON_NEEDED S26',
  ])
  const second = await world.staff(['ROSTER_MANAGER'])
  await admission.done(second, 'upholdIncident', 'incident { state }', { incidentId, reason: '事实清楚' })
  const query = `query ($expert: ID!) { incidentRecords(filter: { expert: $expert, states: [UPHELD] }) { nodes { id decision hearing } } }`
  const { incidentRecords } = await admission.ask(admission.approver, query, { expert: idOf(expert) })
  assert.deepEqual(incidentRecords.nodes, [{ id: incidentId, decision: '事实清楚', hearing: '本人承认' }])
  assert.deepEqual(await remove(manager), ['ROLE_NEEDED'])
  await admission.done(admission.approver, 'removeExpert', 'removal { id }', removal)
  const { termState, terms, removals } = await standing(expert)
  const decidedBy = { id: toGlobalId('Account', admission.approver.account!) }
  assert.deepEqual([termState, terms], ['REMOVED', [{ voidedOn: null, endsOn: admission.day(-1) }]])
  assert.deepEqual(removals, [
    { ground: 'BREACH', finding: '泄露评分', removedOn: today, incident: { id: incidentId, state: 'UPHELD' }, decidedBy },
  ])
})

test('S29 a disqualification over the API voids the term, for good', async () => {
  const expert = await world.expert()
  const input = { expertId: idOf(expert), incidentId: await finding(expert), finding: '技能等级证书系伪造' }
  assert.deepEqual(await admission.refused(manager, 'disqualifyExpert', 'disqualification { id }', input), ['ROLE_NEEDED'])
  const other = await world.staff(['APPROVER'])
  const made = await admission.done(other, 'disqualifyExpert', 'disqualification { finding disqualifiedOn expert { id } }', input)
  assert.deepEqual(made, { finding: '技能等级证书系伪造', disqualifiedOn: today, expert: { id: idOf(expert) } })
  assert.deepEqual(((await standing(expert)) as { terms: object[] }).terms, [{ voidedOn: today, endsOn: admission.day(-1) }])
  assert.deepEqual(await admission.refused(other, 'disqualifyExpert', 'disqualification { id }', input), ['ALREADY_DISQUALIFIED S29'])
})

test('S11 an honour is entered as revoked: it stays in the record, is found no more, counts no more, and the expert is told', async () => {
  const expert = await world.expert()
  const [kind] = await world.rows<{ id: number }>(`select id from honour_kind where code = 'NATIONAL_MODEL_WORKER'`)
  const given = { expert: expert.id, office: expert.office.id, kind: kind!.id, grantedOn: '2015-04-28' }
  const honour = await world.put(Honour, { ...given, revokedOn: null, revocationReason: null, certificateNumber: null })
  const input = { honourId: toGlobalId('Honour', honour.id), revokedOn: today, reason: '总工发〔2026〕3号撤销' }
  const revoke = (viewer: Viewer, change: object = {}) =>
    admission.refused(viewer, 'revokeHonour', 'honour { id }', { ...input, ...change })
  const bearers = async () =>
    (await admission.ask(manager, '{ experts(filter: { honours: ["NATIONAL_MODEL_WORKER"] }) { nodes { id } } }')).experts.nodes
  assert.deepEqual(await bearers(), [{ id: idOf(expert) }])
  assert.deepEqual(await revoke(admission.approver), ['ROSTER_MANAGER_ONLY'])
  assert.deepEqual(await revoke(await world.signedIn(expert.id)), ['NOT_FOUND'], 'who holds it reads it, and locks nothing')
  assert.deepEqual(await revoke(manager, { reason: ' ' }), ['TEXT_MISSING S11'])
  assert.deepEqual(await revoke(manager, { revokedOn: '2015-04-27' }), ['DAY_IMPOSSIBLE S11'])
  assert.deepEqual(await revoke(manager, { revokedOn: admission.day(1) }), ['DAY_IMPOSSIBLE S11'])
  assert.deepEqual(await revoke(manager, { honourId: idOf(expert) }), ['NOT_FOUND'])
  const revoked = { revokedOn: today, revocationReason: input.reason }
  assert.deepEqual(await admission.done(manager, 'revokeHonour', 'honour { revokedOn revocationReason }', input), revoked)
  assert.deepEqual(await revoke(manager), ['REVOKED_ALREADY S11'])
  assert.deepEqual(await bearers(), [])
  const query = `query ($id: ID!) { expert(id: $id) { honours { kind { code } revokedOn revocationReason } } }`
  const { honours } = (await admission.ask(manager, query, { id: idOf(expert) })).expert
  assert.deepEqual(honours, [{ kind: { code: 'NATIONAL_MODEL_WORKER' }, ...revoked }])
  const [told] = await world.rows('select template from message where expert_id = ?', [expert.id])
  assert.deepEqual(told, { template: 'STANDING_CHANGED' })
  const [log] = await world.rows(`select actor, details from act_log where verb = 'honour.revoked'`)
  assert.deepEqual(log, { actor: manager.account, details: { honour: honour.id, revokedOn: today } })
})

test('S27 breadth over the API: statistics count whom the viewer’s office sees, by occupation and county, and say nothing to who sees none', async () => {
  const query = `query ($office: ID) { rosterStatistics(office: $office, occupationLevel: MINOR) { experts byTermState { termState experts }
    byOccupation { occupation { code } experts counties { county { name } experts } } } }`
  const statistics = async (viewer: Viewer, office?: string) => (await admission.ask(viewer, query, { office })).rosterStatistics
  const analyst = await world.staff(['ANALYST'])
  const before = await statistics(analyst)
  const ours = await statistics(await world.staff(['ANALYST'], world.county))
  await world.expert({ office: world.county.id, division: world.counties[2]!.id })
  const after = await statistics(analyst)
  const welders = (found: typeof before, county: string) =>
    found.byOccupation
      .find(({ occupation }: { occupation: { code: string } }) => occupation.code === '6-18-02')
      .counties.find((cell: { county: { name: string } | null }) => cell.county?.name === county)?.experts ?? 0
  assert.equal(after.experts, before.experts + 1)
  assert.equal(welders(after, '徐闻县'), welders(before, '徐闻县') + 1)
  assert.equal(welders(after, '赤坎区'), welders(before, '赤坎区'))
  const active = (found: typeof before) => found.byTermState.find((row: { termState: string }) => row.termState === 'ACTIVE').experts
  assert.equal(active(after), active(before) + 1)
  assert.equal((await statistics(analyst, toGlobalId('Office', world.county.id))).experts, ours.experts + 1)
  assert.equal(await statistics(await admission.applicant()), null)
})
