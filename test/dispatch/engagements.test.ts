import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { createEngagement } from '../../api/dispatch/engagement/create-engagement.ts'
import { engagementKinds } from '../../api/dispatch/engagement/engagement-kinds.ts'
import { draftPanel } from '../../api/dispatch/panel/draft-panel.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { engagement, engagementInput, panelInput, refusals } from '../engagement.ts'
import { World } from '../world.ts'

const world = await World.open()
after(() => world.close())
const organiser = await world.staff(['ORGANISER'])

const counts = () =>
  world.rows(`select (select count(*)::int from engagement) as engagements, (select count(*)::int from engagement_occupation) as occupations,
    (select count(*)::int from engagement_participant) as participants, (select count(*)::int from panel) as panels`)

test('S14 S15 S16 every kind of engagement cites its duty clause', () => {
  assert.deepEqual(
    Object.entries(engagementKinds).map(([kind, { clause }]) => `${kind} ${clause}`),
    [
      'COMPETITION S14',
      'ASSESSMENT S14',
      'REVIEW S14',
      'SUPERVISION S14',
      'INSPECTION S14',
      'CURRICULUM S15',
      'RESEARCH S16',
      'GUIDANCE S16',
      'ENTRUSTED S16',
    ],
  )
})

test('S14 an organiser creates an engagement with occupations and participants, and the log says so', async () => {
  const partner = await world.organisation()
  const input = await engagementInput(world, {
    title: ' 焊工职业技能竞赛 ',
    participants: [{ organisationId: toGlobalId('Organisation', partner.id), capacity: 'PARTNER' }],
  })
  const made = (await world.run(organiser, act => createEngagement(act, input))).engagement!
  const [row] = await world.rows<Record<string, unknown>>(
    `select kind, title, state, starts_on::text, ends_on::text, created_by_id,
       (select array_agg(occupation_id) from engagement_occupation where engagement_id = engagement.id) as occupations,
       (select array_agg(organisation_id || ' ' || capacity) from engagement_participant where engagement_id = engagement.id) as participants,
       (select verb || ' ' || (details ->> 'clause') from act_log where subject_type = 'Engagement' and subject_id = engagement.id) as log
     from engagement where id = ?`,
    [made.id],
  )
  assert.deepEqual(row, {
    kind: 'COMPETITION',
    title: '焊工职业技能竞赛',
    state: 'PLANNED',
    starts_on: '2029-10-10',
    ends_on: '2029-10-11',
    created_by_id: organiser.account,
    occupations: [world.welding.id],
    participants: [`${partner.id} PARTNER`],
    log: 'engagement.created S14',
  })
})

test('S16 entrusted work needs the mandate number of the bureau, and the database holds it too', async () => {
  const input = await engagementInput(world, { kind: 'ENTRUSTED', mandateNumber: '  ' })
  assert.deepEqual(await refusals(world.run(organiser, act => createEngagement(act, input))), [
    { code: 'MANDATE_MISSING', path: ['mandateNumber'], clause: 'S16' },
  ])
  const given = { ...input, mandateNumber: '湛人社函〔2026〕8号' }
  assert.equal((await world.run(organiser, act => createEngagement(act, given))).engagement!.mandateNumber, '湛人社函〔2026〕8号')
  await assert.rejects(
    world.rows(`update engagement set mandate_number = null where kind = 'ENTRUSTED'`),
    /engagement_mandate_number_check/,
  )
})

