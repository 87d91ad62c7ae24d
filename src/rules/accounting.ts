import { accountingYears, type AccountingYear } from '../domain/accounting-years';
import type { FollowUpRow, Plan } from '../domain/plan';
import { known } from '../domain/reading';
import { planPeriod } from './plan-period';

/** The accounting years that the plan touches; none while its period or their first month is not known. */
export function yearsOfAccounts({ masterData }: Plan): readonly AccountingYear[] {
  const [period, startMonth] = [planPeriod(masterData), known(masterData.accountingYearStart)];
  return period === undefined || startMonth === undefined ? [] : accountingYears(period, startMonth);
}

const FIRST_YEAR = /(?<!\d)(\d{4})(?!\d)/;

/** The calendar year in which an accounting year begins, as its name says: 2025 for 2025 and for 2025/26. */
export function beginningIn(name: string): number | undefined {
  const [, year] = FIRST_YEAR.exec(name) ?? [];
  return year === undefined ? undefined : Number(year);
}

/** The year that a row of the log belongs to; `undefined` where it names none. */
export function yearOfFollowUp({ accountingYear }: FollowUpRow): number | undefined {
  const name = known(accountingYear);
  return name === undefined ? undefined : beginningIn(name);
}
