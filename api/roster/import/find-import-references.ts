import type { EntityManager } from '@mikro-orm/postgresql'
import { readCreditCode } from '../../catalogue/credit-code.ts'
import { findClassification } from '../../catalogue/find-classification.ts'
import { ID_NUMBER } from '../../personal.ts'
import type { Seals } from '../../seals.ts'
import type { LocalDate } from '../../time/local-date.ts'
import { readIdentityNumber } from './identity-number.ts'
import type { ImportFile } from './import-columns.ts'
import type { ImportReferences } from './import-person.ts'

/** Looks up everything the rows of a file name, in a fixed number of statements. People and certificates are asked for beyond row scope. */
export async function findImportReferences(
  em: EntityManager,
  file: ImportFile,
  about: { readonly roster: number; readonly today: LocalDate; readonly seals: Seals },
): Promise<ImportReferences> {
  const fingerprint = (idNumber: string) => about.seals.fingerprint(ID_NUMBER, idNumber)
  const cells = file.rows.map(row => row.cells)
  const classification = await findClassification(em)
  const trades = await em.execute<{ id: number; name: string; occupation: number }[]>(
    'select id, name, occupation_id as occupation from trade order by id',
  )
  const divisions = await em.execute<{ id: number; code: string }[]>('select id, code from division where code = any (?::text[])', [
    list(cells.flatMap(({ residence }) => [residence, residence.slice(0, 9), residence.slice(0, 6)])),
  ])
  const organisations = await em.execute<{ id: number; code: string; heir: string | null }[]>(
    `select organisation.id, organisation.credit_code as code, heir.credit_code as heir
     from organisation left join organisation as heir on heir.id = organisation.merged_into_id
     where organisation.credit_code = any (?::text[])`,
    [list(cells.flatMap(({ employer }) => creditCode(employer)))],
  )
  const people = await em.execute<{ hash: string }[]>('select experts_fingerprinted(?::text[]) as hash', [
    list(cells.flatMap(({ idNumber }) => idNumberOf(idNumber)).map(fingerprint)),
  ])
  const certificates = await em.execute<{ number: string }[]>('select certificates_in_use(?, ?::text[]) as number', [
    about.roster,
    list(cells.map(({ certificateNumber }) => certificateNumber)),
  ])
  return {
    today: about.today,
    fingerprint,
    ...classification,
    trades: new Map(
      [...Map.groupBy(trades, trade => trade.occupation)].map(([id, own]) => [id, new Map(own.map(trade => [trade.name, trade.id]))]),
    ),
    divisions: new Map(divisions.map(({ code, id }) => [code, id])),
    organisations: new Map(organisations.map(({ code, id, heir }) => [code, { id, heir }])),
    people: new Set(people.map(({ hash }) => hash)),
    certificates: new Set(certificates.map(({ number }) => number)),
  }
}

/** Different texts as one parameter: an array literal. */
function list(texts: readonly string[]): string {
  return `{${[...new Set(texts)].map(text => `"${text.replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`
}

function creditCode(cell: string): string[] {
  const reading = readCreditCode(cell)
  return 'code' in reading ? [reading.code] : []
}

function idNumberOf(cell: string): string[] {
  const reading = readIdentityNumber(cell)
  return 'number' in reading ? [reading.number] : []
}
