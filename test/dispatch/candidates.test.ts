import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { previewCandidates } from '../../api/dispatch/pool/preview-candidates.ts'
import type { Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import type { PreviewCandidatesInput } from '../../schema/dispatch/candidate-preview.ts'
import {
  BusyPeriod,
  ConflictOfInterest,
  Employment,
  type Engagement,
  Experience,
  type Expert,
  IncidentRecord,
  Organisation,
} from '../../schema/index.ts'
import { engagement, panel, panelInput, refusals } from '../engagement.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { World } from '../world.ts'

const world = await World.open()
after(() => world.close())
breaksOnPurpose('a finding is decided by another person', 'an incident is planted as dismissed')
breaksOnPurpose('a term lasts as long as its roster says', 'a term ends before the engagement does')
breaksOnPurpose('reasons are given where they are due', 'a seat is planted as given by name')
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])

const preview = (input: PreviewCandidatesInput, viewer: Viewer = organiser, page = {}) =>
  world.run(viewer, act => previewCandidates(act, input, page))

/** Reasons per expert, in the order of the preview. */
async function reasons(of: Engagement, viewer = organiser): Promise<Record<number, string[]>> {
  const { candidates } = await preview({ draft: panelInput(world, of) }, viewer, { first: 100 })
  return Object.fromEntries(
    candidates.nodes.map(({ expert, exclusions }) => [expert!.id, exclusions.map(({ reason, clause }) => `${reason} ${clause}`)]),
  )
}

const part = (expert: Expert) => ({ expert: expert.id, office: expert.office.id })

test('S06 S08 S15 S25 each reason is found in the records, with its clause', async () => {
  const host = await world.organisation('COLLEGE')
  const absorbed = await world.organisation('ENTERPRISE', { into: (await absorbedTwice(host)).id, on: '2026-01-01' })
  const rival = await world.organisation()
  const made = await engagement(world, organiser, {
    hostId: toGlobalId('Organisation', host.id),
    participants: [{ organisationId: toGlobalId('Organisation', rival.id), capacity: 'COMPETITOR' }],
  })
  const [free, busy, seatedElsewhere, author, kin, ended, lately, longAgo, investigated, dismissed] = (await world.experts(10)) as [
    Expert,
    ...Expert[],
  ] & { length: 10 }
  const expired = await world.expert({ term: ['2022-01-01', '2029-10-10'] })
  const never = await world.expert({ term: null })
  const atHost = await world.expert({ employer: host.id })
  const atRival = await world.expert({ employer: rival.id })
  const atAbsorbed = await world.expert({ employer: absorbed.id })
  const cook = await world.expert({ occupation: world.cooking.id })
  const days = { startsOn: '2029-10-09', endsOn: '2029-10-10' }

  await world.put(BusyPeriod, { ...part(busy!), ...days, note: null, enteredBy: null })
  await hold(seatedElsewhere!)
  await world.put(Experience, {
    ...part(author!),
    kind: 'WROTE_TECHNICAL_DOCUMENT',
    event: '另一名称',
    level: 'CITY',
    engagement: made.id,
    heldOn: '2026-12-01',
  })
  const conflict = { kind: 'KIN', declaredBy: 'EXPERT', explanation: '亲属参赛', startsOn: '2026-01-01' }
  await world.put(ConflictOfInterest, { ...part(kin!), ...conflict, engagement: made.id })
  await world.put(ConflictOfInterest, { ...part(ended!), ...conflict, engagement: made.id, endsOn: '2026-02-01' })
  await world.put(Employment, { ...part(lately!), organisation: rival.id, post: '技师', startsOn: '2015-01-01', endsOn: '2026-11-01' })
  await world.put(Employment, { ...part(longAgo!), organisation: rival.id, post: '技师', startsOn: '2015-01-01', endsOn: '2020-06-30' })
  await world.put(IncidentRecord, { ...part(investigated!), account: '迟到', occurredOn: '2026-05-01', state: 'OPEN' })
  await world.put(IncidentRecord, { ...part(dismissed!), account: '迟到', occurredOn: '2026-05-01', state: 'DISMISSED' })

  assert.deepEqual(await reasons(made), {
    [free!.id]: [],
    [ended!.id]: [],
    [longAgo!.id]: [],
    [dismissed!.id]: [],
    [busy!.id]: ['NOT_AVAILABLE null'],
    [seatedElsewhere!.id]: [],
    [author!.id]: ['WROTE_TECHNICAL_DOCUMENT S15'],
    [kin!.id]: ['DECLARED_CONFLICT S06'],
    [lately!.id]: ['SAME_EMPLOYER S06'],
    [investigated!.id]: ['OPEN_FINDING S08'],
    [expired.id]: ['NO_ACTIVE_TERM S25'],
    [never.id]: ['NO_ACTIVE_TERM S25'],
    [atHost.id]: ['SAME_EMPLOYER S06'],
    [atRival.id]: ['SAME_EMPLOYER S06'],
    [atAbsorbed.id]: ['SAME_EMPLOYER S06'],
  })
  assert.deepEqual(
    (await reasons(made, officer))[seatedElsewhere!.id],
    ['NOT_AVAILABLE null'],
    'sealed from the organiser, not from who draws',
  )
  assert.ok(!(cook.id in (await reasons(made))), 'another occupation is not looked at')
})

/** An organisation merged into the host, into which another was merged before. */
const absorbedTwice = (host: Organisation) => world.organisation('ENTERPRISE', { into: host.id, on: '2026-06-01' })

