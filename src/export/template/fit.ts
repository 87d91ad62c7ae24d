import { firstYear } from '../../domain/budget-years';
import type { Plan } from '../../domain/plan';
import { cellName, columnOf, rowOf } from '../../ooxml/addresses';
import type { CellValue, Sheet, WorkbookFile } from '../../ooxml/workbook-file';
import { sameHeader } from '../../sheets/same-header';
import type { Mapping } from './mapping';
import type { TemplateProblem } from './template-problem';

const textOf = (value: CellValue | undefined): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

const standsAt = (sheet: Sheet, cell: string): string => {
  const cells = sheet.rows.find(({ row }) => row === rowOf(cell))?.cells;
  return textOf(cells?.find(({ column }) => column === columnOf(cell))?.value);
};

/** The only cell of the sheet that says it. */
function onlyPlaceOf(sheet: Sheet, text: string): string | undefined {
  const found = sheet.rows.flatMap(({ row, cells }) => cells.filter(({ value }) => sameHeader(textOf(value), text)).map(({ column }) => cellName(row, column)));
  return found.length === 1 ? found[0] : undefined;
}

/** What says that the template is no longer the one that the mapping was made for, or that the plan's years are others. */
export function misfits(mapping: Mapping, { sheets }: WorkbookFile, { masterData }: Plan): readonly TemplateProblem[] {
  const { anchors, cells, yearCells, rows, checks, years } = mapping;
  const there = sheets.map(({ name }) => name);
  const needed = new Set([...anchors, ...cells, ...yearCells, ...rows, ...checks].map(({ sheet }) => sheet));
  const missing = [...needed].filter((name) => !there.includes(name));
  const moved = anchors.flatMap(({ sheet: name, cell, text }): TemplateProblem[] => {
    const sheet = sheets.find((each) => each.name === name);
    if (!sheet || sameHeader(standsAt(sheet, cell), text)) return [];
    const found = onlyPlaceOf(sheet, text);
    return [found === undefined ? { cause: 'anchor-gone', sheet: name, cell, text } : { cause: 'anchor-moved', sheet: name, cell, text, found }];
  });
  const first = firstYear(masterData);
  const differ = years && (years.basis !== first.basis || (years.first !== undefined && years.first !== beginOf(first, masterData)));
  return [...missing.map((sheet): TemplateProblem => ({ cause: 'no-sheet', sheet, there })), ...moved, ...(differ ? [{ cause: 'years-differ' } as const] : [])];
}

/** The calendar year in which the plan's first year begins. */
function beginOf({ basis, number }: ReturnType<typeof firstYear>, { from }: Plan['masterData']): number {
  return basis === 'plan' && from.kind === 'value' ? Number(from.value.slice(0, 4)) : number;
}
