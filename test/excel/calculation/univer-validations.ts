import { quoteSheet } from '../workbook/address';
import { endColumn, endRow } from '../workbook/rect';
import { tokens } from '../workbook/formula-tokens';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { plainFormula } from './plain-formula';

interface UniverRule {
  readonly uid: string;
  readonly type: 'list';
  readonly formula1: string;
  readonly ranges: readonly object[];
  readonly allowBlank: boolean;
  readonly showErrorMessage: boolean;
  readonly error: string;
  readonly errorStyle: number;
  readonly renderMode: number;
}

/** Univer draws an arrow in the cell; else it would draw the value as a chip. */
const ARROW = 1;

/** The sheet's lists as Univer draws them. Other kinds of validation are judged by nobody here. */
export function univerValidations(workbook: Workbook, sheet: Sheet): readonly UniverRule[] {
  const extent = { need: () => undefined, size: () => ({ rows: Infinity, columns: Infinity }) };
  return sheet.validations.flatMap(({ rect, rule, errorAlert, ignoreBlanks }, index) => {
    const list = rule['list'] as { readonly source?: unknown } | undefined;
    if (typeof list?.source !== 'string') return [];
    const { source } = list;
    const place = { sheet, row: rect.row, column: rect.column };
    const range = source.startsWith('=') ? withSheet(plainFormula(workbook, source, place, extent), sheet) : source;
    const startRow = rect.row;
    const ranges = [{ startRow, endRow: endRow(rect), startColumn: rect.column, endColumn: endColumn(rect) }];
    const stops = errorAlert?.['style'] === undefined || errorAlert['style'] === 'Stop';
    return [
      {
        uid: `list-${sheet.id}-${index}-${range}`,
        type: 'list' as const,
        formula1: range,
        ranges,
        allowBlank: ignoreBlanks,
        showErrorMessage: errorAlert?.['showAlert'] !== false,
        error: String(errorAlert?.['message'] ?? ''),
        errorStyle: stops ? 1 : 2,
        renderMode: ARROW,
      },
    ];
  });
}

const withSheet = (formula: string, sheet: Sheet): string => {
  const [, only] = tokens(formula);
  return only?.kind === 'cells' && only.sheet === null ? `=${quoteSheet(sheet.name)}!${formula.slice(1)}` : formula;
};
