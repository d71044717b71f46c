/**
 * How many experts a viewer sees, from the ledger behind the statistics (migration 0009): under row-level security, counting a million rows
 * takes a quarter of a second. The ledger holds for every office the count of its experts and of all below it. Every expert is in the
 * ledger once by the state of the term. Whoever reads the own record only is not in the row scope, and is added.
 */
const offices = 'coalesce((select app_offices()), array[]::int[])'
const own = (condition: string) =>
  `(select count(*) from expert e where e.id = (select app_expert()) and not e.office_id = any(${offices})${condition})`

export const expertTotals: Readonly<Record<string, string>> = {
  // The scope holds with an office all below it: the highest of its offices count for the others.
  '': `select coalesce(sum(c.number), 0) + ${own('')} from roster_count c join office o on o.id = c.office_id
    where c.measure = 'TERM_STATE' and c.office_id = any(${offices}) and not coalesce(o.parent_id = any(${offices}), false)`,
  // What the office keeps itself: without the offices below.
  office: `select coalesce(sum(case when c.office_id = $1::int then c.number else -c.number end), 0) + ${own(' and e.office_id = $1::int')}
    from roster_count c
    where c.measure = 'TERM_STATE' and $1::int = any(${offices})
      and (c.office_id = $1::int or c.office_id in (select o.id from office o where o.parent_id = $1::int))`,
}