test('bad input is refused with the field at fault, and nothing is half written', async () => {
  const unknown = (type: string) => toGlobalId(type, 999_999)
  const known = await engagementInput(world)
  const cases: readonly (readonly [object, { code: string; path: string[] }])[] = [
    [{ officeId: unknown('Office') }, { code: 'NOT_FOUND', path: ['officeId'] }],
    [{ officeId: 'nonsense' }, { code: 'NOT_FOUND', path: ['officeId'] }],
    [{ hostId: unknown('Organisation') }, { code: 'NOT_FOUND', path: ['hostId'] }],
    [{ hostId: toGlobalId('Office', world.city.id) }, { code: 'NOT_FOUND', path: ['hostId'] }],
    [{ divisionId: unknown('Division') }, { code: 'NOT_FOUND', path: ['divisionId'] }],
    [{ occupationCodes: ['9-99-99-99'] }, { code: 'OCCUPATION_UNKNOWN', path: ['occupationCodes'] }],
    [{ occupationCodes: [] }, { code: 'OCCUPATION_MISSING', path: ['occupationCodes'] }],
    [{ occupationCodes: ['6-18-02-04', '6-18-02-04'] }, { code: 'OCCUPATION_TWICE', path: ['occupationCodes'] }],
    [{ startsOn: '2029-10-12' }, { code: 'ENDS_BEFORE_IT_STARTS', path: ['endsOn'] }],
    [
      { startsOn: '2020-03-01', endsOn: '2020-03-02' },
      { code: 'STARTS_IN_THE_PAST', path: ['startsOn'] },
    ],
    [{ endsOn: '2036-03-11' }, { code: 'TOO_LONG', path: ['endsOn'] }],
    [{ title: '  ' }, { code: 'TITLE_MISSING', path: ['title'] }],
    [
      { participants: [{ organisationId: unknown('Organisation'), capacity: 'PARTNER' }] },
      { code: 'NOT_FOUND', path: ['participants', 'organisationId'] },
    ],
  ]
  const before = await counts()
  for (const [changes, refusal] of cases) {
    const input = { ...known, ...changes }
    assert.deepEqual(await refusals(world.run(organiser, act => createEngagement(act, input))), [refusal])
  }
  assert.deepEqual(await counts(), before)
})

test('only an organiser of the office creates an engagement and drafts its panels; the refusal is logged', async () => {
  const officer = await world.staff(['DRAWING_OFFICER'])
  const ofCounty = await world.staff(['ORGANISER'], world.county)
  const input = await engagementInput(world)
  for (const viewer of [officer, ofCounty]) {
    assert.deepEqual(await refusals(world.run(viewer, act => createEngagement(act, input))), [{ code: 'ROLE_NEEDED' }])
  }
  const made = await engagement(world, organiser)
  for (const viewer of [officer, ofCounty]) {
    assert.deepEqual(await refusals(world.run(viewer, act => draftPanel(act, panelInput(world, made)))), [{ code: 'ROLE_NEEDED' }])
  }
  const logged = await world.rows(`select refusal from act_log where actor = ${officer.account} and verb = 'refused'`)
  assert.deepEqual(logged, [{ refusal: 'ROLE_NEEDED' }, { refusal: 'ROLE_NEEDED' }])
})

test('a panel is drafted with seats and rules; without a word about employers the limit is one', async () => {
  const made = await engagement(world, organiser)
  const input = panelInput(
    world,
    made,
    [
      { role: 'CHIEF_JUDGE', number: 1, minimumTitle: 'ASSOCIATE_SENIOR', minimumSkill: 'SENIOR_TECHNICIAN' },
      { role: 'JUDGE', number: 4 },
      { role: 'RESERVE', number: 2 },
    ],
    { fromCounties: [{ divisionId: toGlobalId('Division', world.counties[2]!.id), atLeast: 1 }], atMostAge: 70 },
  )
  const { panel } = await world.run(organiser, act => draftPanel(act, input))
  const [row] = await world.rows(
    `select panel.state, panel.drafted_by_id, engagement.state as engagement,
       (select array_agg(concat_ws(' ', role, number, minimum_title, minimum_skill) order by id) from panel_seat where panel_id = panel.id) as seats,
       (select array_agg(concat_ws(' ', kind, number, subject) order by id) from panel_rule where panel_id = panel.id) as rules
     from panel join engagement on engagement.id = engagement_id where panel.id = ?`,
    [panel!.id],
  )
  assert.deepEqual(row, {
    state: 'DRAFTED',
    drafted_by_id: organiser.account,
    engagement: 'PANELS_DRAFTED',
    seats: ['CHIEF_JUDGE 1 ASSOCIATE_SENIOR SENIOR_TECHNICIAN', 'JUDGE 4', 'RESERVE 2'],
    rules: ['AT_MOST_PER_EMPLOYER 1', 'AT_MOST_AGE 70', 'AT_LEAST_FROM_COUNTY 1 440825'],
  })
})

