import type { IRange, IStyleBase } from '@univerjs/core';
import { formatAddress } from '../../../excel/workbook/address';
import { cellAt, endColumn, endRow, type Rect } from '../../../excel/workbook/rect';
import type { ConditionalFormat } from '../../../excel/workbook/rules';

/** Excel's settings of a conditional format, as far as they are drawn. */
interface Settings {
  rule?: { formula?: string; formula1?: string | number; formula2?: string | number; operator?: string; text?: string };
  format?: { fill?: { color?: string }; font?: { color?: string; bold?: boolean; italic?: boolean } };
}

export interface HighlightRule {
  cfId: string;
  ranges: IRange[];
  stopIfTrue: boolean;
  rule: { type: 'highlightCell'; subType: 'formula'; value: string; style: IStyleBase };
}

/** A comparison as a formula about the first cell of the range. */
const COMPARISONS: Record<string, (cell: string, first: string, second: string) => string> = {
  Between: (cell, first, second) => `=AND(${cell}>=${first},${cell}<=${second})`,
  NotBetween: (cell, first, second) => `=OR(${cell}<${first},${cell}>${second})`,
  EqualTo: (cell, first) => `=${cell}=${first}`,
  NotEqualTo: (cell, first) => `=${cell}<>${first}`,
  GreaterThan: (cell, first) => `=${cell}>${first}`,
  LessThan: (cell, first) => `=${cell}<${first}`,
  GreaterThanOrEqual: (cell, first) => `=${cell}>=${first}`,
  LessThanOrEqual: (cell, first) => `=${cell}<=${first}`,
};

const TEXT_COMPARISONS: Record<string, (cell: string, text: string) => string> = {
  Contains: (cell, text) => `=ISNUMBER(SEARCH(${text},${cell}))`,
  NotContains: (cell, text) => `=NOT(ISNUMBER(SEARCH(${text},${cell})))`,
  BeginsWith: (cell, text) => `=LEFT(${cell},LEN(${text}))=${text}`,
  EndsWith: (cell, text) => `=RIGHT(${cell},LEN(${text}))=${text}`,
};

/** A conditional format as Univer draws it, or undefined for the kinds that are not drawn (scales, bars, icons). */
export function highlightRule(conditional: ConditionalFormat): HighlightRule | undefined {
  const { rule = {}, format = {} } = conditional.settings as Settings;
  const cell = formatAddress(cellAt(conditional.rect.row, conditional.rect.column));
  const formula = formulaOf(rule, cell);
  if (!formula) return undefined;
  return {
    cfId: conditional.id,
    ranges: [rangeOf(conditional.rect)],
    stopIfTrue: conditional.stopIfTrue,
    rule: { type: 'highlightCell', subType: 'formula', value: formula, style: styleOf(format) },
  };
}

function formulaOf({ formula, formula1, formula2, operator = '', text }: NonNullable<Settings['rule']>, cell: string): string | undefined {
  if (formula) return formula.startsWith('=') ? formula : `=${formula}`;
  if (text !== undefined) return TEXT_COMPARISONS[operator]?.(cell, `"${text.replaceAll('"', '""')}"`);
  const bare = (value: string | number | undefined) => String(value ?? '').replace(/^=/, '');
  return formula1 === undefined ? undefined : COMPARISONS[operator]?.(cell, bare(formula1), bare(formula2));
}

function styleOf({ fill, font }: NonNullable<Settings['format']>): IStyleBase {
  return {
    ...(fill?.color ? { bg: { rgb: fill.color } } : {}),
    ...(font?.color ? { cl: { rgb: font.color } } : {}),
    ...(font?.bold ? { bl: 1 } : {}),
    ...(font?.italic ? { it: 1 } : {}),
  };
}

const rangeOf = (rect: Rect): IRange => ({
  startRow: rect.row,
  startColumn: rect.column,
  endRow: endRow(rect),
  endColumn: endColumn(rect),
});
