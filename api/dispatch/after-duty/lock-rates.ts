import type { Act } from '../../context.ts'

/** First part of the advisory locks on the fee rates of offices; any constant will do that nothing else uses. */
const RATES = 1_382_118_469

/** Keeps the rates of an office from being read for fees, or changed by somebody else, until the transaction ends. */
export async function lockRates({ em }: Act, office: number): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(?, ?)', [RATES, office])
}

/**
 * Keeps the rates that fees of an office may rest on, its own and those of the offices above, as they are until the transaction ends:
 * whoever corrects one waits, and finds the fees. Whoever prepares fees waits for nobody else who does.
 */
export async function holdRates({ em }: Act, office: number): Promise<void> {
  await em.execute(HOLD, [office, RATES])
}

const HOLD = `
with recursive above (id) as (
  select ?::int union all select parent_id from above join office using (id) where parent_id is not null)
select pg_advisory_xact_lock_shared(?, id) from (select id from above order by id) as above`
