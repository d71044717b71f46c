/** Skill-master studios of the demo world, led by the most skilled, at their employers (S12). */

import { skillLevels } from '../../api/roster/ranks.ts'
import type { StudioLevel } from '../../schema/catalogue/skill-master-studio.ts'
import { type Day, dayText, dayTextOrNull } from './days.ts'
import type { WorldExpert } from './expert.ts'
import type { Ground } from './ground.ts'
import { weightedChoice } from './random.ts'

const chooseLevel = weightedChoice<StudioLevel>([
  ['NATIONAL', 1],
  ['PROVINCIAL', 4],
  ['CITY', 10],
])

/** Plants studios of one part of the world: each with a present lead, one in four with an earlier one, one in ten with two at once. */
export function plantStudios(ground: Ground, part: string, experts: readonly WorldExpert[], count: number): void {
  const random = ground.random.fork(`${part}/studios`)
  const masters = experts.filter(({ skill, employer }) => employer !== null && skillLevels.indexOf(skill ?? 'JUNIOR') >= 4)
  const leads = random.sample(masters, count)
  const spare = masters.filter(master => !leads.includes(master))
  for (const lead of leads) {
    const chance = random.fork(`lead/${lead.id}`)
    const establishedOn = ground.today - chance.between(300, 4000)
    const id = ground.next('skill_master_studio')
    const [occupation, host] = [lead.occupations[0]!, lead.employer!]
    ground.rows.put('skill_master_studio', {
      id,
      name: `${host.name.replace(/(集团)?有限公司$/, '')}${occupation.name}技能大师工作室`,
      level: chooseLevel(chance),
      host_id: host.id,
      occupation_id: ground.occupation(occupation.code),
      division_id: ground.division(host.county),
      established_on: dayText(establishedOn),
    })
    const changed = chance.chance(1, 4) && spare.length > 0 ? establishedOn + Math.floor((ground.today - establishedOn) / 2) : establishedOn
    if (changed > establishedOn) plantLead(ground, id, chance.pick(spare), establishedOn, changed - 1)
    plantLead(ground, id, lead, changed, null)
    const second = spare.find(({ employer }) => employer?.id === host.id)
    if (second && chance.chance(1, 10)) plantLead(ground, id, second, changed, null)
  }
}

function plantLead(ground: Ground, studio: number, { id, office }: WorldExpert, from: Day, to: Day | null): void {
  ground.rows.put('studio_lead', {
    id: ground.next('studio_lead'),
    studio_id: studio,
    expert_id: id,
    office_id: office.id,
    starts_on: dayText(from),
    ends_on: dayTextOrNull(to),
  })
}
