import type { EntityManager } from '@mikro-orm/postgresql'
import type { Listed } from './listed.ts'

const columns = `a.id as application, a.name, a.sex, to_char(a.birth_date, 'YYYY-MM-DD') as "birthDate", a.id_number_masked as "idNumberMasked",
  employer.name as employer, a.post, a.phone_masked as "phoneMasked", a.form,
  (select string_agg(occupation.name, '、' order by "primary" desc, applied.id) from application_occupation as applied
   join occupation on occupation.id = occupation_id where application_id = a.id) as occupations`

/** The people of a closed list, in the order of their applications. */
export function findListed(em: EntityManager, list: number): Promise<Listed[]> {
  return em.execute<Listed[]>(
    `select ${columns} from application as a left join organisation as employer on employer.id = a.employer_id
     where recommendation_list_id = ? order by a.id`,
    [list],
  )
}

/** The people of an office and call who are recommended and on no list yet. */
export function findUnlisted(em: EntityManager, call: number, office: number): Promise<Listed[]> {
  return em.execute<Listed[]>(
    `select ${columns} from application as a left join organisation as employer on employer.id = a.employer_id
     where call_id = ? and office_id = ? and state = 'RECOMMENDED' and recommendation_list_id is null order by a.id`,
    [call, office],
  )
}
