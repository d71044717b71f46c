/** What the name and contact of an objector are sealed for. */
export const OBJECTOR = 'objection.objector'
