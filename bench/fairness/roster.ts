/**
 * A roster over ten years: people join, wait, are busy, serve and leave; panels are asked for by trade. One seed, one history of demand
 * for every way of choosing.
 */
import { integers } from './integers.ts'

/** Days of the simulation: ten years. */
export const YEARS = 10
export const DAYS = YEARS * 365
/** How large a roster is and how much is asked of it. */
export interface Size {
  readonly people: number
  readonly trades: number
  readonly sites: number
  readonly panelsAYear: number
}
/** The roster of the bench: about two duties for everybody in ten years. */
export const LARGE: Size = { people: 5000, trades: 25, sites: 120, panelsAYear: 240 }
/** The same roster asked for five times as much. */
export const BUSY: Size = { ...LARGE, panelsAYear: 1200 }

/** Of a hundred, how many leave the roster in a year; as many join. */
const LEAVING = 8

/** Somebody of the roster. */
export interface Member {
  readonly id: number
  readonly trade: number
  readonly joinedOn: number
  /** Day of leaving; the end of the simulation for who stays. */
  readonly leftOn: number
  readonly enterprise: boolean
  /** Of a hundred days, how many they are busy. */
  readonly busy: number
  readonly duties: number[]
}

/** A panel that is needed. */
export interface Demand {
  readonly day: number
  readonly trade: number
  readonly site: number
  readonly size: number
  /** Draws who is busy that day. */
  readonly seed: number
}

/** Everybody who is ever on the roster, and every panel of ten years. */
export function history(
  seed: number,
  { people, trades, sites, panelsAYear }: Size,
): { readonly members: Member[]; readonly demands: Demand[] } {
  const below = integers(seed)
  const members: Member[] = []
  const join = (joinedOn: number): void => {
    // Whole years on the roster until they leave: geometric.
    let leftOn = joinedOn + below(365)
    while (leftOn < DAYS && below(100) >= LEAVING) leftOn += 365
    const id = members.length
    members.push({
      id,
      trade: below(trades),
      joinedOn,
      leftOn: Math.min(leftOn, DAYS),
      enterprise: below(100) < 55,
      busy: 5 + below(40),
      duties: [],
    })
  }
  for (let i = 0; i < people; i++) join(0)
  // Whoever leaves is followed by a newcomer within the year, so that the roster keeps its size.
  for (let i = 0; i < members.length; i++) if (members[i]!.leftOn < DAYS - 30) join(members[i]!.leftOn + below(180))
  const demands = Array.from({ length: panelsAYear * YEARS }, (_, i): Demand => {
    const day = Math.floor((i * DAYS) / (panelsAYear * YEARS))
    return { day, trade: below(trades), site: below(sites), size: [5, 5, 7][below(3)]!, seed: below(1_000_000_007) }
  })
  return { members, demands }
}

/** Who is on the roster and free on the day of a panel. */
export function poolOf(members: readonly Member[], { day, trade, seed }: Demand): Member[] {
  return members.filter(member => {
    if (member.trade !== trade || member.joinedOn > day || member.leftOn <= day) return false
    return integers(seed + member.id)(100) >= member.busy
  })
}
