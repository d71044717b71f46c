/**
 * The one door to HiGHS (WASM, MIT). Its heap never shrinks and its models leak unless disposed, so every model is lent to a
 * function and disposed after it, and long jobs run in a worker thread that ends with the job (`worker.ts`).
 */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import loadHighs, { type Highs, type Model, type ModelData } from 'highs'

/** A loaded HiGHS runtime. One runtime serves one solve after another, never two at once. */
export type Solver = Highs

/** Model statuses this product tells apart; anything else is a bug and throws. */
export type SolverStatus = 'optimal' | 'infeasible' | 'unbounded'

/** Tolerances of every linear program here; the least HiGHS accepts. */
const TOLERANCE = 1e-10

/** The solver's compiled code: it holds nothing of any model, and threads that are handed the same share what V8 makes of it. */
export type SolverCode = WebAssembly.Module

/** Compiles the solver's code. */
export async function compileSolver(): Promise<SolverCode> {
  return WebAssembly.compile(await readFile(fileURLToPath(import.meta.resolve('highs/runtime'))))
}

/**
 * Loads a fresh runtime, some 45 ms long, or a few with code that is compiled already.
 * @param code compiled elsewhere; without it the package compiles its own
 */
export function loadSolver(code?: SolverCode): Promise<Solver> {
  // The package's types describe its CommonJS form; as an ES module its default export is the loader itself.
  return (loadHighs as unknown as typeof loadHighs.default)(code && { wasmModule: code })
}

/**
 * Lends a model to `use` and disposes it afterwards.
 * @param source the model in HiGHS's own structured form
 */
export function withModel<Result>(solver: Solver, source: ModelData, use: (model: Model) => Result): Result {
  const model = solver.createModel(source)
  try {
    model.options.set({
      output_flag: false,
      presolve: 'off',
      solver: 'simplex',
      primal_feasibility_tolerance: TOLERANCE,
      dual_feasibility_tolerance: TOLERANCE,
    })
    return use(model)
  } finally {
    model.dispose()
  }
}

/**
 * Runs a linear model from its current basis; after a numerical failure it is run once more from scratch.
 * @throws Error when HiGHS ends in a state that no well-formed model reaches
 */
export function runLinear(solver: Solver, model: Model): SolverStatus {
  const known = solver.constants.modelStatus
  for (const attempt of ['hot', 'cold']) {
    if (attempt === 'cold') model.clearSolver()
    const status = model.run().modelStatus
    if (status === known.optimal || status === known.empty) return 'optimal'
    if (status === known.infeasible) return 'infeasible'
    if (status === known.unbounded) return 'unbounded'
  }
  throw new Error(`HiGHS ended in model status ${model.getModelStatus()}`)
}

export type { Model, ModelData } from 'highs'
