import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/engine-formula/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { MAX_COLUMNS } from '../workbook/rect';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import type { Calculator } from './calculator';
import { plainFormula } from './plain-formula';
import { calculatedValue, univerCell, type UniverCell } from './univer-cells';
import { emptySheet, UniverSheets } from './univer-sheets';

/** States in which Univer ends a calculation. */
const STOPPED = 1;
const START = 'formula.mutation.set-formula-calculation-start';

export interface UniverOptions {
  /** The data validation plugin is registered: lists are drawn. */
  readonly validations?: boolean;
  /** Called once the workbook is made, and with it all of Univer's services. */
  started?(): void;
}

/**
 * Univer as the calculator, and, where it has a page, as what draws the workbook. It is handed
 * plain cells: the workbook stays the master. Works on any Univer whose facade is given, with
 * the sheets and formula plugins registered.
 */
export class UniverCalculator implements Calculator {
  /**
   * Univer remembers formulas by this and their text, for all its engines together: none may take
   * another's. A counter would do for one test file; a worker keeps Univer for one after the other.
   */
  readonly unitId = `workbook-${crypto.randomUUID()}`;
  private readonly sheets: UniverSheets;
  private readonly univerWorkbook: FWorkbook;
  /** Formulas as last handed over, by sheet and cell. */
  private readonly plain = new Map<string, Map<number, string>>();
  private meaning = '';
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly univer: FUniver,
    private readonly workbook: Workbook,
    options: UniverOptions = {},
  ) {
    // Without a sheet Univer would make one of its own.
    const { id, name } = workbook.active;
    const sheets = { [id]: emptySheet(id, name) };
    this.univerWorkbook = univer.createWorkbook({ id: this.unitId, name: workbook.name, sheetOrder: [id], sheets });
    this.sheets = new UniverSheets(univer, workbook, this.unitId, options.validations ?? false);
    options.started?.();
  }

  calculate(): Promise<void> {
    this.running = this.running.then(() => this.update());
    return this.running;
  }

  dispose(): void {
    this.univer.disposeUnit(this.unitId);
  }

  private async update(): Promise<void> {
    const { workbook } = this;
    if (!workbook.stale && workbook.sheets.every(({ touched }) => touched !== 'all' && touched.size === 0)) return;
    workbook.stale = false;
    const { changed, gone } = this.sheets.update();
    const rebuilt = changed || gone.length > 0;
    for (const id of gone) this.plain.delete(id);
    const meaning = definitions(workbook);
    const redefined = rebuilt || meaning !== this.meaning;
    this.meaning = meaning;
    const dirty = workbook.sheets.flatMap((sheet) => this.handOver(sheet, redefined));
    if ([...this.plain.values()].every(({ size }) => size === 0) || (dirty.length === 0 && !rebuilt)) return;
    await this.run(dirty, rebuilt, gone);
    for (const sheet of workbook.sheets) this.takeBack(sheet);
  }

  /** Gives Univer the changed cells; answers their ranges. */
  private handOver(sheet: Sheet, redefined: boolean): readonly object[] {
    const known = this.plain.get(sheet.id) ?? new Map<number, string>();
    this.plain.set(sheet.id, known);
    const changed = this.changedCells(sheet, known, redefined);
    sheet.touched = new Set();
    if (changed.size === 0) return [];
    const cellValue: Record<number, Record<number, UniverCell | null>> = {};
    const ranges: object[] = [];
    for (const [key, cell] of changed) {
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      this.sheets.need(sheet, row, column);
      (cellValue[row] ??= {})[column] = cell;
      ranges.push(this.range(sheet, row, column, row, column));
    }
    this.univer.syncExecuteCommand(
      'sheet.mutation.set-range-values',
      { unitId: this.unitId, subUnitId: sheet.id, cellValue },
      { onlyLocal: true },
    );
    return ranges.length > 500 ? [this.whole(sheet)] : ranges;
  }

  private changedCells(sheet: Sheet, known: Map<number, string>, redefined: boolean): Map<number, UniverCell | null> {
    const changed = new Map<number, UniverCell | null>();
    const { touched } = sheet;
    const consider = (key: number, row: number, column: number): void => {
      const cell = sheet.cell(row, column);
      const before = known.get(key);
      const plain = cell?.formula === undefined ? undefined : plainFormula(this.workbook, cell.formula, { sheet, row, column }, this.sheets);
      if (touched !== 'all' && !touched.has(key) && plain === before) return;
      if (plain === undefined) known.delete(key);
      else known.set(key, plain);
      changed.set(key, cell ? univerCell(cell, plain) : null);
    };
    if (touched === 'all') {
      for (const key of this.handedOver(sheet)) consider(key, Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS);
      for (const [row, column] of sheet.allCells()) consider(row * MAX_COLUMNS + column, row, column);
      return changed;
    }
    for (const key of touched) consider(key, Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS);
    if (redefined) for (const key of [...known.keys()]) consider(key, Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS);
    return changed;
  }

  /** Cells that Univer holds: some may be gone. */
  private handedOver(sheet: Sheet): readonly number[] {
    const keys: number[] = [];
    this.matrix(sheet)?.forValue((row: number, column: number) => {
      keys.push(row * MAX_COLUMNS + column);
    });
    return keys;
  }

  private async run(dirtyRanges: readonly object[], forceCalculation: boolean, gone: readonly string[]): Promise<void> {
    const formula = this.univer.getFormula();
    const clearDependencyTreeCache = { [this.unitId]: Object.fromEntries(gone.map((id) => [id, '1'])) };
    // Univer learns of changed formulas in promises of its own; let those run first.
    await new Promise((resolve) => setTimeout(resolve, 0));
    for (let state = STOPPED; state === STOPPED; ) {
      state = await new Promise<number>((resolve) => {
        const listening = formula.calculationEnd((ended) => {
          listening.dispose();
          resolve(ended);
        });
        this.univer.syncExecuteCommand(START, { ...UNCHANGED, forceCalculation, dirtyRanges, clearDependencyTreeCache }, { onlyLocal: true });
      });
    }
  }

  private takeBack(sheet: Sheet): void {
    const matrix = this.matrix(sheet);
    for (const key of this.plain.get(sheet.id)?.keys() ?? []) {
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      const cell = sheet.cell(row, column);
      if (cell?.formula !== undefined) cell.value = calculatedValue(matrix?.getValue(row, column));
    }
  }

  private matrix(sheet: Sheet) {
    return this.univerWorkbook.getSheetBySheetId(sheet.id)?.getSheet().getCellMatrix();
  }

  private whole(sheet: Sheet): object {
    const { rows, columns } = this.sheets.size(sheet);
    return this.range(sheet, 0, 0, rows - 1, columns - 1);
  }

  private range(sheet: Sheet, startRow: number, startColumn: number, endRow: number, endColumn: number): object {
    return { unitId: this.unitId, sheetId: sheet.id, range: { startRow, startColumn, endRow, endColumn } };
  }
}

const UNCHANGED = {
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
};

/** Everything that gives a formula's words their meaning: when it changes, formulas are translated anew. */
function definitions({ sheets, tables, names }: Workbook): string {
  const described = tables.map(({ name, sheet, rect, showTotals, columns }) => [name, sheet.id, rect, showTotals, columns.map((column) => column.name)]);
  return JSON.stringify([sheets.map(({ id, name }) => [id, name]), described, names]);
}
