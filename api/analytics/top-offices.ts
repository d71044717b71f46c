import type { Grant } from '../viewer.ts'

/** The offices of some grants that no other of the grants reaches from above: each counted with all below it, they cover the scope once. */
export function topOffices(grants: readonly Grant[]): readonly number[] {
  const offices = [...new Set(grants.map(grant => grant.office))]
  const isBelow = (office: number) => grants.some(grant => grant.office !== office && grant.reaches.includes(office))
  return offices.filter(office => !isBelow(office)).sort((one, other) => one - other)
}
