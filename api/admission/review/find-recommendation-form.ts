import { StoredFile } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { readKept } from '../../files/kept-bytes.ts'
import { EMAIL, ID_NUMBER, PHONE } from '../../personal.ts'
import type { StoredForm } from '../application/stored-form.ts'
import type { RecommendationForm } from './recommendation-form-document.ts'

type Row = Omit<
  RecommendationForm,
  'call' | 'idNumber' | 'phone' | 'email' | 'form' | 'occupationNames' | 'opinions' | 'photo' | 'submittedAt'
> & {
  readonly title: string
  readonly documentNumber: string
  readonly publishedAt: string
  readonly submittedAt: string | null
  readonly idNumberSealed: Buffer
  readonly phoneSealed: Buffer
  readonly emailSealed: Buffer | null
  readonly form: StoredForm
  readonly photoFile: number | null
}

/**
 * Everything the recommendation form of an application says, with the ID number in clear: for printing only. Undefined beyond the viewer's
 * scope.
 */
export async function findRecommendationForm(
  { em, platform }: Pick<Act, 'em' | 'platform'>,
  id: number,
): Promise<RecommendationForm | undefined> {
  const [row] = await em.execute<Row[]>(
    `select call.title, call.document_number as "documentNumber", call.published_at as "publishedAt", a.id::text as number,
       a.state = 'DRAFT' as draft, a.submitted_at as "submittedAt", a.name, a.sex, to_char(a.birth_date, 'YYYY-MM-DD') as "birthDate",
       a.id_number_sealed as "idNumberSealed", a.phone_sealed as "phoneSealed", a.email_sealed as "emailSealed",
       (with recursive above (name, parent_id, step) as (select name, parent_id, 0 from division where id = a.residence_id
          union all select division.name, division.parent_id, step + 1 from division join above on division.id = above.parent_id)
        select string_agg(name, '' order by step desc) from above) as residence, a.employment_kind as "employmentKind", employer.name as employer, a.post,
       a.political_status as "politicalStatus", a.education, a.degree, a.heritage_bearer as "heritageBearer", office.name as office,
       array(select occupation.name || coalesce('（' || trade.name || '）', '') from application_occupation as applied
         join occupation on occupation.id = occupation_id left join trade on trade.id = trade_id
         where application_id = a.id order by "primary" desc, applied.id) as occupations,
       a.form, a.attestations,
       (select max(file_id) from application_document where application_id = a.id and kind = 'PHOTO') as "photoFile"
     from application as a join call on call.id = a.call_id join office on office.id = a.office_id left join organisation as employer on employer.id = a.employer_id
     where a.id = ?`,
    [id],
  )
  if (!row) return undefined
  const { title, documentNumber, publishedAt, idNumberSealed, phoneSealed, emailSealed, photoFile, ...rest } = row
  const codes = [...rest.form.credentials, ...rest.form.employments, ...rest.form.experiences].flatMap(({ occupation }) => occupation ?? [])
  const names = await em.execute<{ code: string; name: string }[]>(
    'select code, name from occupation where code in (select jsonb_array_elements_text(?::jsonb))',
    [JSON.stringify(codes)],
  )
  const opinions = await em.execute<
    { level: 'EMPLOYER' | 'OFFICE' | 'CITY'; reviewer: string | null; favourable: boolean; words: string | null; at: string }[]
  >(
    `select level, display_name as reviewer, character and ethics and ability and truth and reliability as favourable, words, at
     from opinion left join account on account.id = reviewer_id where application_id = ? order by opinion.id`,
    [id],
  )
  const { seals } = platform
  return {
    ...rest,
    call: { title, documentNumber, publishedAt: new Date(publishedAt) },
    submittedAt: row.submittedAt === null ? null : new Date(row.submittedAt),
    idNumber: seals.open(ID_NUMBER, idNumberSealed),
    phone: seals.open(PHONE, phoneSealed),
    email: emailSealed && seals.open(EMAIL, emailSealed),
    occupationNames: new Map(names.map(({ code, name }) => [code, name])),
    opinions: opinions.map(opinion => ({ ...opinion, reviewer: opinion.reviewer ?? '', at: new Date(opinion.at) })),
    photo: photoFile === null ? null : await photoOf({ em, platform }, photoFile),
  }
}

async function photoOf({ em, platform }: Pick<Act, 'em' | 'platform'>, id: number): Promise<string | null> {
  const file = await em.findOne(StoredFile, id, { populate: ['storageKey', 'keySealed'] as never })
  if (file?.state !== 'CLEAN' || (file.type !== 'JPEG' && file.type !== 'PNG')) return null
  return `data:image/${file.type.toLowerCase()};base64,${(await readKept(platform, file)).toString('base64')}`
}
