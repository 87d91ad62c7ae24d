import type { Statement } from '../../domain/finding';
import type { Fix } from '../../domain/fix';
import { amountField, TOTALS_ROW, type PlanPath } from '../../domain/path';
import type { Plan } from '../../domain/plan';
import { linesOf } from '../amounts';
import { setField } from './field-fix';
import type { FixMaker } from './fix-maker';

const sameValue = (a: Statement, b: Statement) => a.value.kind === b.value.kind && JSON.stringify(plain(a)) === JSON.stringify(plain(b));
/** Exact numbers are told apart by their digits; the margin that a formula left is none. */
const plain = ({ value: { value } }: Statement) => (typeof value === 'number' ? value : [String(value.numerator), String(value.denominator)]);

/** For each value that one of the statements has, the others made to say the same. */
function sidesOf(statements: readonly Statement[], placeOf: (stated: PlanPath) => PlanPath): readonly Fix[] {
  const different = statements.filter((each, index) => statements.findIndex((other) => sameValue(other, each)) === index);
  return different.map((right) => ({
    name: `same-${right.value.kind}`,
    values: { value: right.value.value, source: right.at },
    fields: statements.filter((each) => !sameValue(each, right)).map((each) => setField(placeOf(each.at), right.value.value)),
    rows: [],
  }));
}

/** Where statements differ: one fix for either side. */
export const agreeOnEither: FixMaker = ({ statements = [] }) => sidesOf(statements, (stated) => stated);

/**
 * The same where a statement may be a total, which the sheet adds up: then the one amount that it is
 * made of is written. Where one is made of more, no side is offered: nobody has said how the rest is divided.
 */
export const agreeOnAmounts: FixMaker = ({ statements = [], at }, plan) => {
  const isWhole = at.length === statements.length && statements.every((each) => amountAt(plan, each.at));
  return isWhole ? sidesOf(statements, (stated) => amountAt(plan, stated) ?? stated) : [];
};

function amountAt(plan: Plan, stated: PlanPath): PlanPath | undefined {
  const { table, row, field } = stated;
  if (row === TOTALS_ROW) return undefined;
  if (field !== 'total' || (table !== 'budget' && table !== 'financing')) return stated;
  const line = linesOf(plan, table).find((each) => each.row === row);
  if (!line || line.total.kind !== 'empty') return undefined;
  const [year, ...others] = line.amounts.flatMap(({ kind }, index) => (kind === 'empty' ? [] : [index]));
  return year === undefined || others.length > 0 ? undefined : { table, row: line.row, field: amountField(year) };
}
