import type { LotteryProgress } from '../../../schema/dispatch/lottery-progress.ts'
import { Draw } from '../../../schema/index.ts'
import type { Context } from '../../context.ts'
import { numberOf } from '../../read/criteria.ts'
import type { Report } from '../../solve/solve.ts'
import { inTransaction } from '../../transaction.ts'

/** Lotteries that this server is making, by the number of their draw. What another server makes is not known here. */
const underWay = new Map<number, LotteryProgress>()

/** Does the work of making a draw's lottery, and lets people see meanwhile how far it is. */
export async function whileTold<Result>(draw: number, since: Date, work: (report: Report) => Promise<Result>): Promise<Result> {
  const tell = (stage: LotteryProgress['stage'], percent: number) => underWay.set(draw, { stage, percent, since })
  tell('WAITING', 0)
  try {
    return await work(({ stage, done }) => void tell(stage, Math.floor(100 * done)))
  } finally {
    underWay.delete(draw)
  }
}

/**
 * How far the lottery of a draw is that stands in FREEZING; `null` when this server is not making it, or for a draw that is not the
 * viewer's to see.
 */
export function readLotteryProgress(context: Context, drawId: string): Promise<LotteryProgress | null> {
  const id = numberOf('Draw', drawId)
  return inTransaction(context, async ({ em }) => ((await em.count(Draw, id)) > 0 ? (underWay.get(id) ?? null) : null))
}
