/**
 * Stands in an answer where a field that may not be null has none: the row it refers to is outside the viewer's scope.
 * No JSON text contains this character, so one search of the answer finds it.
 */
export const MISSING = '\u0001'

/** A key with its colon; keys are GraphQL names, or names with printed arguments. */
export const keyed = (key: string) => `${JSON.stringify(key)}:`
