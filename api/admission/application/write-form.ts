import type { ApplicationFormInput, PersonInput } from '../../../schema/admission/application-form.ts'
import {
  type Application,
  ApplicationOccupation,
  Division,
  HonourKind,
  Occupation,
  Organisation,
  SkillMasterStudio,
  Trade,
} from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, required, rowOf } from '../../refusal.ts'
import { personalColumns } from '../../roster/personal-columns.ts'
import type { LocalDate } from '../../time/local-date.ts'
import { checkClaims } from '../eligibility/claims-form.ts'
import { invalid } from '../invalid.ts'
import { readPerson } from './person-form.ts'
import type { StoredForm } from './stored-form.ts'

/** The columns of an application that say who applies. Refuses what `readPerson` refuses, and unknown ids. */
export async function personOf(act: Act, input: PersonInput) {
  const person = readPerson(input)
  const at = (field: string) => ['person', field]
  const division = async (id: string | null | undefined, field: string) =>
    id ? required(await act.em.findOne(Division, rowOf('Division', id, at(field))), notFound(id, at(field))) : null
  const employer = input.employerId
    ? required(
        await act.em.findOne(Organisation, rowOf('Organisation', input.employerId, at('employerId'))),
        notFound(input.employerId, at('employerId')),
      )
    : null
  const residence = await division(input.residenceId, 'residenceId')
  return {
    name: person.name,
    sex: input.sex,
    birthDate: input.birthDate,
    ...personalColumns(act.platform.seals, person),
    residence: required(residence, notFound(input.residenceId, at('residenceId'))),
    employmentKind: input.employmentKind,
    employer,
    insuredIn: await division(input.insuredInId, 'insuredInId'),
    worksIn: await division(input.worksInId, 'worksInId'),
    post: input.post?.trim() || null,
    politicalStatus: input.politicalStatus ?? null,
    education: input.education ?? null,
    degree: input.degree?.trim() || null,
    heritageBearer: input.heritageBearer,
  }
}

/**
 * Reads the rest of the form: codes and ids become what they name, so that the form stays what it was. Refuses faults of form and unknown
 * codes.
 */
export async function formOf(act: Act, form: ApplicationFormInput, birthDate: string): Promise<StoredForm> {
  demand(...checkClaims(form, birthDate, act.today))
  const occupations = [
    ...form.occupations.map(({ code }) => code),
    ...[...form.credentials, ...form.employments, ...form.experiences].map(({ occupationCode }) => occupationCode).filter(code => !!code),
  ] as string[]
  await demandKnown(act, occupations)
  const day = (text: string) => text as LocalDate
  const honours = await namesOf(
    act,
    HonourKind,
    form.honours.map(({ kindCode }) => kindCode),
  )
  const employments = await Promise.all(form.employments.map((_, index) => organisationOf(act, form, index)))
  const studios = await Promise.all(form.studios.map((_, index) => studioOf(act, form, index)))
  return {
    credentials: form.credentials.map(({ titleGrade, skillLevel, name, occupationCode, certificateNumber, grantedOn }) => ({
      titleGrade: titleGrade ?? null,
      skillLevel: skillLevel ?? null,
      name: name.trim(),
      occupation: occupationCode,
      certificateNumber: certificateNumber?.trim() || null,
      grantedOn: day(grantedOn),
      revokedOn: null,
    })),
    honours: form.honours.map(({ kindCode, certificateNumber, grantedOn, revokedOn }, index) => ({
      kind: kindCode,
      name: required(honours.get(kindCode), unknownHonour(index)),
      certificateNumber: certificateNumber?.trim() || null,
      grantedOn: day(grantedOn),
      revokedOn: revokedOn ? day(revokedOn) : null,
    })),
    employments: form.employments.map(({ post, occupationCode, startsOn, endsOn }, index) => ({
      ...employments[index]!,
      post: post.trim(),
      occupation: occupationCode ?? null,
      startsOn: day(startsOn),
      endsOn: endsOn ? day(endsOn) : null,
    })),
    experiences: form.experiences.map(({ kind, event, level, occupationCode, heldOn }) => ({
      kind,
      event: event.trim(),
      level,
      occupation: occupationCode ?? null,
      heldOn: day(heldOn),
    })),
    studios: form.studios.map(({ startsOn, endsOn }, index) => ({
      ...studios[index]!,
      startsOn: day(startsOn),
      endsOn: endsOn ? day(endsOn) : null,
    })),
    achievements: form.achievements.trim(),
    resume: form.resume.trim(),
  }
}

/** Puts the occupations applied for in place of whatever was there; the first is the primary one. */
export async function keepOccupations(act: Act, application: Application, form: ApplicationFormInput): Promise<void> {
  const { em } = act
  await em.nativeDelete(ApplicationOccupation, { application })
  for (const [index, { code, tradeId }] of form.occupations.entries()) {
    const occupation = await em.findOneOrFail(Occupation, { code })
    const path = ['form', 'occupations', String(index), 'tradeId']
    const trade = tradeId ? required(await em.findOne(Trade, rowOf('Trade', tradeId, path)), notFound(tradeId, path)) : null
    demand(trade && trade.occupation.id !== occupation.id ? tradeOfAnother(path) : undefined)
    em.persist(
      em.create(ApplicationOccupation, { application, office: application.office, occupation, trade, primary: index === 0 } as never),
    )
  }
}

async function demandKnown({ em }: Act, codes: readonly string[]): Promise<void> {
  const rows = await em.execute<{ code: string }[]>(
    'select code from occupation where level = 4 and code in (select jsonb_array_elements_text(?::jsonb))',
    [JSON.stringify(codes)],
  )
  const missing = codes.filter(code => !rows.some(row => row.code === code))
  demand(
    missing.length > 0
      ? invalid(
          'OCCUPATION_UNKNOWN',
          ['form'],
          `现行职业分类中没有：${missing.join('、')}。`,
          `The classification in use has no ${missing.join(', ')}.`,
          'S10',
        )
      : undefined,
  )
}

async function namesOf({ em }: Act, kind: typeof HonourKind, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (codes.length === 0) return new Map()
  const rows = await em.find(kind, { code: { $in: [...codes] } })
  return new Map(rows.map(({ code, name }) => [code, name]))
}

async function organisationOf({ em }: Act, { employments }: ApplicationFormInput, index: number) {
  const { organisationId, employerName } = employments[index]!
  if (!organisationId) return { employer: employerName!.trim(), organisation: null }
  const path = ['form', 'employments', String(index), 'organisationId']
  const { id, name } = required(await em.findOne(Organisation, rowOf('Organisation', organisationId, path)), notFound(organisationId, path))
  return { employer: name, organisation: id }
}

async function studioOf({ em }: Act, { studios }: ApplicationFormInput, index: number) {
  const { studioId } = studios[index]!
  const path = ['form', 'studios', String(index), 'studioId']
  const studio = required(await em.findOne(SkillMasterStudio, rowOf('SkillMasterStudio', studioId, path)), notFound(studioId, path))
  return { studio: studio.name, studioId: studio.id, level: studio.level }
}

const unknownHonour = (index: number) =>
  invalid('HONOUR_UNKNOWN', ['form', 'honours', String(index), 'kindCode'], '没有该荣誉代码。', 'There is no such kind of honour.', 'S11')

const tradeOfAnother = (path: readonly string[]) =>
  invalid('TRADE_OF_ANOTHER', path, '该工种不属于所填职业。', 'The trade does not belong to this occupation.', 'S10')
