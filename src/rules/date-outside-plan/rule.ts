import { numberOfYears } from '../../domain/budget-years';
import type { Day } from '../../domain/calendar';
import { amountField, at, type ListKey, type PlanPath } from '../../domain/path';
import type { Plan, SalaryRow } from '../../domain/plan';
import { known } from '../../domain/reading';
import type { WorkbookState } from '../../domain/workbook-state';
import { beginningIn, yearOfFollowUp, yearsOfAccounts } from '../accounting';
import { planPeriod } from '../plan-period';
import { canBeRead } from '../readable';
import { createRule } from '../rule';
import { MONTHS_OF_CLOSING, MONTHS_OF_RECRUITMENT, milestonesOutside } from './milestones-outside';

const WITH_AMOUNTS = ['salaries', 'budget', 'financing', 'outsideMoney'] as const;

/** Amounts of years that the plan does not have. Where the workbook's years are yet to follow the plan, that is told instead. */
function amountsOutside(plan: Plan, { fits }: WorkbookState): readonly PlanPath[] {
  const years = numberOfYears(plan.masterData);
  const isSettled = (table: ListKey) => !fits.some((fit) => fit.table === table);
  const amounts = WITH_AMOUNTS.filter(isSettled).flatMap((table) =>
    plan[table].flatMap((row) => (row.amounts.length > years ? row.amounts : []).flatMap((amount, year) => (year >= years && (known(amount) ?? 0) !== 0 ? [at(table, row, amountField(year))] : []))),
  );
  const followed = isSettled('budgetFollowUp') ? plan.budgetFollowUp.filter(({ year }) => (known(year) ?? 0) > years) : [];
  return [...amounts, ...followed.map((row) => at('budgetFollowUp', row, 'year'))];
}

/** Where a salary that has no day in the plan says so; another rule tells of one that ends before it begins. */
function salaryOutside(salary: SalaryRow, first: Day, last: Day): readonly PlanPath[] {
  const [from, to] = [known(salary.from), known(salary.to)];
  if (from !== undefined && to !== undefined && to < from) return [];
  if (from !== undefined && from > last) return [at('salaries', salary, 'from')];
  return to !== undefined && to < first ? [at('salaries', salary, 'to')] : [];
}

/** What the plan has days and years for lies in its period: salaries, amounts, milestones and follow-ups. */
export const dateOutsidePlan = createRule({
  id: 'date-outside-plan',
  basis: 'our-advice',
  check({ plan, workbook }, report) {
    const period = planPeriod(plan.masterData);
    if (!period) return;

    const [salary, ...salaries] = plan.salaries.flatMap((row) => salaryOutside(row, period.from, period.to));
    if (salary) report({ variant: 'salaries', severity: 'error', values: { ...period, count: salaries.length + 1, places: [salary, ...salaries] }, at: [salary, ...salaries] });

    const [amount, ...amounts] = amountsOutside(plan, workbook);
    if (amount) report({ variant: 'amounts', severity: 'error', values: { ...period, count: amounts.length + 1, places: [amount, ...amounts] }, at: [amount, ...amounts] });

    const milestones = canBeRead(workbook, 'milestones', ['name', 'state']) ? milestonesOutside(plan, period) : [];
    const [milestone, ...others] = milestones.map(({ place }) => place);
    if (milestone) {
      const names = [...new Set(milestones.map(({ name }) => name))];
      const days = [...new Set(milestones.map(({ day }) => day))].sort();
      const months = { before: MONTHS_OF_RECRUITMENT, after: MONTHS_OF_CLOSING };
      report({ variant: 'milestones', severity: 'warning', values: { ...period, ...months, names, days, count: names.length, places: [milestone, ...others] }, at: [milestone, ...others] });
    }

    const years = new Set(yearsOfAccounts(plan).map(({ name }) => beginningIn(name)));
    const strange = plan.followUps.filter((each) => {
      const year = yearOfFollowUp(each);
      return years.size > 0 && year !== undefined && !years.has(year);
    });
    const [row, ...rows] = strange.map((each) => at('followUps', each, 'accountingYear'));
    if (row) report({ variant: 'follow-ups', severity: 'warning', values: { ...period, count: strange.length, places: [row, ...rows] }, at: [row, ...rows] });
  },
});
