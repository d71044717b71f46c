import type { FaultyCell } from '../../../schema/base/import-report.ts'
import { twiceInFile } from '../../documents/cell-fault.ts'
import type { ImportFile } from './import-columns.ts'
import { type ImportedPerson, type ImportReferences, readPerson } from './import-person.ts'

/** The people of a file without a fault, and all faulty cells by row. */
export interface CheckedImport {
  readonly good: readonly ImportedPerson[]
  readonly faults: readonly FaultyCell[]
}

/** Checks every row of a file, against what is known and against the rows before it. */
export function checkImport({ rows, called }: ImportFile, references: ImportReferences): CheckedImport {
  const good: ImportedPerson[] = []
  const faults: FaultyCell[] = []
  const people = new Map<string, number>()
  const certificates = new Map<string, number>()
  for (const row of rows) {
    const person = readPerson(row, called, references)
    if (!isPerson(person)) {
      faults.push(...person)
      continue
    }
    const certificate = person.term?.certificateNumber
    const [same, sameCertificate] = [people.get(person.fingerprint), certificate ? certificates.get(certificate) : undefined]
    if (same !== undefined) faults.push({ ...twiceInFile(same), row: row.row, column: called.idNumber })
    if (sameCertificate !== undefined) faults.push({ ...twiceInFile(sameCertificate), row: row.row, column: called.certificateNumber })
    if (same !== undefined || sameCertificate !== undefined) continue
    people.set(person.fingerprint, row.row)
    if (certificate) certificates.set(certificate, row.row)
    good.push(person)
  }
  return { good, faults }
}

function isPerson(answer: ImportedPerson | readonly FaultyCell[]): answer is ImportedPerson {
  return !Array.isArray(answer)
}