test('a panel opens with the first day in Shanghai unless another moment is named, which lies ahead and no later than that day', async () => {
  const of = await engagement(world, organiser)
  const opening = async (opensAt?: string) => {
    const input = { ...panelInput(world, of), ...(opensAt && { opensAt: new Date(opensAt) }) }
    return (await world.run(organiser, act => draftPanel(act, input))).panel!.opensAt.toISOString()
  }
  assert.deepEqual(
    [await opening(), await opening('2029-10-09T09:00:00Z'), await opening('2029-10-10T15:59:59Z')],
    ['2029-10-09T16:00:00.000Z', '2029-10-09T09:00:00.000Z', '2029-10-10T15:59:59.000Z'],
  )
  assert.deepEqual(await refusals(opening('2029-10-10T16:00:00Z')), [{ code: 'OPENS_TOO_LATE', path: ['opensAt'] }])
  assert.deepEqual(await refusals(opening('2020-01-01T00:00:00Z')), [{ code: 'OPENS_IN_THE_PAST', path: ['opensAt'] }])
})

test('a panel that contradicts itself is refused, and nothing is half written', async () => {
  const made = await engagement(world, organiser)
  const draft = panelInput(world, made)
  const rules = draft.rules
  const cases: readonly (readonly [object, readonly object[]])[] = [
    [{ engagementId: toGlobalId('Engagement', 999_999) }, [{ code: 'NOT_FOUND', path: ['engagementId'] }]],
    [{ engagementId: toGlobalId('Panel', 1) }, [{ code: 'NOT_FOUND', path: ['engagementId'] }]],
    [{ name: ' ' }, [{ code: 'NAME_MISSING', path: ['name'] }]],
    [{ occupationCode: '9-99-99-99' }, [{ code: 'OCCUPATION_UNKNOWN', path: ['occupationCode'] }]],
    [{ occupationCode: world.cooking.code }, [{ code: 'OCCUPATION_OUTSIDE_ENGAGEMENT', path: ['occupationCode'] }]],
    [{ seats: [{ role: 'RESERVE', number: 2 }] }, [{ code: 'SEATS_MISSING', path: ['seats'] }]],
    [
      { seats: [{ role: 'JUDGE', number: 0 }] },
      [
        { code: 'SEATS_MISSING', path: ['seats'] },
        { code: 'SEATS_OUT_OF_RANGE', path: ['seats'] },
      ],
    ],
    [
      {
        seats: [
          { role: 'JUDGE', number: 3 },
          { role: 'JUDGE', number: 2 },
        ],
      },
      [{ code: 'ROLE_TWICE', path: ['seats'] }],
    ],
    [{ rules: { ...rules, atMostPerEmployer: 0 } }, [{ code: 'AT_MOST_NOTHING', path: ['rules'] }]],
    [{ rules: { ...rules, atLeastFromEnterprises: 6 } }, [{ code: 'AT_LEAST_TOO_MUCH', path: ['rules'] }]],
    [{ rules: { ...rules, atMostAge: 7 } }, [{ code: 'AGE_OUT_OF_RANGE', path: ['rules', 'atMostAge'], clause: 'S07' }]],
    [
      { rules: { ...rules, fromCounties: [{ divisionId: toGlobalId('Division', 999_999), atLeast: 1 }] } },
      [{ code: 'NOT_FOUND', path: ['rules', 'fromCounties', 'divisionId'] }],
    ],
  ]
  const before = await counts()
  for (const [changes, expected] of cases) {
    const input = { ...draft, ...changes }
    assert.deepEqual(await refusals(world.run(organiser, act => draftPanel(act, input))), expected, JSON.stringify(changes))
  }
  assert.deepEqual(await counts(), before)
})
