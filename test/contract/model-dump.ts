import type { Sheet } from '../excel/workbook/sheet';
import type { Workbook } from '../excel/workbook/workbook';
import { columnLetters } from '../../src/sheets/places';

/** Everything a workbook holds, in a form that can be compared; ids and counters are left out. */
export interface ModelDump {
  readonly sheets: readonly SheetDump[];
  readonly tables: readonly unknown[];
  readonly names: readonly unknown[];
  readonly active: string;
}
export interface SheetDump {
  readonly name: string;
  /** By address; only cells that hold or show something. */
  readonly cells: Readonly<Record<string, CellDump>>;
  readonly rest: unknown;
}
interface CellDump {
  readonly value: unknown;
  readonly formula?: string | undefined;
  readonly format: unknown;
}

const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** A sheet's name may be quoted where it need not be. */
const withoutQuotes = (formula: string) => formula.replace(/'(\p{L}+)'!/gu, '$1!');

function dumpSheet(sheet: Sheet): SheetDump {
  const cells: Record<string, CellDump> = {};
  for (const [row, column, { value, formula, format }] of sheet.allCells()) {
    const shown = Object.values(format).some((part) => part !== undefined);
    if (value === '' && formula === undefined && !shown) continue;
    // What a formula gives follows from the cells that it speaks of, and is held to our figures elsewhere.
    const held = formula === undefined ? value : undefined;
    cells[`${columnLetters(column)}${row + 1}`] = { value: held, formula, format };
  }
  const { visibility, tabColor, showGridlines, frozen, protection, validations, conditionalFormats, charts, merged } = sheet;
  const rest = {
    visibility,
    tabColor,
    showGridlines,
    frozen,
    protection,
    merged,
    validations: [...validations].sort(byText),
    // Ours never speak of the same cells, so their order says nothing.
    conditionalFormats: conditionalFormats.map(({ id: _, priority: __, ...rule }) => rule).sort(byText),
    charts: charts.map(({ id: _, settings, titleFormula, ...chart }) => ({ ...chart, title: titleFormula && withoutQuotes(titleFormula), settings: [...settings].sort(byText) })).sort(byText),
    customProperties: [...sheet.customProperties].sort(byText),
    page: [...sheet.page].sort(byText),
    widths: [...sheet.columnWidths].sort(byText),
    heights: [...sheet.rowHeights].sort(byText),
  };
  return structuredClone({ name: sheet.name, cells, rest });
}

/** The whole workbook at this moment. */
export function dumpModel({ sheets, tables, names, active }: Workbook): ModelDump {
  return {
    sheets: sheets.map(dumpSheet),
    tables: tables
      .map(({ id: _, sheet, columns, ...table }) => ({
        ...table,
        sheet: sheet.name,
        columns: columns.map(({ name, calculated }) => ({ name, calculated })),
        nextColumn: undefined,
      }))
      .sort((a, b) => byText(a.name, b.name)),
    names: names.map(({ name, formula, comment, visible, scope }) => ({
      name,
      formula: withoutQuotes(formula),
      comment,
      visible,
      scope,
    })),
    active: active.name,
  };
}

/** The same workbook with another value in one cell. */
export function withValue(dump: ModelDump, sheet: string, address: string, value: unknown): ModelDump {
  const changed = ({ name, cells, rest }: SheetDump): SheetDump => {
    if (name !== sheet) return { name, cells, rest };
    return { name, rest, cells: { ...cells, [address]: { formula: undefined, format: {}, ...cells[address], value } } };
  };
  return { ...dump, sheets: dump.sheets.map(changed) };
}
