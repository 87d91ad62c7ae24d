import type { CellInput, SheetLayout } from '../../src/sheets/layout';

/** All names that we give in a workbook begin so, and nothing else in a formula does. */
const OUR_NAMES = /\bhp\p{Lu}\p{L}*/gu;

/**
 * The same sheets under names of their own, so that the sheets of many plans fit into one workbook:
 * `hpLøn` on *Løn* becomes `hpLøn_3` on *Løn 3*, in formulas as well.
 */
export function numbered(layout: SheetLayout, number: number): SheetLayout {
  const ours = (text: string) => text.replace(OUR_NAMES, (name) => `${name}_${number}`);
  const cell = (input: CellInput): CellInput => (typeof input === 'object' ? { ...input, formula: ours(input.formula) } : input);
  return {
    ...layout,
    name: `${layout.name} ${number}`,
    names: layout.names.map((each) => ('table' in each ? { ...each, name: ours(each.name), table: ours(each.table) } : { ...each, name: ours(each.name) })),
    tables: layout.tables.map((table) => ({
      ...table,
      name: ours(table.name),
      rows: table.rows.map((row) => row.map(cell)),
      ...(table.totals ? { totals: table.totals.map(cell) } : {}),
    })),
  };
}
