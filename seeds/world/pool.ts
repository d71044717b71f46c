/** Who may sit on a panel of the demo world: the rules of dispatch, asked about every invented expert of its occupation. */

import { engagementKinds } from '../../api/dispatch/engagement/engagement-kinds.ts'
import { type CandidateFacts, exclusionsOf } from '../../api/dispatch/pool/candidacy.ts'
import { dayText, dayTextOrNull, momentOf, type Span } from './days.ts'
import type { PlannedEngagement } from './engagements.ts'
import type { WorldExpert } from './expert.ts'
import type { WorldOrganisation } from './organisations.ts'

export const ATTENDED_AGE = 70

/** The experts of a part of the world by every occupation and group they belong to. */
export class Occupied {
  readonly #byCode = new Map<string, WorldExpert[]>()
  /** Who wrote the technical document of an event, by its title. */
  readonly authors = new Map<string, Set<number>>()

  constructor(experts: readonly WorldExpert[]) {
    for (const expert of experts) {
      const codes = new Set(expert.occupations.flatMap(({ code }) => [code, code.slice(0, 7), code.slice(0, 4), code.slice(0, 1)]))
      for (const code of codes) {
        const list = this.#byCode.get(code)
        if (list) list.push(expert)
        else this.#byCode.set(code, [expert])
      }
    }
  }

  /** The smallest group around an occupation with at least so many eligible experts; the widest one when none has. */
  poolFor(engagement: PlannedEngagement, wanted: number): { code: string; pool: readonly WorldExpert[] } {
    const { code } = engagement.occupation
    let widest: { code: string; pool: readonly WorldExpert[] } = { code, pool: [] }
    for (const group of [code, code.slice(0, 7), code.slice(0, 4), code.slice(0, 1)]) {
      widest = { code: group, pool: (this.#byCode.get(group) ?? []).filter(expert => this.#eligible(expert, engagement)) }
      if (widest.pool.length >= wanted) break
    }
    return widest
  }

  #eligible(expert: WorldExpert, engagement: PlannedEngagement): boolean {
    const { from, to, kind, seats, title, frozenOn } = engagement
    // Most people fall out here, before anything is written down about them.
    if (!expert.terms.some(term => term.from <= from)) return false
    const duty = {
      from: dayText(from),
      through: dayText(to),
      seats: seats.map(seat => ({ ...seat, minimumTitle: null, minimumSkill: null })),
      atMostAge: ATTENDED_AGE,
      authors: engagementKinds[kind].authors,
      lookBackYears: engagementKinds[kind].lookBackYears,
      frozenAt: new Date(momentOf(frozenOn, 10 * 60)),
    }
    return exclusionsOf(factsOf(expert, engagement, this.authors.get(title)?.has(expert.id) ? 1 : 0), duty).length === 0
  }
}

/** The job an expert held on a day. */
export function employerOn(expert: WorldExpert, day: number): WorldOrganisation | undefined {
  return expert.jobs.find(job => job.from <= day && (job.to === null || day <= job.to))?.organisation ?? undefined
}

function factsOf(expert: WorldExpert, engagement: PlannedEngagement, technicalDocuments: number): CandidateFacts {
  const concerned = [engagement.host, ...engagement.participants.map(({ organisation }) => organisation)].map(({ id }) => id)
  const employer = employerOn(expert, engagement.frozenOn)
  return {
    expert: expert.id,
    office: expert.office.id,
    birthDate: dayText(expert.born),
    employer: employer?.id,
    employerKind: employer?.kind,
    county: expert.street.slice(0, 6),
    terms: expert.terms.map(periodOf),
    busy: [...expert.busy, ...expert.seats].map(periodOf),
    ties: expert.jobs.filter(({ organisation }) => organisation !== null && concerned.includes(organisation.id)).map(periodOf),
    conflicts: expert.conflicts
      .filter(({ organisation }) => concerned.includes(organisation))
      .map(({ span, declaredOn }) => ({
        kind: 'OTHER' as const,
        declaredBy: 'EXPERT' as const,
        declaredAt: new Date(momentOf(declaredOn, 10 * 60)),
        decided: false,
        period: periodOf(span),
      })),
    contestantsCoached: 0,
    studiosLed: 0,
    technicalDocuments,
    openFindings: expert.openIncident ? 1 : 0,
  }
}

const periodOf = ({ from, to }: Span) => ({ from: dayText(from), through: dayTextOrNull(to) })
