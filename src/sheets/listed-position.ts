import type { RowName } from '../domain/plan';
import type { Reading } from '../domain/reading';
import { positionOf } from '../domain/staff-on-day';
import { POSITIONS, STATEMENT } from './overview-tables';
import { inColumn, inRow, lastWhere } from './references';
import type { ColumnSpec } from './spec';

const { table, title, number, aliases, label } = POSITIONS;

/** Is a position of the list called so? By its label, its title, its number, or one of its aliases. */
function isCalled(text: string): string {
  const column = (header: string) => inColumn(table, header);
  const alias = (names: string) => `","&UPPER(${names})&","`;
  const names = `SUBSTITUTE(SUBSTITUTE(TRIM(${column(aliases)}),", ",",")," ,",",")`;
  const same = [label, title, number].map((header) => `(TRIM(${column(header)})=${text})`);
  return `(${[...same, `ISNUMBER(FIND(${alias(text)},${alias(names)}))`].join('+')}>0)`;
}

/**
 * The position of a row as the list calls it, so that the overview finds it whatever people call
 * it; nothing where no position is called so, or several are.
 */
export function listedPositionColumn(ownTable: string): ColumnSpec {
  const text = `TRIM(${inRow(ownTable, STATEMENT.position)})`;
  const found = isCalled(text);
  return {
    key: 'listedPosition',
    header: STATEMENT.listed,
    kind: 'text',
    width: 26,
    since: 2,
    help: 'Beregnes: stillingen, som den hedder på listen i Stamdata. Tomt betyder, at navnet ikke er på listen eller passer på flere.',
    calculation: {
      formula: () => `IFERROR(IF(${text}="","",IF(SUMPRODUCT(${found}*1)=1,${lastWhere(found, inColumn(table, label))},"")),"")`,
      value: (row, plan) => ('position' in row ? (positionOf(plan, row as { position: Reading<RowName> }) ?? '') : ''),
    },
  };
}
