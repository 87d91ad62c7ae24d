import { fileForm } from '../formula/file-form';
import { UnwritableWorkbook } from '../unwritable-workbook';
import { EXCEL } from '../workbook-file';

/** Brings formulas into the form of the file; columns of a table hold the same one again and again. */
export class FormulaWriter {
  private readonly known = new Map<string, string>();

  /**
   * @param table the table that the formula stands in
   * @throws UnwritableWorkbook `formula`
   */
  fileForm(formula: string, where: string, table = ''): string {
    const key = `${table}\n${formula}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (formula === '' || formula.startsWith('=')) {
      throw new UnwritableWorkbook('formula', 'a formula is written without "=", and is not empty', where);
    }
    if (formula.length > EXCEL.formulaLength) throw new UnwritableWorkbook('formula', 'the formula is too long', where);
    const text = fileForm(formula, table === '' ? undefined : table);
    if (text === undefined) {
      throw new UnwritableWorkbook('formula', '"[@x]" outside a table, or a text or bracket without end', where);
    }
    this.known.set(key, text);
    return text;
  }
}
