import { compare, exact, sum, type Exact } from '../domain/exact';
import { fromKroner } from '../domain/money';
import { cellName, sheetPrefix } from '../ooxml/addresses';
import { readWorkbook } from '../ooxml/read/read-workbook';
import type { CellValue, Sheet } from '../ooxml/workbook-file';
import { CaseFileMismatch, type CaseContent, type CaseTable, type ExactCell } from './case-file';
import { DRAFT_NOTE, type Stamp } from './case-workbook';
import { saysTheSame } from './exact-cells';

/** The cells of a sheet that was read, by row and column. */
type Grid = ReadonlyMap<number, ReadonlyMap<number, CellValue>>;

const gridOf = ({ rows }: Sheet): Grid => new Map(rows.map(({ row, cells }) => [row, new Map(cells.map(({ column, value }) => [column, value]))]));

/** Is the sum of a column’s figures what its total says, both as they were read? */
function addsUp(figures: readonly CellValue[], total: number, kind: CaseTable['columns'][number]['kind']): boolean {
  const numbers = figures.filter((figure) => typeof figure === 'number');
  if (kind === 'money' || kind === 'rate') return numbers.reduce((all, figure) => all + (fromKroner(figure) ?? 0), 0) === fromKroner(total);
  return compare(sum(numbers.map((figure): Exact<string> => exact(figure, 'calculated'))), exact(total, 'calculated')) === 0;
}

/** Reads one sheet of a file again, table by table. */
class SheetReader {
  private readonly grid: Grid;
  private readonly lastRow: number;
  private at = 0;

  constructor(
    private readonly sheet: Sheet,
    private readonly file: string,
  ) {
    this.grid = gridOf(sheet);
    this.lastRow = Math.max(-1, ...this.grid.keys());
  }

  private valueAt(row: number, column: number): CellValue {
    return this.grid.get(row)?.get(column) ?? null;
  }

  private fail(row: number, column: number): never {
    throw new CaseFileMismatch(this.file, sheetPrefix(this.sheet.name) + cellName(row, column));
  }

  /** Finds the table by its headers, below what was read before, and compares all its cells. */
  read({ columns, rows, totals }: CaseTable<ExactCell>): void {
    const isHeader = (row: number) => columns.every(({ header }, column) => this.valueAt(row, column) === header) && this.valueAt(row, columns.length) === null;
    let header = this.at;
    while (!isHeader(header)) if (header++ > this.lastRow) this.fail(this.at, 0);
    const first = header + 1;
    for (const [index, line] of [...rows, ...(totals ? [totals] : [])].entries()) {
      columns.forEach(({ kind }, column) => {
        if (!saysTheSame(this.valueAt(first + index, column), line[column] ?? { kind: 'empty' }, kind)) this.fail(first + index, column);
      });
    }
    this.at = first + rows.length + (totals ? 1 : 0);
    if (columns.some((_, column) => this.valueAt(this.at, column) !== null)) this.fail(this.at, 0);
    if (totals) this.addUp({ columns, rows }, first);
  }

  private addUp({ columns, rows }: Pick<CaseTable<ExactCell>, 'columns' | 'rows'>, first: number): void {
    columns.forEach(({ kind }, column) => {
      const total = this.valueAt(first + rows.length, column);
      const figures = rows.map((_, index) => this.valueAt(first + index, column));
      if (typeof total === 'number' && !addsUp(figures, total, kind)) this.fail(first + rows.length, column);
    });
  }

  /** Nothing stands below the last table, and no cell is a formula. */
  end(): void {
    if (this.lastRow >= this.at) this.fail(this.lastRow, 0);
    for (const { row, cells } of this.sheet.rows) for (const { column, formula } of cells) if (formula !== undefined) this.fail(row, column);
  }
}

/**
 * Reads a file again that was just written, and compares it with what the plan says, cell by cell.
 *
 * @param name the file’s
 * @throws CaseFileMismatch where anything differs
 */
export function readBack(bytes: Uint8Array, content: CaseContent, stamp: Stamp, name: string): void {
  const { sheets } = readWorkbook(bytes);
  if (sheets.length !== content.sheets.length) throw new CaseFileMismatch(name, content.title);
  for (const [index, { name: sheetName, tables }] of content.sheets.entries()) {
    const sheet = sheets[index];
    const isMarked = sheet?.print?.footer?.includes(DRAFT_NOTE) ?? false;
    if (sheet?.name !== sheetName || isMarked !== stamp.draft) throw new CaseFileMismatch(name, sheetName);
    const reader = new SheetReader(sheet, name);
    for (const table of tables) reader.read(table);
    reader.end();
  }
}
