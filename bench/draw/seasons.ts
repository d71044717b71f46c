/** Synthetic seasons: panels of five with rules over a roster of experts in counties and with employers. */
import type { Pair, Season, SeasonPanel } from '../../api/solve/season/season.ts'
import { repeatable } from './twins.ts'

/** A season whose every eligible pair is told, about `perPanel` for each panel. */
export function season(panels: number, size: number, experts: number, perPanel: number, seed: number): Season {
  const random = repeatable(seed)
  const roster = Array.from({ length: experts }, () => ({
    trade: Math.floor(random() * 24),
    county: Math.floor(random() * 10),
    enterprise: random() < 0.45,
    skill: Math.floor(random() * 40),
  }))
  const among = (holds: (member: (typeof roster)[number]) => boolean): Set<number> =>
    new Set(roster.flatMap((member, expert) => (holds(member) ? [expert] : [])))
  const counties = Array.from({ length: 10 }, (_, county) => among(member => member.county === county))
  const enterprises = among(member => member.enterprise)
  const pairs: Pair[] = []
  const made = Array.from({ length: panels }, (_, panel): SeasonPanel => {
    const trade = Math.floor(random() * 24)
    const host = Math.floor(random() * 10)
    const eligible = perPanel / experts
    roster.forEach((member, expert) => {
      const chance = member.trade === trade ? 0.9 : eligible
      if (random() >= chance || member.county === host) return
      pairs.push({ panel, expert, fit: (member.trade === trade ? 40 : 0) + member.skill + Math.floor(random() * 20) })
    })
    return {
      size,
      days: [Math.floor(random() * 60)],
      rows: [
        ...counties.map((set, county) => ({ key: `county ${county}`, lo: 0, hi: 2, experts: set })),
        { key: 'enterprises', lo: Math.ceil(size / 3), hi: size, experts: enterprises },
      ],
      keep: [],
    }
  })
  return { loads: roster.map(() => 3), panels: made, pairs }
}
