/**
 * The table of the draw: `node --import ./swc.mjs bench/draw/index.ts [NAME …]`, beside what was published on others' hardware with a commercial solver.
 * Each row is one run with a loaded solver, after one small run that warms the compiler up; on a shared machine the CPU seconds are the steadier figure.
 * Names pick groups: nature, shapes, pools, employers. `beside.ts` measures what is not one lottery.
 */
import type { Instance } from '../../api/draw/instance.ts'
import { loadSolver } from '../../api/solve/highs.ts'
import { solve } from '../../api/solve/solve.ts'
import { pool, poolWithEmployers } from './pools.ts'
import { alternate, shapes, twin } from './twins.ts'

/** One line to measure: what others reported, the figure to beat, and how to make the instance. */
interface Line {
  readonly group: string
  readonly name: string
  readonly published: string
  readonly floor: string
  readonly make: () => Instance
}

const publishedSeconds: Readonly<Record<string, readonly [string, string]>> = {
  hd: ['37 s', '1.4 s'],
  sf_a: ['20 s', '1.0 s'],
  sf_b: ['9 s', '1.8 s'],
  sf_c: ['6 s', '1.0 s'],
  nexus: ['83 s', '1.1 s'],
  cca: ['434 s', '0.15 s'],
  sf_e: ['4,012 s', '1.4 s'],
  obf: ['184 s', '8.1 s'],
  real: ['42.3 s', '3.3 s'],
}

const lines: readonly Line[] = [
  { group: 'nature', name: 'example_small 200/20', published: '10.0 %, 2.7 s', floor: '10.0000 %, 17 ms', make: () => alternate(200, 20) },
  {
    group: 'nature',
    name: 'example_large 2000/200',
    published: '10.0 %, 1,161.8 s',
    floor: '10.0000 %, 19 ms',
    make: () => alternate(2000, 200),
  },
  ...shapes.flatMap(shape =>
    [1, 2, 3].map(seed => ({
      group: 'shapes',
      name: `${shape.name} ${shape.people}/${shape.seats}, ${shape.features.length} features, twin ${seed}`,
      published: publishedSeconds[shape.name]![0],
      floor: publishedSeconds[shape.name]![1],
      make: () => twin(shape, seed),
    })),
  ),
  ...(
    [
      [1000, '1.2 s'],
      [5000, '4–16 s'],
      [20_000, '8–29 s'],
      [100_000, '13–60 s'],
    ] as const
  ).map(([people, floor]) => ({
    group: 'pools',
    name: `pool ${people}/31, 6 features`,
    published: '—',
    floor,
    make: () => pool(people, 1),
  })),
  ...(
    [
      [200, '0.6 s'],
      [500, '3 s'],
      [1000, '11 s'],
      [2000, '37–60 s'],
    ] as const
  ).map(([people, floor]) => ({
    group: 'employers',
    name: `pool ${people}/31, at most 1 of ${people / 4} employers`,
    published: '—',
    floor,
    make: () => poolWithEmployers(people, 4, 1),
  })),
]

const solver = await loadSolver()
solve(twin(shapes[0]!, 9), solver)
const wanted = process.argv.slice(2)
console.log(
  '| instance | published | floor | types × rows | panels | least chance | gap | seconds | CPU s | MiB |\n|---|---|---|---|---|---|---|---|---|---|',
)
for (const line of lines) {
  if (wanted.length > 0 && !wanted.includes(line.group)) continue
  const instance = line.make()
  const size = `${instance.types.length} × ${instance.rows.length}`
  const before = process.cpuUsage()
  const start = performance.now()
  const found = solve(instance, solver)
  const seconds = ((performance.now() - start) / 1000).toFixed(2)
  const { user, system } = process.cpuUsage(before)
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20)
  const share = ({ numerator, denominator }: { numerator: bigint; denominator: bigint }): number => Number(numerator) / Number(denominator)
  const cells =
    found.kind === 'infeasible'
      ? ['—', 'infeasible', '—']
      : [
          found.lottery.outcomes.length,
          `${(100 * share(found.least)).toFixed(4)} %`,
          (share(found.bound) - share(found.least)).toExponential(1),
        ]
  console.log(
    `| ${[line.name, line.published, line.floor, size, ...cells, seconds, ((user + system) / 1e6).toFixed(2), memory].join(' | ')} |`,
  )
}
