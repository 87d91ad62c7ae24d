import { formatFullAddress, parseLocalAddress, splitAddress } from './address';
import type { Author, WorkbookEvent } from './events';
import { cellAt, type Rect } from './rect';
import type { ConditionalFormat, DefinedName } from './rules';
import { Sheet } from './sheet';
import { Table } from './table';

/** The language of Excel's own words: names of new sheets, tables and columns. */
export type Language = 'da-DK' | 'en-US';

/** https://learn.microsoft.com/javascript/api/excel/excel.calculationmode */
export const CALCULATION_MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
export type CalculationMode = (typeof CALCULATION_MODES)[number];

interface Words {
  readonly sheet: string;
  readonly table: string;
  readonly column: string;
  readonly total: string;
  readonly chart: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  'da-DK': { sheet: 'Ark', table: 'Tabel', column: 'Kolonne', total: 'Total', chart: 'Diagram' },
  'en-US': { sheet: 'Sheet', table: 'Table', column: 'Column', total: 'Total', chart: 'Chart' },
};

export interface Area {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** The open workbook: everything that Excel itself would hold. Knows no Office.js and no Univer. */
export class Workbook {
  name = 'Helhedsplan.xlsx';
  sheets: Sheet[] = [];
  tables: Table[] = [];
  names: DefinedName[] = [];
  readonly settings = new Map<string, unknown>();
  /** Set while the structure is protected: sheets can then not be added, renamed, moved, hidden or deleted. */
  structure: { readonly password: string | undefined } | null = null;
  active: Sheet;
  selection: Rect = cellAt(0, 0);
  /** Any change since the last calculation. */
  stale = true;
  /** In `Manual`, formulas keep their values until somebody asks. */
  calculationMode: CalculationMode = 'Automatic';
  /** Somebody has asked. */
  calculationAsked = false;
  readonly words: Words;
  private readonly listeners = new Set<(event: WorkbookEvent) => void>();
  private nextId = 1;
  private tablesMade = 0;

  constructor(readonly language: Language = 'da-DK') {
    this.words = WORDS[language];
    this.active = this.newSheet(`${this.words.sheet}1`);
    this.sheets.push(this.active);
  }

  /** Tells of every change, at once and in order. Answers how to stop. */
  observe(listener: (event: WorkbookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: WorkbookEvent): void {
    this.stale = true;
    for (const listener of [...this.listeners]) listener(event);
  }

  /** As Excel's: a GUID in braces. */
  newId(): string {
    return `{${(this.nextId++).toString(16).toUpperCase().padStart(8, '0')}-5B1D-4E2A-9C37-0123456789AB}`;
  }

  newSheet(name: string): Sheet {
    return new Sheet(this.newId(), name);
  }

  newChartId(): string {
    return this.newId();
  }

  newTable(sheet: Sheet, rect: Rect, name?: string): Table {
    this.tablesMade++;
    return new Table(this.newId(), name ?? this.freeTableName(), sheet, rect);
  }

  /** The number Excel gives the next table. */
  get nextTableNumber(): number {
    return this.tablesMade + 1;
  }

  /** By name or id, without regard to case. */
  sheet(key: string): Sheet | null {
    const wanted = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted) ?? null;
  }

  table(key: string): Table | null {
    const wanted = key.toLowerCase();
    return this.tables.find((table) => table.name.toLowerCase() === wanted || table.id.toLowerCase() === wanted) ?? null;
  }

  tableAt(sheet: Sheet, row: number, column: number): Table | null {
    return (
      this.tables.find(
        ({ sheet: own, rect }) =>
          own === sheet && row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns,
      ) ?? null
    );
  }

  /** A name seen from a sheet: the sheet's own before the workbook's. */
  definedName(name: string, from: Sheet | null): DefinedName | null {
    const wanted = name.toLowerCase();
    const all = this.names.filter((item) => item.name.toLowerCase() === wanted);
    return all.find((item) => item.scope === from?.id) ?? all.find((item) => item.scope === null) ?? null;
  }

  /** `A1`, `Sheet!A1:B2`, a defined name or a table; `null` if it is none of these. */
  area(address: string, from: Sheet): Area | null {
    const { sheet: sheetName, local } = splitAddress(address.replace(/^=/, ''));
    const sheet = sheetName === null ? from : this.sheet(sheetName);
    if (!sheet) return null;
    const rect = parseLocalAddress(local);
    if (rect) return { sheet, rect };
    const name = this.definedName(local, sheet);
    if (name) return name.formula.slice(1).toLowerCase() === local.toLowerCase() ? null : this.area(name.formula, sheet);
    const table = this.table(local.replace(/\[\]$/, ''));
    return table && sheetName === null ? { sheet: table.sheet, rect: table.body } : null;
  }

  address({ sheet, rect }: Area): string {
    return formatFullAddress(sheet.name, rect);
  }

  activate(sheet: Sheet, author: Author): void {
    if (sheet === this.active) return;
    const left = this.active;
    this.active = sheet;
    this.selection = cellAt(0, 0);
    if (this.sheets.includes(left)) this.emit({ kind: 'deactivated', sheet: left, author });
    this.emit({ kind: 'activated', sheet, author });
  }

  select(sheet: Sheet, rect: Rect, author: Author): void {
    this.activate(sheet, author);
    this.selection = rect;
    this.emit({ kind: 'selection', sheet, rect, author });
  }

  /** Changes every formula of the workbook: cells, calculated columns, names, validations, conditional formats, titles of charts. */
  rewriteFormulas(change: (formula: string, sheet: Sheet, place: Rect) => string): void {
    for (const sheet of this.sheets) {
      for (const [row, column, cell] of sheet.allCells()) {
        if (cell.formula === undefined) continue;
        const changed = change(cell.formula, sheet, cellAt(row, column));
        if (changed === cell.formula) continue;
        cell.formula = changed;
        sheet.touch(row, column);
      }
      for (const validation of sheet.validations) {
        validation.rule = deepFormulas(validation.rule, (formula) => change(formula, sheet, validation.rect)) as typeof validation.rule;
      }
      for (const rule of sheet.conditionalFormats) rewriteRule(rule, (formula) => change(formula, sheet, rule.rect));
      for (const chart of sheet.charts) {
        if (chart.titleFormula !== null) chart.titleFormula = change(chart.titleFormula, sheet, chart.rect ?? cellAt(0, 0));
      }
    }
    for (const table of this.tables) {
      for (const [index, column] of table.columns.entries()) {
        if (!column.calculated) continue;
        const { formula, row } = column.calculated;
        column.calculated = { row, formula: change(formula, table.sheet, cellAt(row, table.rect.column + index)) };
      }
    }
    for (const name of this.names) {
      const sheet = this.sheets.find(({ id }) => id === name.scope) ?? this.active;
      name.formula = change(name.formula, sheet, cellAt(0, 0));
    }
    this.stale = true;
  }

  private freeTableName(): string {
    for (let number = this.tablesMade; ; number++) {
      const name = `${this.words.table}${number}`;
      if (!this.table(name)) return name;
    }
  }
}

function rewriteRule(rule: ConditionalFormat, change: (formula: string) => string): void {
  rule.settings = deepFormulas(rule.settings, change) as typeof rule.settings;
}

/** Every text beginning with `=` anywhere in a rule. */
function deepFormulas(value: unknown, change: (formula: string) => string): unknown {
  if (typeof value === 'string') return value.startsWith('=') ? change(value) : value;
  if (Array.isArray(value)) return value.map((item: unknown) => deepFormulas(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, deepFormulas(item, change)]));
}
