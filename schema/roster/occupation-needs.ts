import { connectionOf } from '../base/connection.ts'
import { OccupationNeed } from './occupation-need.ts'

export const OccupationNeedConnection = connectionOf('OccupationNeed', '职业配备', () => OccupationNeed)
