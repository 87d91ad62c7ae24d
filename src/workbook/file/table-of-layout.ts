import { cellName, rangeName } from '../../ooxml/addresses';
import type { Alignment, BorderStyle, CellStyle } from '../../ooxml/cell-style';
import type { Cell, ConditionalFormat, Table, TableColumn, Validation } from '../../ooxml/workbook-file';
import { writer } from '../../messages/write';
import type { BodyBlock, CellInput, TableLayout } from '../../sheets/layout';
import { COLOURS, CONDITIONAL_LOOKS, INDENTS, ROW_HEIGHTS, TABLE_STYLE, UPWARDS } from '../../sheets/look';
import type { CurrentFormulas } from '../current-formula';
import { formLabel } from '../form-label';

/** A table of ours as it goes into a file. */
export interface TableInFile {
  readonly layout: TableLayout;
  readonly table: Table;
  readonly cells: readonly (Cell & { readonly row: number })[];
  /** In points, by row. */
  readonly heights: readonly (readonly [row: number, height: number])[];
  /** In points, by row, of rows that are as high as their texts. */
  readonly fittedHeights: readonly (readonly [row: number, height: number])[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
}

const LINE = { line: 'thin', colour: COLOURS.line } as const;
const LINES: BorderStyle = { left: LINE, right: LINE, top: LINE, bottom: LINE };
const TOTALS_LINES: BorderStyle = { ...LINES, top: { line: 'thin', colour: COLOURS.brand } };

function blockAt({ blocks }: TableLayout, row: number, column: number): BodyBlock | undefined {
  return blocks.find((block) => block.column === column && row >= block.row && row < block.row + block.rowCount);
}

function alignmentOf(block: BodyBlock | undefined): Alignment {
  const side = block?.align ?? 'left';
  const indent = INDENTS[side];
  return { horizontal: side, vertical: 'center', ...(indent > 0 ? { indent } : {}) };
}

function headerAlignmentOf({ upwards }: TableLayout, block: BodyBlock | undefined): Alignment {
  if (!upwards) return alignmentOf(block);
  return block?.align === 'right' ? { horizontal: 'center', rotation: UPWARDS } : omitVertical(alignmentOf(block));
}

const omitVertical = ({ vertical: _, ...align }: Alignment): Alignment => align;

function headerStyle(layout: TableLayout, column: number): CellStyle {
  return {
    font: { bold: true, colour: COLOURS.onBrand, ...(layout.headerSize === undefined ? {} : { size: layout.headerSize }) },
    fill: COLOURS.brand,
    align: { ...headerAlignmentOf(layout, blockAt(layout, 0, column)), ...(layout.upwards ? {} : { wrap: true }) },
  };
}

function bodyStyle(block: BodyBlock | undefined, { fittedHeights }: TableLayout): CellStyle {
  return {
    ...(block && block.format !== 'General' ? { numberFormat: block.format } : {}),
    ...(block ? { fill: COLOURS[block.role] } : {}),
    border: LINES,
    align: { ...alignmentOf(block), ...(fittedHeights ? { vertical: 'top' as const } : {}), ...(block?.wraps ? { wrap: true } : {}) },
  };
}

/** One look for all cells of a block, so that the writer meets it once. */
function bodyStyles(layout: TableLayout): (row: number, column: number) => CellStyle {
  const known = new Map<BodyBlock | undefined, CellStyle>();
  return (row, column) => {
    const block = blockAt(layout, row, column);
    const style = known.get(block) ?? bodyStyle(block, layout);
    known.set(block, style);
    return style;
  };
}

const totalsStyle = (layout: TableLayout, column: number): CellStyle => ({
  ...bodyStyle(blockAt(layout, 0, column), layout),
  align: alignmentOf(blockAt(layout, 0, column)),
  fill: COLOURS.label,
  font: { bold: true },
  border: TOTALS_LINES,
});

/** What a cell holds for what is put into it; text is text, whatever it begins with. */
export function cellOf(row: number, column: number, input: CellInput, style: CellStyle): Cell & { readonly row: number } {
  if (typeof input === 'object') return { row, column, value: input.value, formula: input.formula, style };
  return { row, column, value: input === '' ? null : input, style };
}

function columnOf(layout: TableLayout, header: string, index: number): TableColumn {
  const body = layout.rows.map((row) => row[index]).find((input) => typeof input === 'object');
  const total = layout.totals?.[index];
  return {
    name: header,
    ...(body ? { calculatedColumnFormula: body.formula } : {}),
    ...(typeof total === 'object' ? { totalsRowFunction: 'sum' as const } : {}),
    ...(typeof total === 'string' && total !== '' ? { totalsRowLabel: total } : {}),
  };
}

/** Lists to choose from, and help where it is shown: with the header of a list, with the cell of a form. */
function validationsOf(layout: TableLayout, top: number): Validation[] {
  const { say } = writer('da');
  const left = layout.column;
  const help = layout.help.map((text, index): Validation => ({
    ref: cellName(layout.row, left + index),
    rule: { kind: 'any' },
    prompt: { title: layout.headers[index] ?? '', text },
  }));
  const blocks = layout.blocks.flatMap((block): Validation[] => {
    const { list } = block;
    if (list === undefined && block.help === undefined) return [];
    const firstRow = top + block.row;
    const column = left + block.column;
    return [
      {
        ref: rangeName({ firstRow, lastRow: firstRow + block.rowCount - 1, firstColumn: column, lastColumn: column }),
        rule:
          list === undefined
            ? { kind: 'any' }
            : typeof list === 'string'
              ? { kind: 'listFrom', formula: list }
              : { kind: 'list', items: list },
        ...(block.help === undefined ? {} : { prompt: { title: formLabel(layout, block.row), text: block.help } }),
        ...(list === undefined
          ? {}
          : {
              alert: {
                style: 'information' as const,
                title: say('workbook.not-on-list'),
                text: say('workbook.prefer-list'),
              },
            }),
      },
    ];
  });
  return [...help, ...blocks];
}

function highlightsIn(layout: TableLayout): ConditionalFormat[] {
  return layout.highlights.map(({ row, column, rowCount, look, formula }) => {
    const [firstRow, firstColumn] = [layout.row + 1 + row, layout.column + column];
    const { fill, text, bold } = CONDITIONAL_LOOKS[look];
    return {
      ref: rangeName({ firstRow, lastRow: firstRow + rowCount - 1, firstColumn, lastColumn: firstColumn }),
      formula: formula(cellName(firstRow, firstColumn)),
      style: { fill, font: { bold, colour: text } },
    };
  });
}

/** The layout with its formulas as they must be in this file; a formula that speaks of what is not there is left out. */
function inThisFile(layout: TableLayout, formulas: CurrentFormulas): TableLayout {
  const written = (input: CellInput): CellInput => {
    if (typeof input !== 'object') return input;
    const formula = formulas.write(input.formula);
    return formula === undefined ? '' : { ...input, formula };
  };
  const { rows, totals } = layout;
  return { ...layout, rows: rows.map((row) => row.map(written)), ...(totals ? { totals: totals.map(written) } : {}) };
}

/** @param name the table's name in this file */
export function tableOf(ours: TableLayout, name: string, formulas: CurrentFormulas): TableInFile {
  const layout = inThisFile(ours, formulas);
  const { row, column, headers, rows, totals } = layout;
  const top = row + 1;
  const bottom = row + rows.length;
  const lastRow = totals ? bottom + 1 : bottom;
  const styleOf = bodyStyles(layout);
  const lines = rows.flatMap((line, index) =>
    line.map((input, offset) => cellOf(top + index, column + offset, input, styleOf(index, offset))),
  );
  const total = (totals ?? []).map((input, offset) =>
    cellOf(lastRow, column + offset, input, totalsStyle(layout, offset)),
  );
  return {
    layout,
    table: {
      name,
      ref: rangeName({ firstRow: row, firstColumn: column, lastRow, lastColumn: column + headers.length - 1 }),
      columns: headers.map((header, index) => columnOf(layout, header, index)),
      ...(totals ? { totalsRow: true as const } : {}),
      ...(layout.hasFilter ? {} : { filterButtons: false as const }),
      style: { name: TABLE_STYLE },
    },
    cells: [
      ...headers.map((header, offset) => cellOf(row, column + offset, header, headerStyle(layout, offset))),
      ...lines,
      ...total,
    ],
    heights: [
      [row, layout.headerHeight],
      ...(layout.fittedHeights ? [] : rows.map((_, index) => [top + index, layout.bodyHeight ?? ROW_HEIGHTS.body] as const)),
      ...(totals ? [[lastRow, ROW_HEIGHTS.totals] as const] : []),
    ],
    fittedHeights: (layout.fittedHeights ?? []).map((height, index) => [top + index, height] as const),
    validations: validationsOf(layout, top),
    conditionalFormats: highlightsIn(layout),
  };
}
