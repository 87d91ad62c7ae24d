import { fieldKey, headerOf, type DrawnBlock } from '../../app/template/drawn-block';
import type { Plan } from '../../domain/plan';
import type { Figure } from '../../export/template/figures';
import type { Mapping } from '../../export/template/mapping';
import { cellName, columnOf, rowOf } from '../../ooxml/addresses';

type MarkedBlock = Pick<DrawnBlock, 'table' | 'from' | 'to' | 'columns'>;

function blockMarks({ table, from, to, columns }: MarkedBlock, plan: Plan): readonly (readonly [string, string])[] {
  const [first, last] = [from ?? to, to ?? from];
  if (first === undefined || last === undefined) return [];
  return columns.flatMap((each) => {
    const header = headerOf(table, fieldKey(each), plan);
    return Array.from({ length: last - first + 1 }, (_, index) => [`${each.column}${first + index}`, header] as const);
  });
}

/**
 * What stands in the cells of a sheet once it is filled in, by their names.
 *
 * @param drawn the block that is being pointed at, in place of the one of the mapping that it was drawn from
 */
export function cellMarks(sheet: string, { cells, yearCells, rows, checks }: Mapping, drawn: DrawnBlock | undefined, plan: Plan, textOf: (figure: Figure) => string): ReadonlyMap<string, string> {
  const onSheet = (each: { readonly sheet: string }) => each.sheet === sheet;
  const blocks: readonly MarkedBlock[] = [...rows.filter((each) => onSheet(each) && each !== drawn?.replaces), ...(drawn ? [drawn] : [])];
  return new Map([
    ...checks.filter(onSheet).map(({ cell, value }) => [cell, `✓ ${textOf(value)}`] as const),
    ...blocks.flatMap((block) => blockMarks(block, plan)),
    ...cells.filter(onSheet).map(({ cell, value }) => [cell, textOf(value)] as const),
    ...yearCells.filter(onSheet).flatMap(({ cell, direction, count, value }) =>
      Array.from({ length: count }, (_, index) => {
        const [down, right] = direction === 'down' ? [index, 0] : [0, index];
        return [cellName(rowOf(cell) + down, columnOf(cell) + right), textOf({ ...value, year: index + 1 })] as const;
      }),
    ),
  ]);
}
