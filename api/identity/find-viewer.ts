import type { Context } from '../context.ts'

/** Who is asking, with rows named by their ids; `null` when nobody is signed in. */
export function findViewer({ viewer }: Context) {
  if (viewer.account === undefined) return null
  const roles = viewer.grants.map(({ role, office }) => ({ role, office: { id: office } }))
  return { account: { id: viewer.account }, roles, offices: viewer.offices.map(id => ({ id })) }
}
