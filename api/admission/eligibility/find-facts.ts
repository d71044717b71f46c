import type { EntityManager } from '@mikro-orm/postgresql'
import type { Attestation, EmploymentKind, OrganisationKind } from '../../../schema/index.ts'
import type { LocalDate } from '../../time/local-date.ts'
import type { StoredForm } from '../application/stored-form.ts'
import { intArray } from '../process/find-cases.ts'
import type { EligibilityFacts, IncidentFact } from './eligibility-facts.ts'

interface FactsRow {
  readonly id: number
  readonly birthDate: LocalDate
  readonly employmentKind: EmploymentKind
  readonly employerKind: OrganisationKind | null
  readonly heritageBearer: boolean
  readonly attestations: readonly Attestation[]
  readonly occupations: readonly string[]
  readonly form: StoredForm
  readonly hash: string
}

/** What the roster knows of a person beyond what they say, whichever office keeps it. */
interface RecordRow {
  readonly hash: string
  readonly incidents: readonly IncidentFact[] | null
  readonly revoked: readonly { readonly kind: string; readonly grantedOn: LocalDate; readonly revokedOn: LocalDate }[] | null
  readonly leads: readonly { readonly studio: number; readonly endsOn: LocalDate }[] | null
}

/**
 * The facts of these applications as they are known now: what was applied with, and over it what the roster's records say of incidents,
 * revoked honours and ended leads (S08, S11, S12).
 */
export async function findFacts(em: EntityManager, ids: readonly number[]): Promise<ReadonlyMap<number, EligibilityFacts>> {
  const rows = await em.execute<FactsRow[]>(
    `select a.id, to_char(a.birth_date, 'YYYY-MM-DD') as "birthDate", a.employment_kind as "employmentKind", o.kind as "employerKind",
       a.heritage_bearer as "heritageBearer", a.attestations, a.form, a.id_number_hash as hash, codes.occupations
     from application as a left join organisation as o on o.id = a.employer_id
     left join (
       select application_id, array_agg(code order by "primary" desc, code) as occupations
       from application_occupation join occupation on occupation.id = occupation_id where application_id = any (?::int[]) group by 1
     ) as codes on codes.application_id = a.id
     where a.id = any (?::int[])`,
    [intArray(ids), intArray(ids)],
  )
  const records = await em.execute<RecordRow[]>('select * from record_of_people(?::text[])', [
    `{${rows.map(({ hash }) => JSON.stringify(hash)).join(',')}}`,
  ])
  const recordOf = new Map(records.map(record => [record.hash, record]))
  return new Map(rows.map(row => [row.id, factsOf(row, recordOf.get(row.hash))]))
}

function factsOf(row: FactsRow, record: RecordRow | undefined): EligibilityFacts {
  const { form } = row
  return {
    birthDate: row.birthDate,
    employmentKind: row.employmentKind,
    employerKind: row.employerKind,
    heritageBearer: row.heritageBearer,
    attestations: row.attestations,
    occupations: row.occupations ?? [],
    credentials: form.credentials,
    honours: form.honours.map(honour => ({
      ...honour,
      revokedOn: honour.revokedOn ?? record?.revoked?.find(known => known.kind === honour.kind)?.revokedOn ?? null,
    })),
    employments: form.employments,
    experiences: form.experiences,
    studios: form.studios.map(lead => ({
      ...lead,
      endsOn: lead.endsOn ?? record?.leads?.find(known => known.studio === lead.studioId)?.endsOn ?? null,
    })),
    incidents: record?.incidents ?? [],
    achievements: form.achievements,
  }
}
