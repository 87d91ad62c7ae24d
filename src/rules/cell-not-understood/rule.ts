import { unclearReadings } from '../../domain/every-reading';
import { at, pathText, type PlanPath } from '../../domain/path';
import type { Share } from '../../domain/quantities';
import type { Reading } from '../../domain/reading';
import { unknownAreas } from '../areas';
import { exampleFor, isNeeded } from '../columns';
import { severalIn, votesIn } from '../elections';
import { groupBy } from '../../domain/group-by';
import { createRule } from '../rule';
import { statedIn, type Stated } from './stated-value';

/** A cell that cannot be used, and why. */
interface Unclear {
  readonly path: PlanPath & { readonly field: string };
  readonly raw: string;
  readonly said: Stated;
}

/** The share columns, whose readings can be shown side by side. */
const SHARE_FIELDS = ['share', 'weighting'];

/**
 * Every cell that is filled in can be understood. Cells of one column that are wrong for the same
 * reason are one finding.
 */
export const cellNotUnderstood = createRule({
  id: 'cell-not-understood',
  basis: 'our-advice',
  check(context, report) {
    const { plan, programme, workbook } = context;
    const all = [...unclearReadings(plan), ...workbook.unclearInViews];
    if (all.length === 0) return;
    const noList = workbook.missingTables.some(
      ({ table, wholeSheet }) => table === 'positions' || (table === 'masterData' && wholeSheet),
    );
    // Without the list, no position is on it: the missing list is the finding, not every cell.
    const overwritten = new Set(workbook.overwrittenFormulas.map((each) => pathText(each.at)));
    // An area that the programme does not have is another finding too, which says what areas it has.
    const unknown = new Set(unknownAreas(plan, programme).map(({ row }) => pathText(at('areas', row, 'area'))));
    // So is a cell that holds several elections: another finding says that each has a row of its own.
    const elections = new Set(votesIn(context).flatMap(severalIn).map(pathText));
    const unclear = all
      // What stands where a formula was is another finding, which says how to get the formula back.
      .filter(({ path }) => !overwritten.has(pathText(path)) && !unknown.has(pathText(path)) && !elections.has(pathText(path)))
      .flatMap(({ path, reading }) => unclearCell(path, reading))
      .filter(({ said }) => !(noList && said.why === 'not-a-position'));

    for (const cells of groupBy(unclear, ({ path, said }) => [path.table, path.field, said.why].join('/')).values()) {
      const [first, ...others] = cells;
      const { path, raw, said } = first;
      const places: [PlanPath, ...PlanPath[]] = [path, ...others.map((cell) => cell.path)];
      const common = { severity: isNeeded(path.table, path.field) ? 'error' : 'warning', at: places } as const;
      const values = {
        raw,
        place: path,
        places,
        column: path,
        count: cells.length,
        example: exampleFor(path.table, path.field, plan.masterData),
      };
      const isOne = others.length === 0;
      if (said.why === 'ambiguous-share') {
        report({ ...common, variant: isOne ? said.why : `${said.why}-many`, values: { ...values, readings: said.readings } });
      } else if (said.why === 'number-as-text') {
        report({ ...common, variant: isOne ? said.why : `${said.why}-many`, values: { ...values, meaning: said.meaning } });
      } else if (said.why === 'share-as-text') {
        report({ ...common, variant: isOne ? said.why : `${said.why}-many`, values: { ...values, meaning: said.meaning } });
      } else if (said.why === 'date-as-text') {
        report({ ...common, variant: isOne ? said.why : `${said.why}-many`, values: { ...values, meaning: said.meaning } });
      } else if (isOne) {
        report({ ...common, variant: said.why, values });
      } else {
        report({ ...common, variant: `${said.why}-many`, values });
      }
    }
  },
});

function unclearCell(path: Unclear['path'], reading: Reading<unknown>): readonly Unclear[] {
  if (reading.kind === 'not-understood') return [{ path, raw: reading.raw, said: statedIn(path.table, path.field, reading.raw, reading.problem) }];
  if (reading.kind !== 'ambiguous') return [];
  return SHARE_FIELDS.includes(path.field)
    ? [{ path, raw: reading.raw, said: { why: 'ambiguous-share', readings: reading.readings as readonly Share[] } }]
    : [{ path, raw: reading.raw, said: { why: 'ambiguous' } }];
}
