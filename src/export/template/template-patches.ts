import type { Day } from '../../domain/calendar';
import type { Money } from '../../domain/money';
import type { Plan } from '../../domain/plan';
import { isUnclear, type Reading } from '../../domain/reading';
import { exact } from '../../domain/exact';
import { totalOfLine, type MoneyLine } from '../../domain/line-total';
import { FORMATS } from '../../messages/formats';
import { cellName, columnOf, rowOf } from '../../ooxml/addresses';
import type { CellPatch, PatchValue } from '../../ooxml/patch/patch-workbook';
import { programmeOf, PROGRAMMES } from '../../programmes/programmes';
import { fieldInput, type RowContext } from '../../sheets/cell-input';
import { fieldOf } from '../../sheets/plan-rows';
import { shapeOfPlan } from '../../sheets/shape';
import { tableSpec } from '../../sheets/sheets';
import { columnsOf, type ColumnSpec, type PlanRow } from '../../sheets/spec';
import { decimalText, templateAmount } from './decimal-text';
import { figureValue, type Figure, type FigureValue } from './figures';
import type { Mapping } from './mapping';
import type { TemplateProblem } from './template-problem';
import { AMOUNTS, templateRows } from './template-tables';

/** What is to be written into a template, and what stands in the way of it. */
export interface TemplatePatches {
  readonly patches: readonly CellPatch[];
  readonly problems: readonly TemplateProblem[];
}

const dayValue = (day: Day): PatchValue => ({ day, written: FORMATS.da.day(day) });

function valueOfFigure(value: FigureValue, amounts: Mapping['amounts']): PatchValue {
  switch (value.kind) {
    case 'money':
      return { number: decimalText(templateAmount(value.value, amounts)) };
    case 'number':
      return { number: decimalText(value.value) };
    case 'text':
      return { text: value.value };
    case 'day':
      return dayValue(value.value);
    default:
      return 'nothing';
  }
}

/** @param today for figures of a day that the mapping does not give */
export function templatePatches(mapping: Mapping, plan: Plan, today: Day): TemplatePatches {
  const programme = programmeOf(plan);
  const shape = shapeOfPlan(plan, programme);
  const context: RowContext = { plan, programme, programmes: PROGRAMMES, shape };
  const patches: CellPatch[] = [];
  const problems: TemplateProblem[] = [];

  const put = (sheet: string, row: number, column: number, figure: Figure) => {
    const value = figureValue(figure, plan, today);
    const place = { sheet, cell: cellName(row, column) };
    if (value.kind === 'unclear') problems.push({ cause: 'figure-unclear', figure, count: value.count, ...place });
    else if (value.kind === 'no-area') problems.push({ cause: 'no-area', figure, area: value.area, ...place });
    else patches.push({ sheet, row, column, value: valueOfFigure(value, mapping.amounts) });
  };

  for (const { sheet, cell, value } of mapping.cells) put(sheet, rowOf(cell), columnOf(cell), value);

  for (const { sheet, cell, direction, count, value } of mapping.yearCells) {
    const years = shape.years.length;
    if (years > count) problems.push({ cause: 'years-too-few', sheet, cell, years, room: count });
    for (let index = 0; index < count; index++) {
      const [row, column] = direction === 'right' ? [rowOf(cell), columnOf(cell) + index] : [rowOf(cell) + index, columnOf(cell)];
      if (index < years) put(sheet, row, column, { ...value, year: index + 1 });
      else patches.push({ sheet, row, column, value: 'nothing' });
    }
  }

  for (const block of mapping.rows) {
    const { table, sheet, from, to } = block;
    const rows = templateRows(plan, table, block.where);
    const room = to - from + 1;
    if (rows.length > room) {
      problems.push({ cause: 'block-too-short', table, sheet, from, to, lines: rows.length, room });
      continue;
    }
    const specs = columnsOf(tableSpec(table), shape);
    const columns = block.columns.map(({ column, field, year }) => {
      const key = field === AMOUNTS ? `${AMOUNTS}.${(year ?? 1) - 1}` : field;
      return { column: columnOf(`${column}1`), spec: specs.find((each) => each.key === key) };
    });
    const read = (row: PlanRow, spec: ColumnSpec | undefined) => spec && fieldOf(row, spec.key);
    const count = rows.flatMap((row) => columns.filter(({ spec }) => isUnclearField(read(row, spec)))).length;
    if (count > 0) problems.push({ cause: 'lines-unclear', table, sheet, count });
    for (let index = 0; index < room; index++) {
      const row = rows[index];
      for (const { column, spec } of columns) {
        patches.push({ sheet, row: from - 1 + index, column, value: row && spec ? valueOfField(row, spec, mapping.amounts, context) : 'nothing' });
      }
    }
  }
  return { patches, problems };
}

const isUnclearField = (reading: Reading<unknown> | undefined) => reading !== undefined && isUnclear(reading);

function valueOfField(row: PlanRow, spec: ColumnSpec, amounts: Mapping['amounts'], context: RowContext): PatchValue {
  const reading = fieldOf(row, spec.key);
  if (spec.calculation) return { number: decimalText(templateAmount(totalOfLine(row as unknown as MoneyLine), amounts)) };
  if (reading.kind === 'value' && spec.kind === 'money') return { number: decimalText(templateAmount(reading.value as Money, amounts)) };
  if (reading.kind === 'value' && spec.kind === 'date') return dayValue(reading.value as Day);
  const input = fieldInput(reading, spec, context);
  if (typeof input === 'number') return { number: decimalText(exact(input)) };
  return input === '' ? 'nothing' : { text: input };
}
