import { budgetYears } from './budget-years';
import { groupBy } from './group-by';
import { sumOfAmounts, type Money } from './money';
import type { AccountEntryRow, BudgetFollowUpRow, BudgetLine, Plan } from './plan';
import { EMPTY, known, type Reading } from './reading';

/** How a row of *Budgetopfølgning* stands. The last five are those of a row that counts. */
export type FollowUpStatus =
  | 'line-missing'
  | 'line-unknown'
  | 'number-twice'
  | 'year-missing'
  | 'row-twice'
  | 'overspent'
  | 'account-shared'
  | 'nothing-spent'
  | 'within-budget';

/** What becomes of an amount of the finance system's list. */
export type EntryStatus = 'account-missing' | 'no-line' | 'several-lines' | 'line-without-number' | 'year-missing' | 'no-row' | 'counted';

/** The figures of a row that counts: one that names a line of the budget and a year, and is alone to do so. */
export interface FollowUpFigures {
  /** The line's budget in the year. */
  readonly approved: Money;
  /** What the board has revised it to, or what was approved. */
  readonly inForce: Money;
  /** The amounts of the list that belong to the line and the year. */
  readonly onAccount: Money;
  readonly spent: Money;
  /** What is left of the budget after what is expected, or after what is spent; below zero it is exceeded. `undefined` where nothing is expected or spent. */
  readonly deviation: Money | undefined;
}

export interface FollowUpOfRow {
  /** The budget's line of that number; of several the last. */
  readonly line: BudgetLine | undefined;
  readonly figures: FollowUpFigures | undefined;
  /** `undefined` for a row that says neither line nor year. */
  readonly status: FollowUpStatus | undefined;
}

export interface EntryOfList {
  /** The plan's year that it counts in, from 1. */
  readonly year: number | undefined;
  /** The number of the one line that its account belongs to. */
  readonly line: string | undefined;
  /** `undefined` for an entry that says neither account nor amount. */
  readonly status: EntryStatus | undefined;
}

/** What stands in a cell of text, with single spaces as Excel's TRIM leaves it. */
export function textIn(reading: Reading<string>): string {
  const text = reading.kind === 'value' ? reading.value : reading.kind === 'empty' ? '' : reading.raw;
  return text.includes(' ') ? text.replace(/ +/g, ' ').replace(/^ | $/g, '') : text;
}
/** A line's number as it is looked up: Excel compares texts without regard to case. */
const numberOf = ({ number }: { readonly number: Reading<string> }) => textIn(number).toLowerCase();

/** An account, or several with commas or semicolons between, to look one up in. */
const accountsIn = (reading: Reading<string>) => `,${accountOf(reading).replaceAll(';', ',')},`;
const accountOf = (reading: Reading<string>) => textIn(reading).replaceAll(' ', '').toUpperCase();

/** Finds items by their number and year; `undefined` for none. */
type ByNumberAndYear<Item> = (number: string, year: number | undefined) => readonly Item[] | undefined;

function byNumberAndYear<Item>(items: readonly Item[], number: (item: Item) => string, year: (item: Item) => number | undefined): ByNumberAndYear<Item> {
  const years = new Map([...groupBy(items, year)].map(([key, ofYear]) => [key, groupBy(ofYear, number)]));
  return (ofNumber, ofYear) => years.get(ofYear)?.get(ofNumber);
}

/**
 * What *Budgetopfølgning* calculates. An amount of the finance system's list counts at most once: on
 * the one line that its account belongs to, in the one row of that line and year. Where an account
 * belongs to several lines nothing is divided, because nobody but the finance officer knows how.
 */
export class BudgetFollowUp {
  private readonly lines: ReadonlyMap<string, readonly BudgetLine[]>;
  private readonly alike: ByNumberAndYear<BudgetFollowUpRow>;
  private readonly onAccount: (account: string) => readonly BudgetLine[];
  private readonly entries: ReadonlyMap<string, EntryOfList>;
  private readonly counting: ByNumberAndYear<{ readonly row: AccountEntryRow }>;
  private readonly shared: ReadonlyMap<number, ReadonlySet<string>>;
  private readonly rows: ReadonlyMap<string, FollowUpOfRow>;

  constructor(private readonly plan: Plan) {
    const { budget, budgetFollowUp, accountEntries } = plan;
    this.lines = groupBy(budget, numberOf);
    this.alike = byNumberAndYear(budgetFollowUp, numberOf, ({ year }) => known(year));
    this.onAccount = linesByAccount(budget);
    const entries = accountEntries.map((row) => ({ row, is: this.entry(row) }));
    this.entries = new Map(entries.map(({ row, is }) => [row.row, is]));
    this.counting = byNumberAndYear(entries, ({ is }) => (is.line ?? '').toLowerCase(), ({ is }) => is.year);
    const several = groupBy(entries.filter(({ is }) => is.status === 'several-lines'), ({ is }) => is.year);
    this.shared = new Map([...several].flatMap(([year, ofYear]) => (year === undefined ? [] : [[year, new Set(ofYear.map(({ row }) => accountOf(row.account)))]])));
    this.rows = new Map(budgetFollowUp.map((row) => [row.row, this.follow(row)]));
  }

