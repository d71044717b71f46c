/** What a duty that was done leaves behind: its service record, its appraisal, the experience of a competition's judges. */

import type { Served } from './answers.ts'
import { dayText, momentOf } from './days.ts'
import type { PlannedEngagement } from './engagements.ts'
import type { Ground } from './ground.ts'

const REMARKS = ['评审客观公正，专业水平高。', '认真负责，按时完成评分。', '熟悉规程，协作良好。', null] as const

/** How far the office has come with appraising: all of it, or five duties in six. */
export type Appraised = 'ALL' | 'MOST'

/** Plants the services of an engagement, mostly appraised well. Answers the number of each. */
export function plantServices(
  ground: Ground,
  engagement: PlannedEngagement,
  served: readonly Served[],
  appraised: Appraised,
): { readonly id: number; readonly served: Served }[] {
  const services: { readonly id: number; readonly served: Served }[] = []
  for (const one of served) {
    const service = plantService(ground, engagement, one)
    services.push({ id: service, served: one })
    plantExperience(ground, engagement, one)
    const random = engagement.random.fork(`appraisal/${one.seating.expert.id}`)
    if (appraised === 'MOST' && (one === served[0] || random.chance(1, 6))) continue
    const mark = () => Math.max(2, 5 - Math.min(random.below(3), random.below(4)))
    const { office } = engagement
    const { expert } = one.seating
    ground.rows.put('appraisal', {
      id: ground.next('appraisal'),
      service_record_id: service,
      office_id: office.id,
      expert_id: expert.id,
      expert_office_id: expert.office.id,
      competence: mark(),
      impartiality: mark(),
      discipline: mark(),
      diligence: mark(),
      cooperation: mark(),
      remark: random.pick(REMARKS),
      appraised_by_id: office.staff.ORGANISER!,
      appraised_at: momentOf(Math.min(engagement.to + 2, ground.today), 11 * 60),
    })
  }
  return services
}

function plantService(ground: Ground, engagement: PlannedEngagement, { assignment, seating: { expert, role } }: Served): number {
  const { office, from, to } = engagement
  const service = ground.next('service_record')
  ground.rows.put('service_record', {
    id: service,
    expert_id: expert.id,
    office_id: office.id,
    expert_office_id: expert.office.id,
    engagement_id: engagement.id,
    assignment_id: assignment,
    kind: engagement.kind,
    title: engagement.title,
    role,
    starts_on: dayText(from),
    ends_on: dayText(to),
    days: to - from + 1,
    recorded_by_id: office.staff.ORGANISER!,
    recorded_at: momentOf(Math.min(to + 1, ground.today), 17 * 60),
  })
  return service
}

/** One judge in three keeps a competition among their experience. */
function plantExperience(ground: Ground, engagement: PlannedEngagement, { seating: { expert, role } }: Served): void {
  if (engagement.kind !== 'COMPETITION' || !engagement.random.fork(`experience/${expert.id}`).chance(1, 3)) return
  ground.rows.put('experience', {
    id: ground.next('experience'),
    expert_id: expert.id,
    office_id: expert.office.id,
    kind: role === 'CHIEF_JUDGE' ? 'CHIEF_JUDGED' : 'JUDGED',
    event: engagement.title,
    level: engagement.office.kind === 'COUNTY_BUREAU' ? 'COUNTY' : 'CITY',
    occupation_id: ground.occupation(engagement.occupation.code),
    engagement_id: engagement.id,
    held_on: dayText(engagement.to),
  })
}
