/** Stands where GraphQL wants a resolver for a field that plans answer. To be called means that a plan was bypassed: a bug. */
export function answeredByPlan(): never {
  throw new Error('This field is answered by a plan of the read path')
}