  ofRow(row: string): FollowUpOfRow | undefined {
    return this.rows.get(row);
  }

  ofEntry(row: string): EntryOfList | undefined {
    return this.entries.get(row);
  }

  /** The amounts of the list that belong to a row's line and year. */
  entriesOf(row: string): readonly AccountEntryRow[] {
    const found = this.plan.budgetFollowUp.find((each) => each.row === row);
    const line = this.rows.get(row)?.line;
    const counted = found && line && this.counting(numberOf(line), known(found.year));
    return counted?.map((entry) => entry.row) ?? [];
  }

  /** The amounts of the list. */
  get listed(): Money {
    return sumOfAmounts(this.plan.accountEntries.map(({ amount }) => amount));
  }

  /** How much of them counts on a line. */
  get counted(): Money {
    return [...this.rows.values()].reduce((sum, { figures }) => sum + (figures?.onAccount ?? 0), 0) as Money;
  }

  /** How many entries of the list count nowhere. */
  get uncounted(): number {
    return [...this.entries.values()].filter(({ status }) => status !== undefined && status !== 'counted').length;
  }

  /** How many entries the list has that say something. */
  get entryCount(): number {
    return [...this.entries.values()].filter(({ status }) => status !== undefined).length;
  }

  /** How many times a line with a number has no row that counts, over the years in which any line has a row. */
  get unfollowed(): number {
    const numbered = this.plan.budget.filter(({ number }) => textIn(number) !== '').length;
    return this.years.length * numbered - [...this.rows.values()].filter(({ figures }) => figures).length;
  }

  /** The plan's years, from 1, in which any line has a row. */
  get years(): readonly number[] {
    return [...new Set(this.plan.budgetFollowUp.flatMap(({ year }) => known(year) ?? []))].sort((a, b) => a - b);
  }

  /** The lines that no row names in the year, though one would count: no other line has their number. */
  withoutRow(year: number): readonly BudgetLine[] {
    return this.plan.budget.filter((line) => {
      const own = line.number.kind === 'value' ? numberOf(line) : '';
      return own !== '' && this.lines.get(own)?.length === 1 && this.alike(own, year) === undefined;
    });
  }

  /** Is the line the only one of its number, and followed by exactly one row in the year? */
  private isFollowed(number: string, year: number | undefined): boolean {
    return number !== '' && year !== undefined && this.lines.get(number)?.length === 1 && this.alike(number, year)?.length === 1;
  }

  private entry({ account, amount, year, date }: AccountEntryRow): EntryOfList {
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

  private follow(row: BudgetFollowUpRow): FollowUpOfRow {
    const number = numberOf(row);
    const lines = number === '' ? [] : (this.lines.get(number) ?? []);
    const line = lines.at(-1);
    const year = known(row.year);
    const figures = line && year !== undefined && this.isFollowed(number, year) ? this.figures(row, line, year) : undefined;
    const status = (): FollowUpStatus | undefined => {
      if (number === '') return row.year.kind === 'empty' ? undefined : 'line-missing';
      if (!line) return 'line-unknown';
      if (lines.length > 1) return 'number-twice';
      if (year === undefined) return 'year-missing';
      if (!figures) return 'row-twice';
      if (figures.deviation !== undefined && figures.deviation < 0) return 'overspent';
      if (row.spent.kind !== 'value' && this.sharesAccount(line, year)) return 'account-shared';
      return figures.deviation === undefined ? 'nothing-spent' : 'within-budget';
    };
    return { line, figures, status: status() };
  }

  private figures(row: BudgetFollowUpRow, line: BudgetLine, year: number): FollowUpFigures {
    const approved = known(line.amounts[year - 1] ?? EMPTY) ?? (0 as Money);
    const onAccount = sumOfAmounts(this.counting(numberOf(line), year)?.map(({ row: { amount } }) => amount));
    const inForce = known(row.revised) ?? approved;
    const spent = known(row.spent) ?? onAccount;
    const measured = known(row.expected) ?? (spent === 0 ? undefined : spent);
    return { approved, inForce, onAccount, spent, deviation: measured === undefined ? undefined : ((inForce - measured) as Money) };
  }

  /** Are there amounts of the year on an account that other lines have too? */
  private sharesAccount({ account }: BudgetLine, year: number): boolean {
    const shared = this.shared.get(year);
    if (!shared || shared.size === 0) return false;
    const own = accountsIn(account);
    // What names several accounts itself is looked for as it stands.
    return own.split(',').some((each) => each !== '' && shared.has(each)) || [...shared].some((each) => each.includes(',') && own.includes(`,${each},`));
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

const made = new WeakMap<Plan, BudgetFollowUp>();

/** The follow-up of a plan; worked out once for all that ask. */
export function followUpOf(plan: Plan): BudgetFollowUp {
  const followUp = made.get(plan) ?? new BudgetFollowUp(plan);
  made.set(plan, followUp);
  return followUp;
}
