import { type Application, Expert } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { nameSearchKeys } from '../../roster/name-search.ts'

/**
 * Brings an appointed nominee into the roster: makes the expert's record from the application, or brings the record of the same person (by
 * ID number) up to date. What the form holds and the record does not is added (S18). Answers the number of the expert. Beyond the viewer's
 * scope: the record may be another office's.
 */
export async function enterExpertRecord({ em }: Act, application: Application): Promise<number> {
  const keys = nameSearchKeys(application.name)
  const [row] = await em.execute<[{ id: number }]>(ENTER, [JSON.stringify(keys.tokens), keys.pinyin, keys.initials, application.id])
  for (const part of PARTS) await em.execute(...numbered(part, [row.id, application.id]))
  // Whoever applied by an account of their own signs in as the expert from now on.
  if (application.applicant) {
    await em.execute(
      `update account set expert_id = ? where id = ? and expert_id is null and not exists (select from account as other where other.expert_id = ?)`,
      [row.id, application.applicant.id, row.id],
    )
  }
  em.assign(application, { expert: em.getReference(Expert, row.id) } as never)
  return row.id
}

const ENTER = `
  insert into expert (office_id, name, name_tokens, name_pinyin, name_initials, sex, birth_date, id_number_sealed, id_number_hash,
    id_number_masked, phone_sealed, phone_masked, email_sealed, email_masked, residence_id, employer_id, employment_kind, post,
    political_status, education, heritage_bearer)
  select office_id, name, array(select jsonb_array_elements_text(?::jsonb)), ?, ?, sex, birth_date, id_number_sealed, id_number_hash,
    id_number_masked, phone_sealed, phone_masked, email_sealed, email_masked, residence_id, employer_id, employment_kind, post,
    political_status, education, heritage_bearer
  from application where id = ?
  on conflict (id_number_hash) do update set name = excluded.name, name_tokens = excluded.name_tokens, name_pinyin = excluded.name_pinyin,
    name_initials = excluded.name_initials, phone_sealed = excluded.phone_sealed, phone_masked = excluded.phone_masked,
    email_sealed = excluded.email_sealed, email_masked = excluded.email_masked, residence_id = excluded.residence_id,
    employer_id = excluded.employer_id, employment_kind = excluded.employment_kind, post = excluded.post,
    political_status = excluded.political_status, education = excluded.education, heritage_bearer = excluded.heritage_bearer,
    version = expert.version + 1
  returning id`

/** The parts of the record, each from the form by codes; what the record holds already is left as it is. */
const from = (list: string, columns: string) => `
  from expert join application on application.id = $2, jsonb_to_recordset(coalesce(application.form -> '${list}', '[]'::jsonb)) as told (${columns})`
const PARTS = [
  `insert into expert_occupation (expert_id, office_id, occupation_id, trade_id, "primary")
   select expert.id, expert.office_id, told.occupation_id, told.trade_id, told."primary" and not exists (
     select from expert_occupation as held where held.expert_id = expert.id and held."primary")
   from expert join application_occupation as told on told.application_id = $2 where expert.id = $1
   on conflict (expert_id, occupation_id) do nothing`,
  `insert into credential (expert_id, office_id, title_grade, skill_level, name, occupation_id, certificate_number, granted_on, revoked_on)
   select expert.id, expert.office_id, told."titleGrade", told."skillLevel", told.name, occupation.id, told."certificateNumber", told."grantedOn", told."revokedOn"
   ${from('credentials', `"titleGrade" text, "skillLevel" text, name text, occupation text, "certificateNumber" text, "grantedOn" date, "revokedOn" date`)}
   join occupation on occupation.code = told.occupation
   where expert.id = $1 and not exists (select from credential as held where held.expert_id = expert.id and held.occupation_id = occupation.id
     and held.granted_on = told."grantedOn" and (held.title_grade, held.skill_level) is not distinct from (told."titleGrade", told."skillLevel"))`,
  `insert into honour (expert_id, office_id, kind_id, certificate_number, granted_on, revoked_on, revocation_reason)
   select expert.id, expert.office_id, honour_kind.id, told."certificateNumber", told."grantedOn", told."revokedOn",
     case when told."revokedOn" is not null then '申报时已撤销' end
   ${from('honours', `kind text, "certificateNumber" text, "grantedOn" date, "revokedOn" date`)} join honour_kind on honour_kind.code = told.kind
   where expert.id = $1 and not exists (select from honour as held where held.expert_id = expert.id and held.kind_id = honour_kind.id
     and held.granted_on = told."grantedOn")`,
  `insert into employment (expert_id, office_id, organisation_id, employer_name, post, occupation_id, starts_on, ends_on)
   select expert.id, expert.office_id, told.organisation, case when told.organisation is null then told.employer end, told.post, occupation.id,
     told."startsOn", told."endsOn"
   ${from('employments', `organisation int, employer text, post text, occupation text, "startsOn" date, "endsOn" date`)}
   left join occupation on occupation.code = told.occupation
   where expert.id = $1 and not exists (select from employment as held where held.expert_id = expert.id and held.starts_on = told."startsOn"
     and held.organisation_id is not distinct from told.organisation)`,
  `insert into experience (expert_id, office_id, kind, event, level, occupation_id, held_on)
   select expert.id, expert.office_id, told.kind, told.event, told.level, occupation.id, told."heldOn"
   ${from('experiences', `kind text, event text, level text, occupation text, "heldOn" date`)} left join occupation on occupation.code = told.occupation
   where expert.id = $1 and not exists (select from experience as held where held.expert_id = expert.id and held.event = told.event
     and held.held_on = told."heldOn" and held.kind = told.kind)`,
  `insert into studio_lead (studio_id, expert_id, office_id, starts_on, ends_on)
   select skill_master_studio.id, expert.id, expert.office_id, told."startsOn", told."endsOn"
   ${from('studios', `"studioId" int, "startsOn" date, "endsOn" date`)} join skill_master_studio on skill_master_studio.id = told."studioId"
   where expert.id = $1 and not exists (select from studio_lead as held where held.expert_id = expert.id
     and held.studio_id = skill_master_studio.id and held.starts_on = told."startsOn")`,
]

/** A statement with `$1`, `$2` … as the driver takes it: a question mark for each, its value in its turn. */
function numbered(statement: string, values: readonly number[]): [text: string, parameters: number[]] {
  const parameters: number[] = []
  const text = statement.replaceAll(/\$(\d)/g, (_, place: string) => {
    parameters.push(values[Number(place) - 1]!)
    return '?'
  })
  return [text, parameters]
}
