import type { Role } from '../schema/index.ts'

/** A role held now in an office, and the offices it reaches: that office and all below it. */
export interface Grant {
  readonly role: Role
  readonly office: number
  readonly reaches: readonly number[]
}

/** Who is asking. A plain value: permissions are pure functions over it. */
export interface Viewer {
  /** The account's number; `undefined` when nobody is signed in. */
  readonly account?: number
  /** The expert whose own account this is. */
  readonly expert?: number
  readonly grants: readonly Grant[]
  /** Row scope: the offices whose rows this viewer sees, ascending. Held again by row-level security. */
  readonly offices: readonly number[]
  /** The offices whose engagements and panels this viewer sees: the row scope and the offices above it, ascending. */
  readonly engagementOffices: readonly number[]
  /** Whether `offices` are all there are: row-level security then need not compare every row. */
  readonly everyOffice?: boolean
  /** The product itself, at work in a job: sees every office, holds no role. */
  readonly system?: true
}

export const nobody: Viewer = { grants: [], offices: [], engagementOffices: [] }

/** The product itself, in the offices there are. */
export function theSystem(offices: readonly number[]): Viewer {
  return { grants: [], offices, engagementOffices: offices, everyOffice: true, system: true }
}

/** Whether the viewer holds a role that reaches an office. */
export function holds(viewer: Viewer, role: Role, office: number): boolean {
  return viewer.grants.some(grant => grant.role === role && grant.reaches.includes(office))
}

/** The settings by which row-level security knows a viewer, in the order of `SET_SCOPE`'s parameters. */
export type Scope = readonly [offices: string, engagementOffices: string, expert: string, account: string, drawingOffices: string]

const scopes = new WeakMap<Viewer, Scope>()

/** The scope of a viewer: one and the same value for one and the same viewer. */
export function scopeOf(viewer: Viewer): Scope {
  let scope = scopes.get(viewer)
  if (!scope) {
    scope = makeScope(viewer)
    scopes.set(viewer, scope)
  }
  return scope
}

function makeScope(viewer: Viewer): Scope {
  return [
    `{${[...(viewer.system ? [-1] : []), ...(viewer.everyOffice ? [0] : []), ...viewer.offices].join(',')}}`,
    `{${viewer.engagementOffices.join(',')}}`,
    String(viewer.expert ?? 0),
    String(viewer.account ?? 0),
    viewer.system ? '{0}' : `{${drawingOffices(viewer).join(',')}}`,
  ]
}

/** The offices in which the viewer draws or supervises, ascending: the seats of their panels are not sealed from them. */
function drawingOffices({ grants }: Viewer): readonly number[] {
  const reached = grants.flatMap(({ role, reaches }) => (role === 'DRAWING_OFFICER' || role === 'SUPERVISOR' ? reaches : []))
  return [...new Set(reached)].sort((a, b) => a - b)
}

/** Puts the scope on a connection: the parameters of `scopeOf`, then whether it ends with the transaction. */
export const SET_SCOPE = `select set_config('app.offices', $1, $6), set_config('app.engagement_offices', $2, $6),
  set_config('app.expert', $3, $6), set_config('app.account', $4, $6), set_config('app.drawing_offices', $5, $6)`
