import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { getNamedType, isObjectType } from 'graphql'
import { nameMember } from '../../api/dispatch/panel/name-member.ts'
import { previewCandidates } from '../../api/dispatch/pool/preview-candidates.ts'
import { Viewers } from '../../api/identity/viewers.ts'
import { openExecution } from '../../api/open-execution.ts'
import type { Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { type Panel } from '../../schema/index.ts'
import { engagement, panel, panelInput } from '../engagement.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { World } from '../world.ts'
import { accept, answered, decline, drawn, recuse, type SeatRow, seats } from './draw.ts'
import { type Question, questionsOf } from './schema-walk.ts'
import { DRAWN_AGAIN, everyNode, leaveMore, NOBODY_DRAWN } from './sealed-seats.ts'

breaksOnPurpose('a term lasts as long as its roster says', 'terms outlast every day of the tests')

const world = await World.open()
after(() => world.close())
const execution = openExecution(world.platform, new Viewers(world.platform.aside))
const long = { term: ['2025-01-01', '2099-12-31'] } as const
const days = { startsOn: '2031-05-10', endsOn: '2031-05-11' }

let sealed: Panel
let rows: readonly SeatRow[]
let questions: readonly Question[]
const curious: Record<string, Viewer> = {}

before(async () => {
  const organiser = await world.staff(['ORGANISER'])
  const officer = await world.staff(['DRAWING_OFFICER'])
  await world.experts(8, long)
  await world.experts(4, { ...long, office: world.county.id })
  const made = await engagement(world, organiser, days)
  sealed = await panel(world, organiser, made)
  const all = await world.rows<{ id: number }>('select id from expert order by id')
  const naming = await world.staff(['ORGANISER'])
  await world.run(naming, act =>
    nameMember(act, {
      panelId: toGlobalId('Panel', sealed.id),
      expertId: toGlobalId('Expert', all[0]!.id),
      role: 'JUDGE',
      reason: '熟悉设备',
    }),
  )
  await drawn(world, officer, sealed)
  const [one, two, three] = (await seats(world, sealed)).filter(row => row.state === 'INVITED' && row.route === 'DRAWN')
  await answered(world, one!, accept)
  await answered(world, two!, decline)
  await answered(world, three!, recuse)
  rows = await seats(world, sealed)
  const outsider = await world.expert({ ...long, occupation: world.cooking.id })
  Object.assign(curious, {
    organiser,
    rosterManager: await world.staff(['ROSTER_MANAGER', 'APPROVER']),
    reviewer: await world.staff(['REVIEWER', 'ROSTER_MANAGER'], world.county),
    analyst: { ...(await world.staff(['ANALYST', 'ADMINISTRATOR'])), everyOffice: true },
    otherOffice: await world.staff(['DRAWING_OFFICER', 'SUPERVISOR', 'ORGANISER'], world.county),
    otherExpert: await world.signedIn(outsider.id),
  })
  const some = async (type: string, table: string, many: number) => {
    const found = await world.rows<{ id: number }>(`select id from ${table} order by id limit ${many}`)
    return [type, found.map(({ id }) => toGlobalId(type, id))] as const
  }
  const ids = Object.fromEntries([
    await some('Assignment', 'assignment', 40),
    await some('ConflictOfInterest', 'conflict_of_interest', 9),
    await some('Draw', 'draw', 1),
    await some('Panel', 'panel', 1),
    await some('Engagement', 'engagement', 1),
    await some('Expert', 'expert', 12),
    await some('Office', 'office', 2),
    await some('Organisation', 'organisation', 1),
    await some('Occupation', 'occupation', 2),
    await some('Division', 'division', 1),
    await some('Account', 'account', 3),
  ])
  const scalars = {
    String: ['"6-18-02-04"', '"专家"', '"440802"'],
    Int: ['0', '1'],
    Boolean: ['true', 'false'],
    LocalDate: ['"2031-05-10"', '"2031-05-11"'],
    DateTime: ['"2031-05-10T00:00:00Z"'],
    Float: ['1'],
  }
  await leaveMore(world, one!.id, two!.expert)
  questions = questionsOf(execution.schema, { ids, nodes: await everyNode(world, execution.schema), scalars })
})

type Answers = ReadonlyMap<string, string>

async function ask(viewer: Viewer, query: string): Promise<string> {
  const outcome = await execution.execute({ query }, { ...world.context(viewer), requestId: 'hunt' })
  return 'json' in outcome ? outcome.json.toString() : JSON.stringify(outcome)
}

/** What people are told, to every question; without names the organiser asks everything, and the others take turns beside. */
async function hunt(viewers?: readonly string[], asked = questions): Promise<Answers> {
  const answers = new Map<string, string>()
  const others = Object.keys(curious).filter(who => who !== 'organiser')
  for (const [index, query] of asked.entries()) {
    const whole = query.startsWith('{ node') || !/filter|orderBy|input/.test(query)
    const asking = viewers ?? ['organiser', ...(whole ? others : [others[index % others.length]!])]
    for (const who of asking) answers.set(`${who} ${query}`, await ask(curious[who]!, query))
  }
  return answers
}

/** Does something to the database, looks, and takes it back. */
async function twin<Result>(change: readonly string[], look: () => Promise<Result>, back: readonly string[]): Promise<Result> {
  for (const sql of change) await world.rows(sql)
  try {
    return await look()
  } finally {
    for (const sql of back) await world.rows(sql)
  }
}

/** Of two sets of answers, the questions that are answered otherwise. */
const differing = (one: Answers, other: Answers) =>
  [...one].filter(([question, answer]) => other.get(question) !== answer).map(([question]) => question)

test('before the opening nobody but who draws, supervises or was invited learns who sits, by any question of the schema', async t => {
  const answers = await hunt()
  const errors = [...answers].filter(([, answer]) => answer.includes('"INTERNAL"')).map(([question, answer]) => `${question} ${answer}`)
  assert.deepEqual(errors.slice(0, 3), [])
  t.diagnostic(`${questions.length} questions by ${Object.keys(curious).length} viewers`)
  const ids = rows.map(({ id }) => toGlobalId('Assignment', id))
  const told = [...answers].filter(([question, answer]) => ids.some(id => answer.includes(id) && !question.includes(id)))
  assert.deepEqual(
    told.map(([question]) => question),
    [],
    'a sealed seat is shown',
  )
  const without = await twin(NOBODY_DRAWN, () => hunt(), DRAWN_AGAIN)
  assert.deepEqual(differing(answers, without), [], 'answered otherwise where nobody was drawn')
  assert.deepEqual(await seats(world, sealed), rows, 'the twin was put back')
})

test('every query of the schema is among the questions, and so is every row that came of the seats', () => {
  const asked = new Set(questions.map(question => /^\{ (\w+)/.exec(question)![1]))
  assert.deepEqual([...asked].sort(), Object.keys(execution.schema.getQueryType()!.getFields()).sort())
  for (const type of ['Assignment', 'ConflictOfInterest', 'Decline', 'Draw', 'Invitation', 'Message', 'RemovalProposal', 'Withdrawal']) {
    assert.ok(
      questions.some(question => question.includes(`... on ${type} {`)),
      type,
    )
  }
  // Hunted in `test/live/subscriptions.test.ts`: whoever adds one adds it there.
  assert.deepEqual(Object.keys(execution.schema.getSubscriptionType()!.getFields()).sort(), ['assignmentChanged', 'panelChanged'])
})

/** Mutations that hand something out: files, lists, contacts. Whoever adds one adds it to the hunt, or says here that it knows no seats. */
const HANDS_OUT = ['exportFees', 'printDocument', 'uploadScores', 'viewContactSheet']
const KNOWS_NO_SEAT = ['eraseFile', 'openCalendarFeed', 'requestDownload', 'requestObjectionUpload', 'requestUpload']

test('exports, printed documents and the contact sheet do not differ by those who were drawn', async () => {
  const giving = Object.values(execution.schema.getMutationType()!.getFields()).filter(({ type }) => {
    const payload = getNamedType(type)
    return isObjectType(payload) && Object.keys(payload.getFields()).some(name => /^(path|file|sheet|contacts|csv|ics)$/.test(name))
  })
  assert.deepEqual(giving.map(({ name }) => name).sort(), [...HANDS_OUT, ...KNOWS_NO_SEAT].sort())
  const errors = 'userErrors { __typename code messageZh messageEn path }'
  const [panelId, engagementId, draw] = [
    toGlobalId('Panel', sealed.id),
    toGlobalId('Engagement', sealed.engagement.id),
    toGlobalId('Draw', 1),
  ]
  const asked = [
    `mutation { exportFees(input: { engagementId: "${engagementId}" }) { ${errors} sheet } }`,
    `mutation { printDocument(input: { document: DRAW_RECORD, purpose: REVIEW, subjectId: "${draw}" }) { ${errors} file { size sha256 } } }`,
    `mutation { uploadScores(input: { panelId: "${panelId}", mode: DRY_RUN, csv: "选手,评委1\\n2,80" }) { ${errors} report { good } } }`,
    `mutation { viewContactSheet(input: { panelId: "${panelId}", purpose: "安排接站" }) { ${errors} contacts { name phone } } }`,
  ]
  const everybody = Object.keys(curious)
  const answers = await hunt(everybody, asked)
  assert.ok(
    [...answers.values()].every(answer => !/INTERNAL|GRAPHQL_VALIDATION/.test(answer)),
    [...answers.values()].join(),
  )
  assert.ok([...answers.values()].every(answer => !answer.includes('"name"') && !answer.includes('"sha256":"')))
  assert.deepEqual(differing(answers, await twin(NOBODY_DRAWN, () => hunt(everybody, asked), DRAWN_AGAIN)), [])
})

test('the broken twin whose policy lets the organising office see its seats is caught', async () => {
  const few = questions.filter(query => /^\{ (panel|experts|engagements)\b/.test(query))
  const whole = await hunt(['organiser'], few)
  const broken = await twin(
    ['create policy broken on assignment for select using (office_id = any (app_offices()))'],
    () => hunt(['organiser'], few),
    ['drop policy broken on assignment'],
  )
  assert.ok(differing(whole, broken).length > 0)
})

test('the broken twin whose load counts sealed seats is caught', async () => {
  const few = questions.filter(query => /^\{ (experts|rosterStatistics)\b/.test(query))
  const whole = await hunt(['analyst'], few)
  const broken = await twin(
    [
      `update expert set open_assignments = (select count(*) from assignment where expert_id = expert.id and state in ('INVITED', 'ACCEPTED'))`,
    ],
    () => hunt(['analyst'], few),
    ['select count_duties(array(select id from expert))'],
  )
  assert.ok(differing(whole, broken).some(question => question.includes('rosterStatistics')))
  assert.ok(differing(whole, broken).some(question => question.includes('load:')))
})

test('a preview on the same days does not differ by those who were just drawn; it does for who draws', async () => {
  const organiser = curious.organiser!
  const other = await engagement(world, organiser, days)
  const preview = (viewer: Viewer) => world.run(viewer, act => previewCandidates(act, { draft: panelInput(world, other) }, { first: 100 }))
  const [seen, without] = [await preview(organiser), await twin(NOBODY_DRAWN, () => preview(organiser), DRAWN_AGAIN)]
  assert.deepEqual([seen.eligible, seen.excluded], [without.eligible, without.excluded])
  const supervisor = await world.staff(['SUPERVISOR'])
  const held = rows.filter(row => row.state === 'INVITED' || row.state === 'ACCEPTED').length
  assert.equal((await preview(supervisor)).eligible, seen.eligible - held)
})

test('who draws, who supervises, who was invited and who named see what is theirs; from the opening on the organiser sees the panel', async () => {
  const total = async (viewer: Viewer) => {
    const answer = await ask(viewer, `{ panel(id: "${toGlobalId('Panel', sealed.id)}") { assignments { totalCount } } }`)
    return JSON.parse(answer).panel?.assignments.totalCount as number | undefined
  }
  const officer = await world.staff(['DRAWING_OFFICER'])
  const supervisor = await world.staff(['SUPERVISOR'])
  const namer = (await world.rows<{ id: number }>('select named_by_id as id from assignment where named_by_id is not null'))[0]!.id
  const naming = { ...curious.organiser!, account: namer }
  assert.deepEqual(
    [await total(officer), await total(supervisor), await total(naming), await total(curious.organiser!)],
    [rows.length, rows.length, 1, 0],
  )
  const own = async (seat: SeatRow) =>
    JSON.parse(await ask(await world.signedIn(seat.expert), `{ node(id: "${toGlobalId('Assignment', seat.id)}") { id } }`)).node?.id
  const invited = rows.find(row => row.state === 'ACCEPTED')!
  const reserve = rows.find(row => row.state === 'RESERVE')
  assert.equal(await own(invited), toGlobalId('Assignment', invited.id))
  if (reserve) assert.equal(await own(reserve), undefined, 'a reserve does not know it')
  await world.open(sealed)
  assert.equal(await total(curious.organiser!), rows.length)
})
