import { connectionOf } from '../base/connection.ts'
import { Roster } from './roster.ts'

export const RosterConnection = connectionOf('Roster', '专家库', () => Roster)
