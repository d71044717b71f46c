import { connectionOf } from '../base/connection.ts'
import { CalendarCorrection } from './calendar-correction.ts'

export const CalendarCorrectionConnection = connectionOf('CalendarCorrection', '日历更正', () => CalendarCorrection)
