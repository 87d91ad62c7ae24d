import { rangeOf } from '../addresses';
import { ownForm } from '../formula/file-form';
import { UnreadableFile } from '../unreadable-file';
import { TOTALS_FUNCTIONS, type Table, type TableColumn, type TableStyle } from '../workbook-file';
import { unescapeText } from '../xml-text';
import { isTrue, oneOf } from './attributes';
import type { PackageParts } from './package-parts';
import type { Attributes } from './xml-events';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Reads a table part (ECMA-376 §18.5.1.2). */
export function readTable(parts: PackageParts, part: string): Table {
  const found: { table: Attributes; filterButtons: boolean; style?: TableStyle } = { table: {}, filterButtons: false };
  const columns: Writable<TableColumn>[] = [];
  let formula: string | undefined;

  parts.readXml(part, {
    open: (name, attributes) => {
      if (name === 'table') found.table = attributes;
      else if (name === 'autoFilter') found.filterButtons = true;
      else if (name === 'tableColumn') columns.push(columnOfTable(attributes));
      else if (name === 'tableStyleInfo') found.style = tableStyle(attributes);
      else if (name === 'calculatedColumnFormula' || name === 'totalsRowFormula') formula = '';
    },
    text: (text) => {
      if (formula !== undefined) formula += text;
    },
    close: (name) => {
      const column = columns.at(-1);
      if (formula === undefined || !column) return;
      if (name === 'calculatedColumnFormula' || name === 'totalsRowFormula') column[name] = ownForm(unescapeText(formula));
      formula = undefined;
    },
  });

  const { table, filterButtons, style } = found;
  const { displayName, name, ref = '', headerRowCount, totalsRowCount } = table;
  const known = displayName ?? name;
  if (known === undefined || !rangeOf(ref)) throw new UnreadableFile('damaged', 'a table that is nowhere', part);
  return {
    name: unescapeText(known),
    ref,
    columns,
    ...(headerRowCount === '0' && { headerRow: false as const }),
    ...(totalsRowCount !== undefined && totalsRowCount !== '0' && { totalsRow: true as const }),
    ...(!filterButtons && { filterButtons: false as const }),
    ...(style && { style }),
  };
}

function columnOfTable({ name = '', totalsRowLabel, totalsRowFunction }: Attributes): TableColumn {
  const totals = oneOf(TOTALS_FUNCTIONS, totalsRowFunction);
  return {
    name: unescapeText(name),
    ...(totalsRowLabel !== undefined && { totalsRowLabel: unescapeText(totalsRowLabel) }),
    ...(totals && { totalsRowFunction: totals }),
  };
}

function tableStyle({ name, showRowStripes, showColumnStripes, showFirstColumn, showLastColumn }: Attributes): TableStyle {
  return {
    ...(name !== undefined && { name }),
    ...(isTrue(showRowStripes) && { rowStripes: true as const }),
    ...(isTrue(showColumnStripes) && { columnStripes: true as const }),
    ...(isTrue(showFirstColumn) && { firstColumn: true as const }),
    ...(isTrue(showLastColumn) && { lastColumn: true as const }),
  };
}
