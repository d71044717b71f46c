/**
 * The questions every contender answers, in its own words, over the same database. `reduced` brings an answer to the form all of them
 * share, so that answers can be compared for equality; a contender that cannot answer a question has no words for it.
 */
import { fromGlobalId, toGlobalId } from '../../schema/base/global-id.ts'

export interface Asked {
  readonly query: string
  readonly variables: Record<string, unknown>
}

/** What the questions are about: chosen from the world by `subjects.ts`. */
export interface Subjects {
  readonly occupation: string
  readonly expert: number
  readonly office: number
  /** The expert after whom the deep page begins, with the value it is ordered by, and the cursors of that place. */
  readonly after: { readonly load: number; readonly id: number }
  readonly cursors: { readonly ours: string; readonly postgraphile: string }
}

export interface Question {
  readonly name: string
  readonly about: string
  ours(subjects: Subjects): Asked
  postgraphile?(subjects: Subjects): Asked
  /** The answer's facts from PostGraphile's shape, in ours. */
  reduced?(answer: never): unknown
}

const row = (type: string, fields: string) => `{ ${type === '' ? '' : `${type} `}${fields} }`
const assignmentFields = 'rowId role state startsOn panelByPanelId { rowId name }'
const panelOf = (panel: { rowId: number; name: string } | null) => panel && { id: toGlobalId('Panel', panel.rowId), name: panel.name }

interface Assignment {
  readonly rowId: number
  readonly role: string
  readonly state: string
  readonly startsOn: string
  readonly panelByPanelId: { rowId: number; name: string } | null
}
const assignmentOf = ({ rowId, role, state, startsOn, panelByPanelId }: Assignment) => ({
  id: toGlobalId('Assignment', rowId),
  role,
  state,
  startsOn,
  panel: panelOf(panelByPanelId),
})

interface Listed {
  readonly rowId: number
  readonly name: string
  readonly sex: string
  readonly expertOccupations: { nodes: { primary: boolean; occupationByOccupationId: { code: string; name: string } }[] }
  readonly honours: { nodes: { grantedOn: string; honourKindByKindId: { name: string; level: string } }[] }
  readonly termByCurrentTermId: { startsOn: string; endsOn: string; certificateNumber: string } | null
  readonly assignments: { nodes: Assignment[] }
}
const listedFields = `rowId name sex
  expertOccupations: expertOccupationsByExpertId(orderBy: PRIMARY_KEY_ASC) { nodes ${row('', 'primary occupationByOccupationId { code name }')} }
  honours: honoursByExpertId(orderBy: PRIMARY_KEY_ASC) { nodes { grantedOn honourKindByKindId { name level } } }
  termByCurrentTermId { startsOn endsOn certificateNumber }
  assignments: assignmentsByExpertId(first: 5, orderBy: [STARTS_ON_DESC, ROW_ID_DESC]) { nodes { ${assignmentFields} } }`
const listedOf = (expert: Listed) => ({
  id: toGlobalId('Expert', expert.rowId),
  name: expert.name,
  sex: expert.sex,
  occupations: expert.expertOccupations.nodes.map(({ primary, occupationByOccupationId: occupation }) => ({ primary, occupation })),
  honours: expert.honours.nodes.map(({ grantedOn, honourKindByKindId: kind }) => ({ grantedOn, kind })),
  currentTerm: expert.termByCurrentTermId,
  assignments: { nodes: expert.assignments.nodes.map(assignmentOf) },
})

const ourListed = `id name sex
  occupations { primary occupation { code name } }
  honours { grantedOn kind { name level } }
  currentTerm { startsOn endsOn certificateNumber }
  assignments(first: 5) { nodes { id role state startsOn panel { id name } } }`

export const questions: readonly Question[] = [
  {
    name: 'Q1',
    about: '50 experts of an occupation: occupations, honours, current term, last five assignments with panel',
    ours: ({ occupation }) => ({
      query: `query Q1($occupation: String!) { experts(filter: { occupation: $occupation }, first: 50) { nodes { ${ourListed} } } }`,
      variables: { occupation },
    }),
    postgraphile: ({ occupation }) => ({
      query: `query Q1($occupation: String!) { occupationByCode(code: $occupation) {
        expertOccupationsByOccupationId(first: 50, orderBy: EXPERT_ID_ASC) { nodes { expertByExpertId { ${listedFields} } } } } }`,
      variables: { occupation },
    }),
    reduced: (answer: { occupationByCode: { expertOccupationsByOccupationId: { nodes: { expertByExpertId: Listed }[] } } }) => ({
      experts: {
        nodes: answer.occupationByCode.expertOccupationsByOccupationId.nodes.map(({ expertByExpertId }) => listedOf(expertByExpertId)),
      },
    }),
  },
  {
    name: 'Q2',
    about: 'one expert by id, nested',
    ours: ({ expert }) => ({
      query: `query Q2($id: ID!) { expert(id: $id) { ${ourListed} birthDate office { name } employer { name } } }`,
      variables: { id: toGlobalId('Expert', expert) },
    }),
    postgraphile: ({ expert }) => ({
      query: `query Q2($id: Int!) { expertByRowId(rowId: $id) { ${listedFields} birthDate
        officeByOfficeId { name } organisationByEmployerId { name } } }`,
      variables: { id: expert },
    }),
    reduced: (answer: {
      expertByRowId: Listed & { birthDate: string; officeByOfficeId: { name: string }; organisationByEmployerId: { name: string } | null }
    }) => {
      const { birthDate, officeByOfficeId: office, organisationByEmployerId: employer } = answer.expertByRowId
      return { expert: { ...listedOf(answer.expertByRowId), birthDate, office, employer } }
    },
  },
  {
    name: 'Q3',
    about: 'the statistics dashboard',
    ours: () => ({
      query: `query Q3 { rosterStatistics { experts byTermState { termState experts } byAgeBand { ageBand experts } byLoad { load experts }
        bySkillLevel { skillLevel experts } byTitleGrade { titleGrade experts } byHonour { name experts } byHonourLevel { level experts }
        byOccupation { occupation { code name } experts counties { county { code name } experts } } } }`,
      variables: {},
    }),
  },
  {
    name: 'Q4',
    about: 'a deep keyset page, filtered by office, ordered by load, with its total',
    ours: ({ office, cursors }) => ({
      query: `query Q4($office: ID!, $after: String) { experts(filter: { office: $office }, orderBy: LOAD, first: 20, after: $after) {
        totalCount nodes { id name openAssignments } } }`,
      variables: { office: toGlobalId('Office', office), after: cursors.ours },
    }),
    postgraphile: ({ office, cursors }) => ({
      query: `query Q4($office: Int!, $after: Cursor) {
        allExperts(condition: { officeId: $office }, orderBy: [OPEN_ASSIGNMENTS_ASC, ROW_ID_ASC], first: 20, after: $after) {
          totalCount nodes { rowId name openAssignments } } }`,
      variables: { office, after: cursors.postgraphile },
    }),
    reduced: (answer: { allExperts: { totalCount: number; nodes: { rowId: number; name: string; openAssignments: number }[] } }) => ({
      experts: {
        totalCount: answer.allExperts.totalCount,
        nodes: answer.allExperts.nodes.map(({ rowId, ...rest }) => ({ id: toGlobalId('Expert', rowId), ...rest })),
      },
    }),
  },
]

export const numberOf = (globalId: string): number => fromGlobalId(globalId)?.id ?? 0
