import { budgetYears } from './budget-years';
import { groupBy } from './group-by';
import type { AccountEntryRow, BudgetFollowUpRow, BudgetLine, Plan } from './plan';
import { known, textIn, type Reading } from './reading';

/** What becomes of an amount of the finance system's list. */
export type EntryStatus = 'account-missing' | 'no-line' | 'several-lines' | 'line-without-number' | 'year-missing' | 'no-row' | 'counted';

export interface EntryOfList {
  /** The plan's year that it counts in, from 1. */
  readonly year: number | undefined;
  /** The number of the one line that its account belongs to. */
  readonly line: string | undefined;
  /** `undefined` for an entry that says neither account nor amount. */
  readonly status: EntryStatus | undefined;
}

/** A line's number as it is looked up: Excel compares texts without regard to case. */
export const numberOf = ({ number }: { readonly number: Reading<string> }) => textIn(number).toLowerCase();

/** An account, or several with commas or semicolons between, to look one up in. */
export const accountsIn = (reading: Reading<string>) => `,${accountOf(reading).replaceAll(';', ',')},`;
export const accountOf = (reading: Reading<string>) => textIn(reading).replaceAll(' ', '').toUpperCase();

/** Finds items by their number and year; `undefined` for none. */
export type ByNumberAndYear<Item> = (number: string, year: number | undefined) => readonly Item[] | undefined;

export function byNumberAndYear<Item>(items: readonly Item[], number: (item: Item) => string, year: (item: Item) => number | undefined): ByNumberAndYear<Item> {
  const years = new Map([...groupBy(items, year)].map(([key, ofYear]) => [key, groupBy(ofYear, number)]));
  return (ofNumber, ofYear) => years.get(ofYear)?.get(ofNumber);
}

/** The budget's lines, as rows of *Budgetopfølgning* and amounts of the finance system's list look them up. */
export class FollowedLines {
  private readonly lines: ReadonlyMap<string, readonly BudgetLine[]>;
  private readonly alike: ByNumberAndYear<BudgetFollowUpRow>;
  private readonly onAccount: (account: string) => readonly BudgetLine[];

  constructor(private readonly plan: Plan) {
    const { budget, budgetFollowUp } = plan;
    this.lines = groupBy(budget, numberOf);
    this.alike = byNumberAndYear(budgetFollowUp, numberOf, ({ year }) => known(year));
    this.onAccount = linesByAccount(budget);
  }

  /** Those of a number; of a sound budget there is one. */
  ofNumber(number: string): readonly BudgetLine[] {
    return number === '' ? [] : (this.lines.get(number) ?? []);
  }

  /** Has the line no row in the year, though one would count: no other line has its number? */
  lacksRow(line: BudgetLine, year: number): boolean {
    const own = line.number.kind === 'value' ? numberOf(line) : '';
    return this.ofNumber(own).length === 1 && this.alike(own, year) === undefined;
  }

  /** Is the line the only one of its number, and followed by exactly one row in the year? */
  isFollowed(number: string, year: number | undefined): boolean {
    return year !== undefined && this.ofNumber(number).length === 1 && this.alike(number, year)?.length === 1;
  }

  /** Where an amount counts: on the one line that its account belongs to, in the one row of that line and year. */
  entry({ account, amount, year, date }: AccountEntryRow): EntryOfList {
    const own = accountOf(account);
    const counts = year.kind === 'empty' ? this.yearOfDate(date) : known(year);
    const lines = this.onAccount(own);
    const [first] = lines;
    const line = first && lines.length === 1 ? textIn(first.number) || undefined : undefined;
    const status = (): EntryStatus | undefined => {
      if (own === '') return amount.kind === 'empty' ? undefined : 'account-missing';
      if (!first) return 'no-line';
      if (lines.length > 1) return 'several-lines';
      if (line === undefined) return 'line-without-number';
      if (counts === undefined) return 'year-missing';
      return this.isFollowed(numberOf(first), counts) ? 'counted' : 'no-row';
    };
    return { year: counts, line, status: status() };
  }

  private yearOfDate(date: AccountEntryRow['date']): number | undefined {
    const on = known(date);
    const year = on === undefined ? undefined : budgetYears(this.plan.masterData).find((each) => each.from <= on && on <= each.to);
    return year && year.index + 1;
  }
}

/** The lines that an account belongs to; what names several accounts itself is looked for as it stands. */
function linesByAccount(budget: readonly BudgetLine[]): (account: string) => readonly BudgetLine[] {
  const lines = budget.map((line) => ({ line, accounts: accountsIn(line.account) }));
  const single = groupBy(
    lines.flatMap(({ line, accounts }) => [...new Set(accounts.slice(1, -1).split(','))].map((account) => ({ account, line }))),
    ({ account }) => account,
  );
  return (account) => {
    if (account === '') return [];
    const found = account.includes(',') ? lines.filter(({ accounts }) => accounts.includes(`,${account},`)) : single.get(account);
    return found?.map(({ line }) => line) ?? [];
  };
}
