import { accountOf, accountsIn, byNumberAndYear, FollowedLines, numberOf, type ByNumberAndYear, type EntryOfList } from './followed-lines';
import { groupBy } from './group-by';
import { sumOfAmounts, type Money } from './money';
import { oncePerPlanInSteps } from './once-per-plan';
import type { AccountEntryRow, BudgetFollowUpRow, BudgetLine, Plan } from './plan';
import { EMPTY, known, textIn } from './reading';
import { inParts, type Steps } from './steps';

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

/**
 * What *Budgetopfølgning* calculates. An amount of the finance system's list counts at most once: on
 * the one line that its account belongs to, in the one row of that line and year. Where an account
 * belongs to several lines nothing is divided, because nobody but the finance officer knows how.
 */
export class BudgetFollowUp {
  private constructor(
    private readonly plan: Plan,
    private readonly lines: FollowedLines,
    private readonly entries: ReadonlyMap<string, EntryOfList>,
    private readonly amounts: CountedAmounts,
    private readonly rows: ReadonlyMap<string, FollowUpOfRow>,
  ) {}

  /** Works it out in steps. */
  static *of(plan: Plan): Steps<BudgetFollowUp> {
    const { budgetFollowUp, accountEntries } = plan;
    yield;
    const lines = new FollowedLines(plan);
    const entries = yield* inParts(accountEntries, (row) => ({ row, is: lines.entry(row) }));
    yield;
    const amounts = new CountedAmounts(entries);
    const rows = yield* inParts(budgetFollowUp, (row): readonly [string, FollowUpOfRow] => [row.row, followed(row, lines, amounts)]);
    return new BudgetFollowUp(plan, lines, new Map(entries.map(({ row, is }) => [row.row, is])), amounts, new Map(rows));
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
    return found && line ? this.amounts.on(numberOf(line), known(found.year)) : [];
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

  /** The lines that no row names in the year, though one would count. */
  withoutRow(year: number): readonly BudgetLine[] {
    return this.plan.budget.filter((line) => this.lines.lacksRow(line, year));
  }
}

/** An amount of the list, and where it counts. */
interface PlacedEntry {
  readonly row: AccountEntryRow;
  readonly is: EntryOfList;
}

/** The amounts of the list, by the line and the year that they count on. */
class CountedAmounts {
  private readonly counting: ByNumberAndYear<PlacedEntry>;
  private readonly shared: ReadonlyMap<number | undefined, ReadonlySet<string>>;

  constructor(entries: readonly PlacedEntry[]) {
    this.counting = byNumberAndYear(entries, ({ is }) => (is.line ?? '').toLowerCase(), ({ is }) => is.year);
    const several = groupBy(entries.filter(({ is }) => is.status === 'several-lines'), ({ is }) => is.year);
    this.shared = new Map([...several].map(([year, ofYear]) => [year, new Set(ofYear.map(({ row }) => accountOf(row.account)))]));
  }

  on(number: string, year: number | undefined): readonly AccountEntryRow[] {
    return this.counting(number, year)?.map(({ row }) => row) ?? [];
  }

  /** Are there amounts of the year on an account that other lines have too? */
  isShared({ account }: BudgetLine, year: number): boolean {
    const shared = this.shared.get(year);
    if (!shared) return false;
    const own = accountsIn(account);
    // What names several accounts itself is looked for as it stands.
    return own.split(',').some((each) => each !== '' && shared.has(each)) || [...shared].some((each) => each.includes(',') && own.includes(`,${each},`));
  }
}

function followed(row: BudgetFollowUpRow, lines: FollowedLines, amounts: CountedAmounts): FollowUpOfRow {
  const number = numberOf(row);
  const ofNumber = lines.ofNumber(number);
  const line = ofNumber.at(-1);
  const year = known(row.year);
  const figures = line && year !== undefined && lines.isFollowed(number, year) ? figuresOf(row, line, year, amounts.on(number, year)) : undefined;
  const status = (): FollowUpStatus | undefined => {
    if (number === '') return row.year.kind === 'empty' ? undefined : 'line-missing';
    if (!line) return 'line-unknown';
    if (ofNumber.length > 1) return 'number-twice';
    if (year === undefined) return 'year-missing';
    if (!figures) return 'row-twice';
    if (figures.deviation !== undefined && figures.deviation < 0) return 'overspent';
    if (row.spent.kind !== 'value' && amounts.isShared(line, year)) return 'account-shared';
    return figures.deviation === undefined ? 'nothing-spent' : 'within-budget';
  };
  return { line, figures, status: status() };
}

function figuresOf(row: BudgetFollowUpRow, line: BudgetLine, year: number, listed: readonly AccountEntryRow[]): FollowUpFigures {
  const approved = known(line.amounts[year - 1] ?? EMPTY) ?? (0 as Money);
  const onAccount = sumOfAmounts(listed.map(({ amount }) => amount));
  const inForce = known(row.revised) ?? approved;
  const spent = known(row.spent) ?? onAccount;
  const measured = known(row.expected) ?? (spent === 0 ? undefined : spent);
  return { approved, inForce, onAccount, spent, deviation: measured === undefined ? undefined : ((inForce - measured) as Money) };
}

/** The follow-up of a plan; worked out once for all that ask. */
export const followUpOf = oncePerPlanInSteps(BudgetFollowUp.of);
