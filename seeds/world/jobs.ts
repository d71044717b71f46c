/** Where an invented expert worked: jobs one after the other, in organisations of the right field. */

import { type Day, dayText, dayTextOrNull, type Span } from './days.ts'
import type { WorldExpert } from './expert.ts'
import type { Ground } from './ground.ts'
import type { Field } from './occupations.ts'
import type { WorldOrganisation } from './organisations.ts'
import { type Random, weightedChoice } from './random.ts'

export interface Job extends Span {
  /** Null for an employer that is not registered. */
  readonly organisation: WorldOrganisation | null
  readonly post: string
}

const YEAR = 365
const ELSEWHERE = ['广州', '深圳', '佛山', '茂名', '海口', '北海', '珠海']
const POSTS = ['技术员', '操作能手', '班组长', '技术主管', '车间主任', '技术总监']
const TEACHING_POSTS = ['实习指导教师', '专业教师', '教研组长', '专业带头人']

const chooseKind = weightedChoice<WorldExpert['employmentKind']>([
  ['EMPLOYED', 86],
  ['SELF_EMPLOYED', 9],
  ['NO_FIXED_EMPLOYER', 5],
])

/** The organisations of a part of the world by field, those that still stand and all. */
export class Employers {
  readonly #byField = new Map<Field, WorldOrganisation[]>()
  readonly #all: readonly WorldOrganisation[]

  constructor(organisations: readonly WorldOrganisation[]) {
    this.#all = organisations
    for (const organisation of organisations) {
      const list = this.#byField.get(organisation.field)
      if (list) list.push(organisation)
      else this.#byField.set(organisation.field, [organisation])
    }
  }

  /** One that could employ someone of this field until that day: four times in five of the field itself. */
  pick(random: Random, field: Field, until: Day | null): WorldOrganisation | null {
    const open = ({ mergedOn }: WorldOrganisation) => mergedOn === null || (until !== null && until < mergedOn)
    const own = (this.#byField.get(field) ?? []).filter(open)
    const some = own.length > 0 && random.chance(4, 5) ? own : this.#all.filter(open)
    return some.length > 0 ? random.pick(some) : null
  }
}

/** Gives an expert a working life from 18 to 24 on, until retirement (60, women 55) or until now, and plants it. */
export function plantJobs(ground: Ground, expert: WorldExpert, employers: Employers): void {
  const random = expert.random.fork('jobs')
  const began = expert.born + random.between(18, 24) * YEAR + random.below(YEAR)
  const retires = expert.born + (expert.sex === 'MALE' ? 60 : 55) * YEAR + random.below(YEAR)
  const retired = retires < ground.today
  expert.employmentKind = retired ? 'RETIRED' : chooseKind(random)
  const lasts = expert.employmentKind === 'EMPLOYED' || expert.employmentKind === 'SELF_EMPLOYED'
  const ends = retired ? retires : lasts ? null : ground.today - random.between(30, 700)
  expert.jobs = jobsBetween(random, expert, began, ends ?? ground.today, ends, employers)
  const last = expert.jobs.at(-1)!
  expert.employer = last.to === null ? last.organisation : null
  for (const job of expert.jobs) plantJob(ground, expert, job)
}

function jobsBetween(random: Random, expert: WorldExpert, began: Day, until: Day, ends: Day | null, employers: Employers): Job[] {
  const { field } = expert.occupations[0]!
  const changes = Math.min(random.below(4), Math.floor((until - began) / (3 * YEAR)))
  const starts = [
    began,
    ...Array.from({ length: changes }, () => began + YEAR + random.below(until - began - YEAR)).toSorted((a, b) => a - b),
  ]
  return starts.map((from, index) => {
    const next = starts[index + 1]
    const to = next === undefined ? ends : Math.max(from, next - 1 - random.below(60))
    const last = next === undefined
    const alone = last && expert.employmentKind === 'SELF_EMPLOYED'
    const away = !last && random.chance(1, 5)
    const organisation = alone || away ? null : employers.pick(random, field, to)
    return { from, to, organisation, post: postIn(random, organisation, index) }
  })
}

function postIn(random: Random, organisation: WorldOrganisation | null, index: number): string {
  const posts = organisation?.kind === 'COLLEGE' ? TEACHING_POSTS : POSTS
  return posts[Math.min(posts.length - 1, index + random.below(3))]!
}

function plantJob(ground: Ground, { id, office, occupations, random }: WorldExpert, { organisation, post, from, to }: Job): void {
  const place = to === null ? '个体经营' : `${random.fork(`job/${from}`).pick(ELSEWHERE)}某企业`
  ground.rows.put('employment', {
    id: ground.next('employment'),
    expert_id: id,
    office_id: office.id,
    organisation_id: organisation === null ? null : organisation.id,
    employer_name: organisation === null ? place : null,
    post,
    occupation_id: ground.occupation(occupations[0]!.code),
    starts_on: dayText(from),
    ends_on: dayTextOrNull(to),
  })
}
