import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql'
import type { Context } from '../context.ts'
import { planOperation, type ReadPlan } from '../read/plan.ts'
import type { Readings } from '../read/readings.ts'
import type { Reads } from '../read/reads.ts'
import { flagVariables, fragmentsOf, selectedFields } from '../read/selection.ts'
import type { PreparedOperation } from './documents.ts'
import { mask } from './mask.ts'
import type { Outcome } from './outcome.ts'
import type { Variables } from './variables.ts'

/** How many sets of flags one operation keeps plans for. */
const kept = 32

/** The plans of one operation, one for each set of values that decide about `@include` and `@skip`. */
class Plans {
  readonly #readings: Readings
  readonly #reads: Reads
  readonly #document: DocumentNode
  readonly #operation: OperationDefinitionNode
  readonly #flags: readonly string[]
  readonly #known = new Map<string, Plan>()

  constructor(readings: Readings, reads: Reads, document: DocumentNode, operation: OperationDefinitionNode) {
    this.#readings = readings
    this.#reads = reads
    this.#document = document
    this.#operation = operation
    this.#flags = flagVariables(document)
  }

  /** The plan under these coerced variables; without one nothing of the operation is the read path's. */
  under(variables: Variables): Plan {
    const key = this.#flags.map(name => (variables[name] ? '1' : '0')).join('')
    const known = this.#known.get(key)
    if (known) return known
    const flags = Object.fromEntries(this.#flags.map(name => [name, variables[name]]))
    const plan = planOperation(this.#readings, this.#reads.references, this.#document, this.#operation, flags)
    const reader = { schema: this.#readings.schema, fragments: fragmentsOf(this.#document), flags }
    const keys = [...selectedFields(reader, reader.schema.getQueryType()!, [this.#operation.selectionSet]).keys()]
    if (this.#known.size >= kept) this.#known.clear()
    this.#known.set(key, { plan, keys })
    return { plan, keys }
  }
}

interface Plan {
  readonly plan: ReadPlan | undefined
  /** The response names of the root fields, in their order. */
  readonly keys: readonly string[]
}

/** The lane of queries that the read path answers: the text of its rows is the response. */
export class ReadLane {
  readonly #readings: Readings
  readonly #reads: Reads
  readonly #plans = new WeakMap<OperationDefinitionNode, Plans>()

  constructor(readings: Readings, reads: Reads) {
    this.#readings = readings
    this.#reads = reads
  }

  /** The plan of an operation under these coerced variables. */
  planOf({ document, node }: Pick<PreparedOperation, 'document' | 'node'>, variables: Variables): Plan {
    if (node.operation !== 'query') return { plan: undefined, keys: [] }
    let plans = this.#plans.get(node)
    if (!plans) {
      plans = new Plans(this.#readings, this.#reads, document, node)
      this.#plans.set(node, plans)
    }
    return plans.under(variables)
  }

  /** Whether every root field of an operation is declared to be the read path's. */
  takes({ document, node }: PreparedOperation): boolean {
    if (node.operation !== 'query') return false
    const fragments = fragmentsOf(document)
    const roots = (selectionSet: SelectionSetNode): string[] =>
      selectionSet.selections.flatMap(selection => {
        if (selection.kind === Kind.FIELD) return [selection.name.value]
        return roots((selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)!).selectionSet)
      })
    return roots(node.selectionSet).every(name => name === '__typename' || this.#readings.of('Query', name))
  }

  async run(plan: ReadPlan, variables: Variables, context: Context): Promise<Outcome> {
    const result = await plan.run(this.#reads, context.viewer, variables)
    return 'json' in result ? result : { data: result.data, errors: result.errors.map(error => mask(error, context)) }
  }

  /** The JSON text of `data` of a query that the server wrote itself, under coerced variables. */
  async read(document: DocumentNode, variables: Variables, context: Context): Promise<string> {
    const node = document.definitions.find(definition => definition.kind === Kind.OPERATION_DEFINITION)!
    const { plan } = this.planOf({ document, node }, variables)
    if (!plan || plan.rest) throw new Error('the rows of an answer cannot be read')
    const result = await plan.run(this.#reads, context.viewer, variables)
    return 'json' in result ? result.json.toString() : JSON.stringify(result.data)
  }
}
