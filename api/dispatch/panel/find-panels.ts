import { withId } from '../../read/criteria.ts'
import type { Reading } from '../../read/reading.ts'

export const findDraw: Reading = { kind: 'one', field: 'Query.draw', lookup: { type: 'Draw', by: { id: withId('Draw') } } }

export const findPanel: Reading = { kind: 'one', field: 'Query.panel', lookup: { type: 'Panel', by: { id: withId('Panel') } } }
