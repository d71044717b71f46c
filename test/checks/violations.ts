import { admissionViolations } from './admission-violations.ts'
import { dispatchViolations } from './dispatch-violations.ts'
import { rosterViolations } from './roster-violations.ts'

/**
 * One planted violation per invariant: the broken twin that it has to find. Each is SQL that breaks one stored row, past the
 * triggers and constraints that would stop the server from doing so, and returns the number by which the invariant names it.
 */
export const violations: Readonly<Record<string, string>> = {
  ...rosterViolations,
  ...admissionViolations,
  ...dispatchViolations,
  'statistics equal the direct count': `
    insert into roster_count (office_id, measure, value, county, number) values (3, 'TERM_STATE', 'ACTIVE', '', 1) returning office_id`,
  'every expert is counted as recorded': `delete from counted_expert where expert_id = 13 returning expert_id`,
  'scores are of the judges of their panel': `
    with sheet as (
      insert into score_sheet (panel_id, office_id, number) select id, office_id, 9 from panel
      where id <> (select panel_id from assignment order by id limit 1) order by id limit 1 returning id, office_id)
    insert into score (sheet_id, office_id, assignment_id, seat, contestant_number, contestant_name, thousandths, own_unit, own_region)
    select sheet.id, sheet.office_id, assignment.id, 1, 2, '选手', 90000, false, false
    from sheet, (select id from assignment order by id limit 1) as assignment returning id`,
  'no job was given up': `
    select graphile_worker.add_job('expired.forget');
    update graphile_worker._private_jobs set attempts = max_attempts returning id`,
  'every message that waits has its job': `
    insert into message (mark, account_id, template, kind) select gen_random_uuid(), min(id), 'GENERIC', 'WORK' from account returning id`,
}
