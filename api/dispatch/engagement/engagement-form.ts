import { InvalidInput } from '../../../schema/base/refusals.ts'
import type { CreateEngagementInput } from '../../../schema/dispatch/create-engagement.ts'
import { type Refusal, refusalOf } from '../../refusal.ts'
import { daysBetween, type LocalDate } from '../../time/local-date.ts'
import { engagementKinds } from './engagement-kinds.ts'

/** Longest engagement in days; a longer one is a slip in the year. */
const LONGEST = 366
const LONGEST_TITLE = 200
/** Longest time to answer an invitation, in hours. */
const LONGEST_ANSWER = 720
const MOST_OCCUPATIONS = 100
const MOST_PARTICIPANTS = 1000

/** What is wrong with the form of an engagement, whatever the records say: title, mandate (S16), days, lists. Days are Asia/Shanghai. */
export function checkEngagement(input: CreateEngagementInput, today: string): readonly Refusal[] {
  const title = input.title.trim()
  const length = daysBetween(input.startsOn as LocalDate, input.endsOn as LocalDate) + 1
  const mandateMissing = engagementKinds[input.kind].mandate === 'REQUIRED' && !input.mandateNumber?.trim()
  const participants = input.participants.map(participant => `${participant.organisationId} ${participant.capacity}`)
  const findings: readonly (Refusal | false)[] = [
    title === '' && invalid('TITLE_MISSING', 'title', '请填写任务名称。', 'Give the engagement a title.'),
    title.length > LONGEST_TITLE &&
      invalid('TITLE_TOO_LONG', 'title', `名称至多 ${LONGEST_TITLE} 字。`, `A title has at most ${LONGEST_TITLE} characters.`),
    mandateMissing &&
      invalid(
        'MANDATE_MISSING',
        'mandateNumber',
        '委托工作须有人社局委托文号。',
        'Entrusted work needs the mandate number of the bureau.',
        'S16',
      ),
    length < 1 && invalid('ENDS_BEFORE_IT_STARTS', 'endsOn', '结束日期早于开始日期。', 'The last day is before the first.'),
    input.startsOn < today && invalid('STARTS_IN_THE_PAST', 'startsOn', '开始日期已过。', 'The first day has passed.'),
    length > LONGEST &&
      invalid('TOO_LONG', 'endsOn', `任务至多 ${LONGEST} 天，请核对年份。`, `An engagement lasts at most ${LONGEST} days; check the year.`),
    (input.answerWithinHours < 1 || input.answerWithinHours > LONGEST_ANSWER) &&
      invalid(
        'ANSWER_TIME_OUT_OF_RANGE',
        'answerWithinHours',
        `答复期限应为 1 至 ${LONGEST_ANSWER} 小时。`,
        `The time to answer is 1 to ${LONGEST_ANSWER} hours.`,
      ),
    input.occupationCodes.length === 0 &&
      invalid('OCCUPATION_MISSING', 'occupationCodes', '请至少填写一个职业。', 'Name at least one occupation.'),
    input.occupationCodes.length > MOST_OCCUPATIONS &&
      invalid('TOO_MANY_OCCUPATIONS', 'occupationCodes', `职业至多 ${MOST_OCCUPATIONS} 个。`, `At most ${MOST_OCCUPATIONS} occupations.`),
    new Set(input.occupationCodes).size < input.occupationCodes.length &&
      invalid('OCCUPATION_TWICE', 'occupationCodes', '职业重复。', 'An occupation is named twice.'),
  ]
  return [...findings.filter(finding => finding !== false), ...checkParticipants(participants)]
}

/** Every organisation takes part once in each capacity. Participants are told apart by any text that says both. */
export function checkParticipants(participants: readonly string[]): readonly Refusal[] {
  const findings: readonly (Refusal | false)[] = [
    participants.length > MOST_PARTICIPANTS &&
      invalid(
        'TOO_MANY_PARTICIPANTS',
        'participants',
        `参与单位至多 ${MOST_PARTICIPANTS} 个。`,
        `At most ${MOST_PARTICIPANTS} participants.`,
      ),
    new Set(participants).size < participants.length &&
      invalid('PARTICIPANT_TWICE', 'participants', '参与单位重复。', 'A participant is named twice in the same capacity.'),
  ]
  return findings.filter(finding => finding !== false)
}

/** Whoever adds participants names at least one. */
export function checkAdded(participants: readonly object[]): Refusal | undefined {
  if (participants.length > 0) return undefined
  return invalid('PARTICIPANTS_MISSING', 'participants', '请至少填写一个参与单位。', 'Name at least one participant.')
}

function invalid(code: string, field: string, messageZh: string, messageEn: string, clause?: string): Refusal {
  return refusalOf(InvalidInput, { code, messageZh, messageEn, path: [field], ...(clause && { clause }) })
}
