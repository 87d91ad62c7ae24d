import { addMonths } from '../../domain/calendar';
import { groupBy } from '../../domain/group-by';
import { at, type PlanPath } from '../../domain/path';
import { isUnclear } from '../../domain/reading';
import { beginningIn, yearOfFollowUp, yearsOfAccounts } from '../accounting';
import { canBeRead } from '../readable';
import { createRule } from '../rule';

/** The auditor has seen the follow-up at the latest so many months after the accounting year. */
export const MONTHS_TO_AUDIT = 6;

const PLACE: PlanPath = Object.freeze({ table: 'followUps', field: 'accountingYear' });

/**
 * For each accounting year that has passed while the plan runs, a follow-up is logged and shown to
 * the auditor.
 *
 * Source: LBF's requirement that the auditor sees every year that the board followed up on the goals.
 */
export const followupYear = createRule({
  id: 'followup-year',
  basis: 'requirement',
  check({ plan, phase, workbook, today }, report) {
    const readable = canBeRead(workbook, 'followUps', ['accountingYear', 'shownToAuditorOn']);
    if (phase !== 'running' || !readable || plan.followUps.some(({ accountingYear }) => isUnclear(accountingYear))) return;
    const logged = groupBy(plan.followUps, yearOfFollowUp);
    const rowsOf = (name: string) => logged.get(beginningIn(name)) ?? [];
    const elapsed = yearsOfAccounts(plan).filter(({ to }) => to < today);

    const missing = elapsed.filter(({ name }) => rowsOf(name).length === 0);
    if (missing.length > 0) report({ variant: 'missing', severity: 'warning', values: { years: missing.map(({ name }) => name), count: missing.length }, at: [PLACE] });

    const notShown = elapsed
      .filter(({ to }) => addMonths(to, MONTHS_TO_AUDIT) < today)
      .map(({ name }) => ({ name, rows: rowsOf(name) }))
      .filter(({ rows }) => rows.length > 0 && rows.every(({ shownToAuditorOn }) => shownToAuditorOn.kind === 'empty'));
    const [first, ...others] = notShown.flatMap(({ rows }) => rows.map((row) => at('followUps', row, 'shownToAuditorOn')));
    if (!first) return;
    const values = { years: notShown.map(({ name }) => name), count: notShown.length, places: [first, ...others], months: MONTHS_TO_AUDIT };
    report({ variant: 'not-shown', severity: 'warning', values, at: [first, ...others] });
  },
});
