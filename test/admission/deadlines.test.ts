import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { withClient } from '../../api/postgres/roles.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { Admission } from './world.ts'

breaksOnPurpose('no file outlasts its retention', 'files were sent while the clock stood in 2022')

const admission = await Admission.open()
after(() => admission.close())
const { world } = admission

test('S28 the last day counts to its end in Shanghai, Saturday or not; a later hop has its own day', async () => {
  const moment = (at: string) =>
    withClient(world.connections.owner, client =>
      client.query(`create or replace function house_now() returns timestamptz language sql volatile as $$ select ${at} $$`),
    )
  const { id: callId } = await admission.publish(
    {},
    {
      opensOn: '2022-11-18',
      applyUntil: '2022-12-10',
      endorseUntil: '2022-12-20',
      recommendUntil: '2022-12-31',
      approveUntil: '2023-01-31',
    },
  )
  const applicants = await Promise.all([1, 2, 3].map(() => admission.applicant()))
  const person = () => admission.person({ birthDate: '1970-01-01' })
  await moment(`timestamptz '2022-11-17 23:59:59.999+08'`)
  const drafts: string[] = []
  for (const applicant of applicants)
    drafts.push(
      await admission.draft(applicant, {
        callId,
        person: person(),
        form: admission.form({ employments: [{ employerName: '厂', post: '焊工', occupationCode: '6-18-02-04', startsOn: '2008-01-01' }] }),
      }),
    )
  assert.deepEqual(await admission.refusedSubmission(applicants[0]!, drafts[0]!), ['NOT_OPEN_YET S28'])
  await moment(`timestamptz '2022-12-10 23:59:59.999999+08'`)
  await admission.done(applicants[0]!, 'submitApplication', 'application { state }', admission.submitInput(drafts[0]!))
  await moment(`timestamptz '2022-12-11 00:00:00+08'`)
  const { submitApplication } = await admission.ask(
    applicants[1]!,
    `mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { application { id }
      userErrors { __typename code messageZh ... on OutsideDeadline { opensOn closesOn judgedAt } } } }`,
    { input: admission.submitInput(drafts[1]!) },
  )
  assert.deepEqual(submitApplication, {
    application: null,
    userErrors: [
      {
        __typename: 'OutsideDeadline',
        code: 'DEADLINE_PASSED',
        messageZh: '申请已于 2022-12-10 截止，逾期不再受理。',
        opensOn: '2022-11-18',
        closesOn: '2022-12-10',
        judgedAt: '2022-12-10T16:00:00.000Z',
      },
    ],
  })
  await moment(`timestamptz '2022-12-21 00:00:00+08'`)
  await admission.attach(admission.reviewer, drafts[0]!, 'EMPLOYER_STAMP')
  assert.deepEqual(await admission.refused(admission.reviewer, 'endorseApplication', 'application { id }', { applicationId: drafts[0]! }), [
    'DEADLINE_PASSED S28',
  ])
  await moment('clock_timestamp()')
  await assert.rejects(
    world.rows(
      `update application set submitted_at = '2022-12-11 00:00:00+08' where submitted_at = '2022-12-10 23:59:59.999999+08' or submitted_at = '2022-12-10 23:59:59.999+08'`,
    ),
    /submitted after its deadline/,
  )
})
