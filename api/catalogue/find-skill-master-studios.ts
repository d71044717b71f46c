import type { SkillMasterStudioFilter } from '../../schema/catalogue/skill-master-studios.ts'
import { among, ascending, contains, isOneOf, refersTo, withId } from '../read/criteria.ts'
import type { Reading, Vocabulary } from '../read/reading.ts'
import { divisionsUnder } from './find-divisions.ts'
import { occupationsUnder } from './find-occupations.ts'

const vocabulary: Vocabulary<SkillMasterStudioFilter> = {
  levels: among('level'),
  occupation: (code, around) => isOneOf('{row}.occupation_id', occupationsUnder(code, around)),
  division: (code, around) => isOneOf('{row}.division_id', divisionsUnder(code, around)),
  host: refersTo('host_id', 'Organisation'),
  text: contains('name'),
}

export const findSkillMasterStudio: Reading = {
  kind: 'one',
  field: 'Query.skillMasterStudio',
  lookup: { type: 'SkillMasterStudio', by: { id: withId('SkillMasterStudio') } },
}

export const findSkillMasterStudios: Reading = {
  kind: 'connection',
  field: 'Query.skillMasterStudios',
  listing: { type: 'SkillMasterStudio', filter: vocabulary, orders: { ID: ascending() }, defaultOrder: 'ID' },
}
