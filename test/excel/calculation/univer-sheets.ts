import type { IWorksheetData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { DEFAULTS } from '../workbook/format';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { univerValidations } from './univer-validations';

/** Points (Excel's widths and heights in Office.js) to pixels at 96 dots an inch. */
const PIXELS = 4 / 3;
const ROWS = 1000;
const COLUMNS = 60;

/** How the page is scrolled and zoomed; Univer draws nothing without. */
const VIEW = { zoomRatio: 1, scrollTop: 0, scrollLeft: 0 };

/** A new sheet with all that Univer expects of one. */
export const emptySheet = (id: string, name: string): IWorksheetData => ({
  ...VIEW,
  id,
  name,
  tabColor: '',
  hidden: 0,
  freeze: { startRow: -1, startColumn: -1, ySplit: 0, xSplit: 0 },
  rowCount: ROWS,
  columnCount: COLUMNS,
  defaultColumnWidth: Math.round(DEFAULTS.columnWidth * PIXELS),
  defaultRowHeight: Math.round(DEFAULTS.rowHeight * PIXELS),
  mergeData: [],
  cellData: {},
  rowData: {},
  columnData: {},
  showGridlines: 1,
  defaultStyle: { ff: DEFAULTS.fontName, fs: DEFAULTS.fontSize },
  rowHeader: { width: 46, hidden: 0 },
  columnHeader: { height: 20, hidden: 0 },
  rightToLeft: 0,
});

/** What was last said to Univer about one sheet. */
interface Drawn {
  name: string;
  hidden: boolean;
  tabColor: string;
  gridlines: boolean;
  frozen: string;
  appearance: number;
  widths: Map<number, number>;
  heights: Map<number, number>;
  rows: number;
  columns: number;
  validations: string[];
  validationText: string;
}

/** Keeps Univer's sheets (which there are, their order, names, sizes and look) as the workbook has them. */
export class UniverSheets {
  private readonly drawn = new Map<string, Drawn>();
  private order: string[] = [];
  private active = '';

  constructor(
    private readonly univer: FUniver,
    private readonly workbook: Workbook,
    private readonly unitId: string,
    private readonly drawsValidations: boolean,
  ) {}

  /** Answers whether sheets came or were renamed, which changes what formulas mean, and which sheets went. */
  update(): { readonly changed: boolean; readonly gone: readonly string[] } {
    const { sheets } = this.workbook;
    let changed = this.addMissing(sheets);
    const gone = this.order.filter((known) => !sheets.some((sheet) => sheet.id === known));
    for (const id of gone) {
      this.mutate('remove-sheet', { subUnitId: id, subUnitName: this.drawn.get(id)?.name ?? '' });
      this.drawn.delete(id);
      this.order = this.order.filter((other) => other !== id);
    }
    this.arrange(sheets);
    for (const sheet of sheets) changed = this.updateSheet(sheet) || changed;
    if (this.active !== this.workbook.active.id) {
      this.active = this.workbook.active.id;
      this.univer.syncExecuteCommand('sheet.operation.set-worksheet-active', { unitId: this.unitId, subUnitId: this.active });
    }
    return { changed, gone };
  }

  size(sheet: Sheet): { readonly rows: number; readonly columns: number } {
    return this.drawn.get(sheet.id) ?? { rows: ROWS, columns: COLUMNS };
  }

  /** Makes room for a cell. */
  need(sheet: Sheet, row: number, column: number): void {
    const drawn = this.drawn.get(sheet.id);
    if (!drawn) return;
    if (row >= drawn.rows) {
      drawn.rows = Math.ceil((row + 200) / 100) * 100;
      this.mutate('set-worksheet-row-count', { subUnitId: sheet.id, rowCount: drawn.rows });
    }
    if (column >= drawn.columns) {
      drawn.columns = column + 20;
      this.mutate('set-worksheet-column-count', { subUnitId: sheet.id, columnCount: drawn.columns });
    }
  }

  private addMissing(sheets: readonly Sheet[]): boolean {
    const missing = sheets.filter((sheet) => !this.drawn.has(sheet.id));
    for (const { id, name } of missing) {
      const first = this.univer.getWorkbook(this.unitId)?.getSheetBySheetId(id);
      if (!first) this.mutate('insert-sheet', { index: this.order.length, sheet: emptySheet(id, name) });
      this.order.push(id);
      this.drawn.set(id, {
        name: first?.getSheetName() ?? name,
        hidden: false,
        tabColor: '',
        gridlines: true,
        frozen: '0 0',
        appearance: -1,
        widths: new Map(),
        heights: new Map(),
        rows: ROWS,
        columns: COLUMNS,
        validations: [],
        validationText: '',
      });
    }
    return missing.length > 0;
  }

  private arrange(sheets: readonly Sheet[]): void {
    sheets.forEach(({ id }, toOrder) => {
      const fromOrder = this.order.indexOf(id);
      if (fromOrder === toOrder) return;
      this.order.splice(fromOrder, 1);
      this.order.splice(toOrder, 0, id);
      this.mutate('set-worksheet-order', { subUnitId: id, fromOrder, toOrder });
    });
  }

  private updateSheet(sheet: Sheet): boolean {
    const drawn = this.drawn.get(sheet.id);
    if (!drawn) return false;
    const renamed = drawn.name !== sheet.name;
    if (renamed) this.mutate('set-worksheet-name', { subUnitId: sheet.id, name: (drawn.name = sheet.name) });
    const hidden = sheet.visibility !== 'Visible';
    if (drawn.hidden !== hidden) this.mutate('set-worksheet-hidden', { subUnitId: sheet.id, hidden: (drawn.hidden = hidden) ? 1 : 0 });
    if (drawn.tabColor !== sheet.tabColor) this.mutate('set-tab-color', { subUnitId: sheet.id, color: (drawn.tabColor = sheet.tabColor) });
    if (drawn.gridlines !== sheet.showGridlines) {
      drawn.gridlines = sheet.showGridlines;
      this.mutate('toggle-gridlines', { subUnitId: sheet.id, showGridlines: drawn.gridlines ? 1 : 0 });
    }
    const { rows, columns } = sheet.frozen;
    if (drawn.frozen !== `${rows} ${columns}`) {
      drawn.frozen = `${rows} ${columns}`;
      const freeze = { startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1, ySplit: rows, xSplit: columns };
      this.mutate('set-frozen', { subUnitId: sheet.id, ...freeze });
    }
    if (drawn.appearance !== sheet.appearance) {
      drawn.appearance = sheet.appearance;
      this.resize(sheet, drawn);
    }
    if (this.drawsValidations) this.validate(sheet, drawn);
    return renamed;
  }

  private resize(sheet: Sheet, drawn: Drawn): void {
    for (const [column, width] of sheet.columnWidths) {
      if (drawn.widths.get(column) === width) continue;
      this.need(sheet, 0, column);
      const ranges = [{ startRow: 0, endRow: drawn.rows - 1, startColumn: column, endColumn: column }];
      this.mutate('set-worksheet-col-width', { subUnitId: sheet.id, ranges, colWidth: Math.round(width * PIXELS) });
    }
    for (const [row, height] of sheet.rowHeights) {
      if (drawn.heights.get(row) === height) continue;
      const ranges = [{ startRow: row, endRow: row, startColumn: 0, endColumn: drawn.columns - 1 }];
      this.mutate('set-worksheet-row-height', { subUnitId: sheet.id, ranges, rowHeight: Math.round(height * PIXELS) });
      this.mutate('set-worksheet-row-is-auto-height', { subUnitId: sheet.id, ranges, autoHeightInfo: 0 });
    }
    drawn.widths = new Map(sheet.columnWidths);
    drawn.heights = new Map(sheet.rowHeights);
  }

  private validate(sheet: Sheet, drawn: Drawn): void {
    const rules = univerValidations(this.workbook, sheet);
    const text = JSON.stringify(rules);
    if (text === drawn.validationText) return;
    drawn.validationText = text;
    if (drawn.validations.length > 0) this.rule('removeRule', { subUnitId: sheet.id, ruleId: drawn.validations });
    for (const rule of rules) this.rule('addRule', { subUnitId: sheet.id, rule });
    drawn.validations = rules.map(({ uid }) => uid);
  }

  /** Not remembered for undo and not sent on: the workbook is the master. */
  private mutate(mutation: string, parameters: object): void {
    this.univer.syncExecuteCommand(`sheet.mutation.${mutation}`, { unitId: this.unitId, ...parameters }, { onlyLocal: true });
  }

  private rule(mutation: string, parameters: object): void {
    this.univer.syncExecuteCommand(`data-validation.mutation.${mutation}`, { unitId: this.unitId, ...parameters }, { onlyLocal: true });
  }
}
