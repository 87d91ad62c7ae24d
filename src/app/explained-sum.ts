import { compare, minus, sum, type Exact } from '../domain/exact';
import type { Finding, StatedValue } from '../domain/finding';
import type { Money } from '../domain/money';
import { amountField, at, type PlanPath } from '../domain/path';
import type { BudgetLine, FinancingLine, Plan } from '../domain/plan';
import { known } from '../domain/reading';
import type { Programme } from '../programmes/programme';
import type { MoneyTable } from '../rules/amounts';

/** A part of a sum, and the cell that says it. */
export interface Addend {
  readonly at: PlanPath;
  readonly value: StatedValue;
}

/** What is added up; each is a message `pane.sum.of.<name>`. */
export type SumName = 'position' | 'weightings' | 'area-hours' | 'cell' | 'expenses' | 'financing' | 'local' | 'lbf' | 'contributions' | 'area-salaries' | 'area-costs' | 'position-salaries' | 'spent' | 'carried-over' | 'carried-from' | 'carried-to';

export type TargetKind = 'whole' | 'at-least' | 'at-most' | 'area-part' | 'written' | 'weighting';

/** A sum behind a finding, taken apart. All values of one sum are in one unit, and nothing is rounded but what a share of an amount comes to, to the øre. */
export interface ExplainedSum {
  readonly name: SumName;
  /** Where the sum stands, or what it is about. */
  readonly about?: PlanPath | undefined;
  readonly addends: readonly Addend[];
  readonly total: StatedValue;
  /** What the sum is held up against: it should be that, be at least or at most that, the area's part of a salary comes to it, it is written where the sum should stand, or a weighting comes to it. */
  readonly target?: { readonly kind: TargetKind; readonly value: StatedValue; readonly at?: PlanPath | undefined } | undefined;
  /** Between the two; `undefined` where there is nothing between them. */
  readonly remainder?: { readonly kind: 'missing' | 'over'; readonly value: StatedValue } | undefined;
}

/** What a sum is taken apart from. */
export interface Sources {
  readonly plan: Plan;
  readonly programme: Programme;
}
export type Explain = (finding: Finding, sources: Sources) => readonly ExplainedSum[];
const money = (value: number): StatedValue => ({ kind: 'money', value: value as Money });

/** A sum of amounts against another. */
export function moneySum(name: SumName, addends: readonly { readonly at: PlanPath; readonly amount: Money }[], target?: { kind: TargetKind; amount: number; at?: PlanPath }, about?: PlanPath): ExplainedSum {
  const total = addends.reduce((all, { amount }) => all + amount, 0);
  const gap = target === undefined ? 0 : total - target.amount;
  return {
    name,
    about,
    addends: addends.map(({ at: place, amount }) => ({ at: place, value: money(amount) })),
    total: money(total),
    target: target && { kind: target.kind, value: money(target.amount), at: target.at },
    remainder: gap === 0 ? undefined : { kind: gap < 0 ? 'missing' : 'over', value: money(Math.abs(gap)) },
  };
}

/** A sum of shares or hours against another. */
export function exactSum<Kind extends 'share' | 'hours'>(kind: Kind, name: SumName, addends: readonly { readonly at: PlanPath; readonly part: Exact<Kind> }[], whole: Exact<Kind>, about?: PlanPath, target: TargetKind = 'whole'): ExplainedSum {
  const valued = (value: Exact<Kind>) => ({ kind, value }) as StatedValue;
  const total = sum(addends.map(({ part }) => part));
  const order = compare(total, whole);
  return {
    name,
    about,
    addends: addends.map(({ at: place, part }) => ({ at: place, value: valued(part) })),
    total: valued(total),
    target: { kind: target, value: valued(whole) },
    remainder: order === 0 ? undefined : order < 0 ? { kind: 'missing', value: valued(minus(whole, total)) } : { kind: 'over', value: valued(minus(total, whole)) },
  };
}

/** The amounts of one budget year, counted from 0. */
export function ofYear(table: MoneyTable, lines: readonly (BudgetLine | FinancingLine)[], year: number) {
  return lines.flatMap((line) => {
    const amount = known(line.amounts[year] ?? { kind: 'empty' });
    return amount === undefined ? [] : [{ at: at(table, line, amountField(year)), amount }];
  });
}
