import { cellText } from './cell-text';
import type { CellInput } from '../../sheets/layout';

/**
 * Excel on the web takes requests up to 5 MB; a fifth of that is left for everything beside the cells.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
const REQUEST_BYTES = 4_000_000;
/** What the cells of one write may come to, so that a request is filled well and never overfilled. */
const PIECE_BYTES = 500_000;

type Row = readonly (number | string | null)[];

/** In UTF-8; the request carries the cells inside a text of their own, where every quotation mark is escaped once more. */
const bytesOf = (row: Row) => new TextEncoder().encode(JSON.stringify(JSON.stringify(row))).length;

/** Rows in pieces of at most {@link PIECE_BYTES}, each with the number of its first row. */
function piecesOf(rows: readonly Row[]): { first: number; rows: Row[]; bytes: number }[] {
  const pieces: { first: number; rows: Row[]; bytes: number }[] = [];
  rows.forEach((row, index) => {
    const bytes = bytesOf(row);
    const last = pieces.at(-1);
    if (last && last.bytes + bytes <= PIECE_BYTES) {
      last.rows.push(row);
      last.bytes += bytes;
    } else {
      pieces.push({ first: index, rows: [row], bytes });
    }
  });
  return pieces;
}

/** What waits to be sent to Excel: everything in one request, or in several where it is too much for one. */
export class Outbox {
  private bytes = 0;

  constructor(
    readonly context: Excel.RequestContext,
    private readonly limit = REQUEST_BYTES,
  ) {}

  /**
   * Writes rows of cells from a cell on, rows and columns from 0. Texts stay texts; what is
   * `null`, blank or a formula leaves the cell as it is. ExcelApi 1.7.
   */
  async write(
    sheet: Excel.Worksheet,
    row: number,
    column: number,
    cells: readonly (readonly (CellInput | null)[])[],
  ): Promise<void> {
    const texts = cells.map((line) => line.map((input) => (input === null || typeof input === 'object' ? null : cellText(input))));
    const used = texts.slice(0, texts.findLastIndex((line) => line.some((text) => text !== null)) + 1);
    for (const piece of piecesOf(used)) {
      await this.makeRoom(piece.bytes);
      const range = sheet.getRangeByIndexes(row + piece.first, column, piece.rows.length, piece.rows[0]?.length ?? 0);
      range.values = piece.rows as unknown[][];
    }
  }

  /** Writes one formula, with its equals sign, into so many cells below each other. ExcelApi 1.7. */
  async writeFormula(sheet: Excel.Worksheet, row: number, column: number, rowCount: number, formula: string): Promise<void> {
    await this.makeRoom(bytesOf([formula]));
    // One formula for every cell of the range; the types know only the array with one for each.
    sheet.getRangeByIndexes(row, column, rowCount, 1).formulas = formula as unknown as string[][];
  }

  async send(): Promise<void> {
    this.bytes = 0;
    await this.context.sync();
  }

  private async makeRoom(bytes: number): Promise<void> {
    if (this.bytes > 0 && this.bytes + bytes > this.limit) await this.send();
    this.bytes += bytes;
  }
}
