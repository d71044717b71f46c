/** An occupation in a file: its code, held against the name beside it, so that codes of an earlier edition are told from those in use. */

import { type Fault, fault, missing } from '../documents/cell-fault.ts'

/** An occupation or group of the classification in use. */
export interface KnownOccupation {
  readonly id: number
  readonly code: string
  readonly name: string
  readonly earlierNames: readonly string[]
  readonly level: number
}

/** The classification in use, by code and by name, earlier names included. */
export interface Classification {
  readonly occupations: ReadonlyMap<string, KnownOccupation>
  readonly occupationsNamed: ReadonlyMap<string, KnownOccupation>
}

/** The occupation that a code, and the name beside it where there is one, stand for; or what is wrong with them. */
export function occupationOf(code: string, name: string, { occupations, occupationsNamed }: Classification): KnownOccupation | Fault {
  if (code === '') return missing
  const known = occupations.get(code)
  const named = name === '' ? undefined : occupationsNamed.get(name)
  if (known === undefined) return unknownOccupation(named?.code)
  if (name !== '' && ![known.name, ...known.earlierNames].includes(name)) return otherOccupation(known.name, named?.code)
  return known.level === 4 ? known : occupationGroup
}

export const isOccupation = (found: KnownOccupation | Fault): found is KnownOccupation => 'id' in found

/** A code the classification does not have; where its name is known, the code of that name now. */
function unknownOccupation(now: string | undefined): Fault {
  if (now === undefined) return fault('OCCUPATION_UNKNOWN', '现行职业分类中没有该编码。', 'The classification in use has no such code.')
  return fault('OCCUPATION_MOVED', `该职业的现行编码为 ${now}。`, `In the classification in use this occupation has the code ${now}.`)
}

/** A code that means something else than the name beside it. */
function otherOccupation(name: string, now: string | undefined): Fault {
  const [zh, en] = now === undefined ? ['', ''] : [`；所填名称的现行编码为 ${now}`, `; the name given now has the code ${now}`]
  return fault('OCCUPATION_MOVED', `该编码现为“${name}”，与所填名称不符${zh}。`, `This code now means ${name}, not the name given${en}.`)
}

const occupationGroup = fault('OCCUPATION_GROUP', '这是职业类别的编码，请填具体职业。', 'This is the code of a group; give an occupation.')
