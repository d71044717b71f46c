import type { ApplicationFormInput, ClaimedEmploymentInput } from '../../../schema/admission/application-form.ts'
import type { Refusal } from '../../refusal.ts'
import { findings, invalid } from '../invalid.ts'

/** Most entries of one kind, and longest texts: a form, not an archive. */
const MOST = 100
const MOST_OCCUPATIONS = 5
const LONGEST_TEXT = 5_000

/** What is wrong with a form whatever the records say: intervals (S10), days, sizes. Days are Asia/Shanghai. */
export function checkClaims(form: ApplicationFormInput, birthDate: string, today: string): readonly Refusal[] {
  const { occupations, credentials, honours, employments, experiences, studios, achievements, resume } = form
  const at = (...path: readonly (string | number)[]) => ['form', ...path.map(String)]
  const codes = occupations.map(({ code }) => code)
  return findings([
    codes.length === 0 &&
      invalid('OCCUPATION_MISSING', at('occupations'), '请至少申报一个职业。', 'Apply for at least one occupation.', 'S10'),
    codes.length > MOST_OCCUPATIONS &&
      invalid(
        'TOO_MANY_OCCUPATIONS',
        at('occupations'),
        `申报职业至多 ${MOST_OCCUPATIONS} 个。`,
        `At most ${MOST_OCCUPATIONS} occupations.`,
      ),
    new Set(codes).size < codes.length && invalid('OCCUPATION_TWICE', at('occupations'), '申报职业重复。', 'An occupation is named twice.'),
    ...Object.entries({ credentials, honours, employments, experiences, studios }).map(
      ([field, list]) => list.length > MOST && invalid('TOO_MANY_ENTRIES', at(field), `至多 ${MOST} 项。`, `At most ${MOST} entries.`),
    ),
    (achievements.length > LONGEST_TEXT || resume.length > LONGEST_TEXT) &&
      invalid(
        'TEXT_TOO_LONG',
        at(achievements.length > LONGEST_TEXT ? 'achievements' : 'resume'),
        `至多 ${LONGEST_TEXT} 字。`,
        `At most ${LONGEST_TEXT} characters.`,
      ),
    ...credentials.flatMap((credential, index) => [
      (credential.titleGrade == null) === (credential.skillLevel == null) &&
        invalid('TITLE_OR_LEVEL', at('credentials', index), '职称和技能等级二者择一。', 'Exactly one of title and skill level.', 'S10'),
      impossible(credential.grantedOn, birthDate, today) && badDay(at('credentials', index, 'grantedOn'), 'S10'),
    ]),
    ...honours.flatMap((honour, index) => [
      impossible(honour.grantedOn, birthDate, today) && badDay(at('honours', index, 'grantedOn'), 'S11'),
      honour.revokedOn != null &&
        honour.revokedOn < honour.grantedOn &&
        invalid(
          'REVOKED_BEFORE_GRANTED',
          at('honours', index, 'revokedOn'),
          '撤销日期早于授予日期。',
          'Revoked before it was granted.',
          'S11',
        ),
    ]),
    ...employments.flatMap((job, index) => [
      (job.organisationId == null) === !job.employerName?.trim() &&
        invalid(
          'ORGANISATION_OR_NAME',
          at('employments', index),
          '登记单位和单位名称二者择一。',
          'Exactly one of organisation and employer’s name.',
          'S10',
        ),
      job.endsOn != null &&
        job.endsOn < job.startsOn &&
        invalid(
          'INTERVAL_REVERSED',
          at('employments', index, 'endsOn'),
          '工作经历的结束日期早于开始日期。',
          'The job ends before it starts.',
          'S10',
        ),
      impossible(job.startsOn, birthDate, today) && badDay(at('employments', index, 'startsOn'), 'S10'),
    ]),
    ...overlaps(employments).map(index =>
      invalid(
        'INTERVALS_OVERLAP',
        at('employments', index),
        '同一单位的工作经历时间重叠，请合并。',
        'Two jobs with the same employer overlap; make them one.',
        'S10',
      ),
    ),
    ...experiences.map(({ heldOn }, index) => impossible(heldOn, birthDate, today) && badDay(at('experiences', index, 'heldOn'), 'S13')),
    ...studios.flatMap(({ startsOn, endsOn }, index) => [
      endsOn != null &&
        endsOn < startsOn &&
        invalid(
          'INTERVAL_REVERSED',
          at('studios', index, 'endsOn'),
          '领办结束日期早于开始日期。',
          'The lead ends before it starts.',
          'S12',
        ),
      impossible(startsOn, birthDate, today) && badDay(at('studios', index, 'startsOn'), 'S12'),
    ]),
  ])
}

/** A day before somebody was born, or one that is still to come. */
function impossible(day: string, birthDate: string, today: string): boolean {
  return day <= birthDate || day > today
}

function badDay(path: readonly string[], clause: string): Refusal {
  return invalid('DAY_IMPOSSIBLE', path, '日期早于出生日期或晚于今日。', 'The day is before birth or still to come.', clause)
}

/** Entries that overlap an earlier one with the same employer: a slip. Two employers at one time are lawful, and counted once (S10). */
function overlaps(jobs: readonly ClaimedEmploymentInput[]): readonly number[] {
  const same = (a: ClaimedEmploymentInput, b: ClaimedEmploymentInput) =>
    a.organisationId != null
      ? a.organisationId === b.organisationId
      : b.organisationId == null && a.employerName?.trim() === b.employerName?.trim()
  const meet = (a: ClaimedEmploymentInput, b: ClaimedEmploymentInput) =>
    a.startsOn <= (b.endsOn ?? '9999-12-31') && b.startsOn <= (a.endsOn ?? '9999-12-31')
  return jobs.flatMap((job, index) => (jobs.slice(0, index).some(other => same(job, other) && meet(job, other)) ? [index] : []))
}
