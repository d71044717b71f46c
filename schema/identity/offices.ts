import { connectionOf } from '../base/connection.ts'
import { Office } from './office.ts'

export const OfficeConnection = connectionOf('Office', '机构', () => Office)
