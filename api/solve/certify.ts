/**
 * Makes the dual certificate (`api/draw/certificate.ts`): the multipliers of the first leximin level, rounded to integers. Prices are
 * computed from the rounded multipliers, so one leaf proves the bound of the relaxation without loss. Where the relaxation promised more
 * than whole panels can give, the proof is a tree: a branch and bound whose every leaf carries its own multipliers.
 */
import { type Certificate, type ProofNode, provenBound } from '../draw/certificate.ts'
import type { Fraction } from '../draw/instance.ts'
import type { Target } from './leximin.ts'
import type { Problem } from './problem.ts'
import { proofTree } from './proof-tree.ts'
import type { PanelSimplex } from './simplex.ts'

/** Multipliers are integers of about this many units per unit of the dual. */
const UNIT = 2 ** 44
const GREATEST = 2 ** 50
/** Trees take fewer, for a leaf without panels needs long multipliers. */
const TREE_UNIT = 2 ** 38

/** A certificate and the bound it proves. */
export interface Proof {
  readonly certificate: Certificate
  readonly bound: Fraction
}

/**
 * The better of the plain certificate and, when cuts were needed, the tree.
 * @param simplex free to use; its bounds are reset
 */
export function certify(problem: Problem, target: Target, simplex: PanelSimplex): Proof {
  const plain = plainCertificate(problem, target)
  const proofs = target.cutsPriced ? [plain, treeCertificate(problem, target, simplex)] : [plain]
  const bounds = proofs.map(certificate => ({ certificate, bound: provenBound(problem.instance, certificate) }))
  const sound = bounds.filter((proof): proof is Proof => proof.bound !== undefined)
  if (sound.length === 0) throw new Error('no certificate is well formed')
  return sound.reduce((best, proof) => (less(proof.bound, best.bound) ? proof : best))
}

function less(a: Fraction, b: Fraction): boolean {
  return a.numerator * b.denominator < b.numerator * a.denominator
}

function plainCertificate(problem: Problem, target: Target): Certificate {
  const unit = scaleOf(target.multipliers)
  const proof = toLeaf(problem, target.multipliers, unit)
  const capped = problem.instance.cap !== undefined
  const prices = problem.instance.types.map((type, t) => {
    if (problem.free[t] === 0) return 0
    let price = proof.size
    for (const row of type.rows) price += proof.rows[row]!
    return price > 0 || capped ? price : 0
  })
  return { prices, proof }
}

function treeCertificate(problem: Problem, target: Target, simplex: PanelSimplex): Certificate {
  const unit = Math.min(TREE_UNIT, scaleOf(target.prices))
  const prices = Array.from(target.prices, (price, t) => (problem.free[t] === 0 ? 0 : Math.round(price * unit)))
  const proof: ProofNode = proofTree(
    problem,
    Float64Array.from(prices, price => price / unit),
    simplex,
    multipliers => toLeaf(problem, multipliers, unit),
  )
  return { prices, proof }
}

/** Units per unit of the dual, fewer where a multiplier would no longer be a safe integer. */
function scaleOf(values: Float64Array): number {
  const most = values.reduce((m, value) => Math.max(m, Math.abs(value)), 0)
  let unit = UNIT
  while (unit * most > GREATEST) unit /= 2
  return unit
}

/** Row multipliers of the problem as integers in the order of the instance's rows; rows the problem left out get 0. */
function toLeaf(problem: Problem, multipliers: Float64Array, unit: number): { size: number; rows: number[] } {
  const rows = new Array<number>(problem.instance.rows.length).fill(0)
  let size = 0
  for (let r = 0; r < problem.rows; r++) {
    const value = Math.max(-GREATEST, Math.min(GREATEST, Math.round(multipliers[r]! * unit))) + 0
    if (problem.rowOf[r]! < 0) size = value
    else rows[problem.rowOf[r]!] = value
  }
  return { size, rows }
}
