import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { Viewers } from '../../api/identity/viewers.ts'
import { openExecution } from '../../api/open-execution.ts'
import type { Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { Employment } from '../../schema/index.ts'
import { type Answer, dataOf } from '../answers.ts'
import { engagement, panel } from '../engagement.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { World } from '../world.ts'
import { drawn, type SeatRow, seats, verdict } from './draw.ts'

breaksOnPurpose('a term lasts as long as its roster says', 'terms outlast every day of the tests')

const world = await World.open()
after(() => world.close())
const execution = openExecution(world.platform, new Viewers(world.platform.aside))
const manager = await world.staff(['ROSTER_MANAGER'])
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
await world.experts(12, { term: ['2025-01-01', '2099-12-31'] })

const REFUSAL = `userErrors { __typename code path ... on MergedAlready { heirId mergedOn } }`
const RENAME = `mutation ($input: RenameOrganisationInput!) { renameOrganisation(input: $input) {
  organisation { name earlierNames { name startsOn endsOn } } ${REFUSAL} } }`
const MERGE = `mutation ($input: MergeOrganisationsInput!) { mergeOrganisations(input: $input) {
  absorbed { mergedOn mergedInto { id } } ${REFUSAL} } }`

async function ask(viewer: Viewer, query: string, input: object) {
  const outcome = await execution.execute(
    { query, variables: { input: { documentNumber: '工商变更〔2026〕1号', ...input } } },
    world.context(viewer),
  )
  return Object.values<Answer>(dataOf(outcome))[0]
}
const idOf = (of: { readonly id: number }) => toGlobalId('Organisation', of.id)
const rename = (of: { readonly id: number }, input: object, viewer = manager) =>
  ask(viewer, RENAME, { organisationId: idOf(of), startsOn: '2026-02-01', name: '新名', ...input })
const merge = (absorbed: { readonly id: number }, into: { readonly id: number }, input: object = {}, viewer = manager) =>
  ask(viewer, MERGE, { absorbedId: idOf(absorbed), intoId: idOf(into), mergedOn: '2026-02-01', ...input })
const code = ({ userErrors }: { userErrors: { code: string; path: string[] | null }[] }) =>
  userErrors.map(error => [error.code, error.path])

let year = 2030
async function drawnPanel() {
  const of = await engagement(world, organiser, { startsOn: `${year}-05-10`, endsOn: `${year++}-05-11` })
  const made = await panel(world, organiser, of)
  await drawn(world, officer, made)
  const rows = await seats(world, made)
  return { of, made, seat: rows.find(row => row.state === 'INVITED')! }
}
async function seatNow({ made, seat }: { readonly made: { readonly id: number }; readonly seat: SeatRow }) {
  const [row] = await world.rows<{ state: string }>('select state from assignment where id = ?', [seat.id])
  const sitting = (await seats(world, made)).filter(({ state }) => state === 'INVITED').length
  return { state: row!.state, sitting, verdict: await verdict(world, made) }
}
const works = async (expert: number, employer: { organisation: number | null; employerName: string | null }) =>
  world.put(Employment, { expert, office: world.city.id, ...employer, post: '顾问', startsOn: '2020-01-01', endsOn: null })

test('S06 a merger makes the employer of a member the host: the seat is vacated and filled again in the same transaction; elsewhere nothing moves', async () => {
  const [one, other] = [await drawnPanel(), await drawnPanel()]
  const employer = await world.organisation()
  await works(one.seat.expert, { organisation: employer.id, employerName: null })
  await works(other.seat.expert, { organisation: employer.id, employerName: null })
  const between = await world.organisation()
  const kept = { state: 'INVITED', sitting: 5, verdict: 'ACCEPTED' }
  assert.deepEqual(code(await merge(employer, between)), [], 'not yet the host')
  assert.deepEqual([await seatNow(one), await seatNow(other)], [kept, kept])

  const { absorbed } = await merge(between, one.of.host)
  assert.deepEqual(absorbed, { mergedOn: '2026-02-01', mergedInto: { id: idOf(one.of.host) } })
  assert.deepEqual([await seatNow(one), await seatNow(other)], [{ ...kept, state: 'RECUSED' }, kept])
  const log = await world.rows(
    `select verb, actor, subject_id, details from act_log where verb = 'organisations.merged' order by id desc limit 1`,
  )
  assert.deepEqual(log, [
    {
      verb: 'organisations.merged',
      actor: manager.account,
      subject_id: between.id,
      details: { into: one.of.host.id, mergedOn: '2026-02-01', documentNumber: '工商变更〔2026〕1号' },
    },
  ])
  await world.rows(`delete from employment where post = '顾问'`)
})

test('S06 a new name brings to light who works there by name only; the name before stays a name of the organisation', async () => {
  const one = await drawnPanel()
  await works(one.seat.expert, { organisation: null, employerName: '湛江焊接学院' })
  const [host] = await world.rows<{ name: string }>('select name from organisation where id = ?', [one.of.host.id])
  assert.deepEqual((await rename(one.of.host, { name: ' 湛江焊接学院 ' })).organisation, {
    name: '湛江焊接学院',
    earlierNames: [{ name: host!.name, startsOn: null, endsOn: '2026-01-31' }],
  })
  assert.deepEqual(await seatNow(one), { state: 'RECUSED', sitting: 5, verdict: 'ACCEPTED' })
  const { organisation } = await rename(one.of.host, { name: '湛江技师学院', startsOn: '2026-03-01' })
  assert.deepEqual(organisation.earlierNames.at(-1), { name: '湛江焊接学院', startsOn: '2026-02-01', endsOn: '2026-02-28' })
  const asked = await world.rows(`select verb, details from act_log where verb = 'organisation.renamed' order by id`)
  assert.deepEqual(asked, [
    { verb: 'organisation.renamed', details: { startsOn: '2026-02-01', documentNumber: '工商变更〔2026〕1号' } },
    { verb: 'organisation.renamed', details: { startsOn: '2026-03-01', documentNumber: '工商变更〔2026〕1号' } },
  ])
  await world.rows(`delete from employment where post = '顾问'`)
})

test('an organisation is changed by those who keep the roster at the top, by a document, not before its day, and merged once', async () => {
  const [one, two, three] = [await world.organisation(), await world.organisation(), await world.organisation()]
  const county = await world.staff(['ADMINISTRATOR', 'ROSTER_MANAGER'], world.county)
  for (const viewer of [county, organiser]) {
    assert.deepEqual(code(await rename(one, {}, viewer)), [['TOP_ROSTER_MANAGER_ONLY', null]])
    assert.deepEqual(code(await merge(one, two, {}, viewer)), [['TOP_ROSTER_MANAGER_ONLY', null]])
  }
  assert.deepEqual(code(await rename(one, { name: ' ', documentNumber: ' ', startsOn: '2099-01-01' })), [
    ['NAME_MISSING', ['name']],
    ['DOCUMENT_MISSING', ['documentNumber']],
    ['DAY_NOT_YET', ['startsOn']],
  ])
  assert.deepEqual(code(await rename(one, { name: '长'.repeat(121) })), [['NAME_TOO_LONG', ['name']]])
  assert.deepEqual(code(await rename(one, { name: one.name })), [['NOTHING_CHANGES', ['name']]])
  assert.deepEqual(code(await rename(one, { name: '甲' })), [])
  assert.deepEqual(code(await rename(one, { name: '乙' })), [['NAME_IN_USE_LATER', ['startsOn']]])
  assert.deepEqual(code(await merge(one, one)), [['SAME_ORGANISATION', ['intoId']]])
  assert.deepEqual(code(await merge(one, { id: 0 })), [['NOT_FOUND', ['intoId']]])
  assert.deepEqual(code(await merge(one, two, { mergedOn: '2099-01-01', documentNumber: '' })), [
    ['DOCUMENT_MISSING', ['documentNumber']],
    ['DAY_NOT_YET', ['mergedOn']],
  ])
  assert.deepEqual(code(await merge(one, two)), [])
  const merged = { __typename: 'MergedAlready', code: 'MERGED_ALREADY', heirId: idOf(two), mergedOn: '2026-02-01' }
  assert.deepEqual((await merge(one, three)).userErrors, [{ ...merged, path: ['absorbedId'] }])
  assert.deepEqual((await merge(two, one)).userErrors, [{ ...merged, path: ['intoId'] }], 'no merger leads back')
  assert.deepEqual((await rename(one, { name: '丙' })).userErrors, [{ ...merged, path: ['organisationId'] }])
})

test('two mergers the other way round at once: one is done, one is refused, and none leads back', async () => {
  for (let round = 0; round < 5; round++) {
    const [one, two] = [await world.organisation(), await world.organisation()]
    const answers = await Promise.all([merge(one, two), merge(two, one)])
    assert.deepEqual(answers.map(({ userErrors }) => userErrors[0]?.code).sort(), ['MERGED_ALREADY', undefined])
  }
})
