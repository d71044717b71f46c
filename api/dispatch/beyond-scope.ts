export { amongAllOffices, beyondScope } from '../beyond-scope.ts'
