import { days, pairs, sealed, world } from './laid-out.ts'

/** Looks at a twin of the world, made and undone by statements of the owner. */
export async function twin<Result>(change: readonly string[], look: () => Promise<Result>, back: readonly string[]): Promise<Result> {
  for (const sql of change) await world.rows(sql)
  try {
    return await look()
  } finally {
    for (const sql of back) await world.rows(sql)
  }
}

/** The twin in which the other of each pair sits; done twice, it is the world again. */
export const swapped = () =>
  ['assignment', 'message', 'decline'].map(
    table =>
      `update ${table} set expert_id = case expert_id ${pairs.map(([a, b]) => `when ${a} then ${b} when ${b} then ${a}`).join(' ')} end
       where ${table === 'assignment' ? 'panel_id' : `(select panel_id from assignment where id = ${table}.assignment_id)`} = ${sealed.id}
         and expert_id in (${pairs.flat().join()})`,
  )

const ofSeats = ['message', 'invitation', 'decline', 'withdrawal']

export const where = (table: string) =>
  table === 'assignment' ? `panel_id = ${sealed.id}` : `assignment_id in (select id from assignment where panel_id = ${sealed.id})`

/** The twin in which the draw seated nobody. */
export const nobodySits = () => [
  ...[...ofSeats, 'assignment'].map(table => `create table kept_${table} as select * from ${table} where ${where(table)}`),
  'create table kept_removal_proposal as select * from removal_proposal',
  'delete from removal_proposal',
  ...[...ofSeats, 'assignment'].map(table => `delete from ${table} where ${where(table)}`),
]

/** The world again, as it was before nobody sat. */
export const theySitAgain = () => [
  ...['assignment', ...ofSeats.toReversed(), 'removal_proposal'].map(table => `insert into ${table} select * from kept_${table}`),
  ...[...ofSeats, 'assignment', 'removal_proposal'].map(table => `drop table kept_${table}`),
]

/** The twin in which nobody sits, and who did has busy days instead. */
export const busyInstead = () => [
  ...nobodySits(),
  `insert into busy_period (expert_id, office_id, starts_on, ends_on, declared_by, note)
   select id, office_id, '${days.startsOn}', '${days.endsOn}', 'EXPERT', 'twin' from expert where id = ${pairs[0]![0]}`,
]