/** A seat on a panel of another engagement on the first day. */
async function hold(expert: Expert): Promise<void> {
  const other = await engagement(world, organiser, { startsOn: '2029-10-08', endsOn: '2029-10-10' })
  const { id } = await panel(world, organiser, other, [{ role: 'JUDGE', number: 1 }])
  await world.rows(
    `insert into assignment (panel_id, engagement_id, office_id, expert_id, expert_office_id, role, route, state, starts_on, ends_on)
     values (?, ?, ?, ?, ?, 'JUDGE', 'NAMED', 'ACCEPTED', '2029-10-08', '2029-10-10')`,
    [id, other.id, world.city.id, expert.id, world.city.id],
  )
}

test('counts, supply and both languages come with the preview, of a draft and of a drafted panel alike', async () => {
  const made = await engagement(world, organiser)
  const seats = [
    { role: 'CHIEF_JUDGE', number: 1, minimumTitle: 'SENIOR' },
    { role: 'JUDGE', number: 4 },
  ] as const
  const drafted = await panel(world, organiser, made, seats)
  const ofDraft = await preview({ draft: panelInput(world, made, seats) })
  const ofPanel = await preview({ panelId: toGlobalId('Panel', drafted.id) })
  assert.deepEqual(ofPanel, ofDraft)
  assert.deepEqual(
    ofPanel.seats.map(({ role, needed, qualified, missing }) => `${role} ${needed} ${qualified} ${missing}`),
    ['CHIEF_JUDGE 1 0 1', `JUDGE 4 ${ofPanel.eligible} 0`],
  )
  assert.deepEqual(
    { ...ofPanel.exclusions.find(({ reason }) => reason === 'NO_ACTIVE_TERM') },
    {
      reason: 'NO_ACTIVE_TERM',
      clause: 'S25',
      messageZh: '任务期间不全在聘期内。',
      messageEn: 'Has no active term on all days of the engagement.',
      people: 2,
    },
  )
  assert.equal(ofPanel.candidates.totalCount, ofPanel.eligible + ofPanel.excluded)
})

test('pages follow one another without loss, forwards and backwards', async () => {
  const draft = panelInput(world, await engagement(world, organiser))
  const all = (await preview({ draft }, organiser, { first: 100 })).candidates
  const forwards: number[] = []
  for (let after: string | undefined; ; ) {
    const { nodes, pageInfo } = (await preview({ draft }, organiser, { first: 4, after })).candidates
    forwards.push(...nodes.map(({ expert }) => expert!.id))
    if (!pageInfo.hasNextPage) break
    after = pageInfo.endCursor!
  }
  const ids = all.nodes.map(({ expert }) => expert!.id)
  assert.deepEqual(forwards, ids)
  const tail = (await preview({ draft }, organiser, { last: 3, before: all.edges[5]!.cursor })).candidates
  assert.deepEqual(
    tail.nodes.map(({ expert }) => expert!.id),
    ids.slice(2, 5),
  )
  assert.deepEqual([tail.pageInfo.hasPreviousPage, tail.pageInfo.hasNextPage], [true, true])
  await assert.rejects(preview({ draft }, organiser, { first: 101 }), ({ extensions }) => extensions.code === 'PAGE_TOO_LARGE')
  await assert.rejects(preview({ draft }, organiser, { after: 'nonsense' }), ({ extensions }) => extensions.code === 'BAD_CURSOR')
})

test('the pool does not end where the row scope of the viewer ends, and the widening is logged', async () => {
  const ofCounty = await world.staff(['ORGANISER'], world.county)
  const made = await engagement(world, ofCounty, { officeId: toGlobalId('Office', world.county.id) })
  const seen = await preview({ draft: panelInput(world, made) }, ofCounty)
  const bureau = await preview({ draft: panelInput(world, await engagement(world, organiser)) })
  assert.equal(seen.eligible, bureau.eligible)
  const [log] = await world.rows(`select verb, details from act_log where actor = ${ofCounty.account} and verb = 'scope.widened'`)
  assert.deepEqual(log, { verb: 'scope.widened', details: { why: 'candidates of a panel' } })
  const [after] = await world.run(ofCounty, async act => {
    await previewCandidates(act, { draft: panelInput(world, made) }, {})
    return act.em.execute(`select current_setting('app.offices') as offices, (select count(*)::int from expert) as experts`)
  })
  assert.deepEqual(after, { offices: `{${world.county.id}}`, experts: 0 })
})

test('who may not preview is refused; so are ids of another type and both questions at once', async () => {
  const made = await engagement(world, organiser)
  const draft = panelInput(world, made)
  const drafted = toGlobalId('Panel', (await panel(world, organiser, made)).id)
  const reviewer = await world.staff(['REVIEWER'])
  assert.deepEqual(await refusals(preview({ draft }, reviewer)), [{ code: 'ROLE_NEEDED' }])
  assert.deepEqual(await refusals(preview({ panelId: drafted }, reviewer)), [{ code: 'ROLE_NEEDED' }])
  assert.deepEqual(await refusals(preview({ panelId: drafted, draft })), [{ code: 'PANEL_OR_DRAFT', path: ['panelId'] }])
  assert.deepEqual(await refusals(preview({})), [{ code: 'PANEL_OR_DRAFT', path: ['panelId'] }])
  assert.deepEqual(await refusals(preview({ panelId: toGlobalId('Engagement', made.id) })), [{ code: 'NOT_FOUND', path: ['panelId'] }])
  assert.deepEqual(await refusals(preview({ draft: { ...draft, occupationCode: '1' } })), [
    { code: 'OCCUPATION_UNKNOWN', path: ['occupationCode'] },
  ])
})
