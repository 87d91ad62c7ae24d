import type { Statement } from '../../domain/finding';
import { setField } from './field-fix';
import type { FixMaker } from './fix-maker';

const sameValue = (a: Statement, b: Statement) => a.value.kind === b.value.kind && JSON.stringify(plain(a)) === JSON.stringify(plain(b));
/** Exact numbers are told apart by their digits; the margin that a formula left is none. */
const plain = ({ value: { value } }: Statement) => (typeof value === 'number' ? value : [String(value.numerator), String(value.denominator)]);

/** Where statements differ: for each value that one of them has, the others made to say the same. */
export const agreeOnEither: FixMaker = ({ statements = [] }) => {
  const different = statements.filter((each, index) => statements.findIndex((other) => sameValue(other, each)) === index);
  return different.map((right) => ({
    name: `same-${right.value.kind}`,
    values: { value: right.value.value, source: right.at },
    fields: statements.filter((each) => !sameValue(each, right)).map((each) => setField(each.at, right.value.value)),
    rows: [],
  }));
};
