import type { EntityManager } from '@mikro-orm/postgresql'
import type { Attestation } from '../../../schema/index.ts'
import type { EligibilityFacts } from './eligibility-facts.ts'

/** What the rules look at, as an expert's own record has it now; attestations and achievements are told anew (S25). */
export async function findRecordFacts(
  em: EntityManager,
  expert: number,
  told: { readonly attestations: readonly Attestation[]; readonly achievements: string },
): Promise<EligibilityFacts> {
  const [row] = await em.execute<[{ facts: EligibilityFacts }]>(FACTS, [expert])
  return { ...row.facts, ...told }
}

const list = (columns: string, from: string) =>
  `(select coalesce(jsonb_agg(jsonb_build_object(${columns})), '[]') from ${from} where part.expert_id = expert.id)`
const FACTS = `
  select jsonb_build_object(
    'birthDate', expert.birth_date, 'employmentKind', expert.employment_kind, 'employerKind', organisation.kind, 'heritageBearer', heritage_bearer,
    'occupations', (select coalesce(jsonb_agg(code order by "primary" desc, code), '[]') from expert_occupation as part
      join occupation on occupation.id = part.occupation_id where part.expert_id = expert.id),
    'credentials', ${list(
      `'titleGrade', title_grade, 'skillLevel', skill_level, 'name', part.name, 'occupation', occupation.code, 'certificateNumber', certificate_number,
       'grantedOn', granted_on, 'revokedOn', revoked_on`,
      'credential as part join occupation on occupation.id = part.occupation_id',
    )},
    'honours', ${list(
      `'kind', honour_kind.code, 'name', honour_kind.name, 'certificateNumber', certificate_number, 'grantedOn', granted_on, 'revokedOn', revoked_on`,
      'honour as part join honour_kind on honour_kind.id = part.kind_id',
    )},
    'employments', ${list(
      `'employer', coalesce(employer.name, part.employer_name), 'post', part.post, 'occupation', occupation.code, 'startsOn', starts_on, 'endsOn', ends_on`,
      `employment as part left join organisation as employer on employer.id = part.organisation_id left join occupation on occupation.id = part.occupation_id`,
    )},
    'experiences', ${list(
      `'kind', part.kind, 'event', event, 'level', part.level, 'occupation', occupation.code, 'heldOn', held_on`,
      'experience as part left join occupation on occupation.id = part.occupation_id',
    )},
    'studios', ${list(
      `'studio', skill_master_studio.name, 'level', skill_master_studio.level, 'startsOn', starts_on, 'endsOn', ends_on`,
      'studio_lead as part join skill_master_studio on skill_master_studio.id = part.studio_id',
    )},
    'incidents', ${list(`'state', part.state, 'occurredOn', occurred_on`, 'incident_record as part')}) as facts
  from expert left join organisation on organisation.id = expert.employer_id where expert.id = ?`
