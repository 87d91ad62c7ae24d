import type { Day } from '../domain/calendar';
import type { Plan } from '../domain/plan';
import { misfits } from '../export/template/fit';
import type { Mapping } from '../export/template/mapping';
import { templatePatches } from '../export/template/template-patches';
import type { TemplateNote, TemplateProblem } from '../export/template/template-problem';
import { compareTotals } from '../export/template/totals';
import { cellName } from '../ooxml/addresses';
import { patchWorkbook } from '../ooxml/patch/patch-workbook';
import { readWorkbook } from '../ooxml/read/read-workbook';

export type FillOutcome =
  | {
      readonly state: 'filled';
      readonly bytes: Uint8Array;
      /** So many cells hold something that the plan says. */
      readonly cells: number;
      /** Has the template formulas, whose results are right only when somebody has opened it in Excel? */
      readonly calculates: boolean;
      readonly notes: readonly TemplateNote[];
    }
  /** Nothing is filled in where the template, the mapping and the plan do not fit each other. */
  | { readonly state: 'refused'; readonly problems: readonly TemplateProblem[] };

const refused = (problems: readonly TemplateProblem[]): FillOutcome => ({ state: 'refused', problems });

/**
 * A template with the plan's figures in the cells that the mapping names. Everything else of the file stays as it is.
 *
 * @param template an .xlsx or .xlsm file
 * @param today for figures of a day that the mapping does not give
 * @throws UnreadableFile where the template cannot be read
 */
export function fillTemplate(template: Uint8Array, mapping: Mapping, plan: Plan, today: Day): FillOutcome {
  const unfit = misfits(mapping, readWorkbook(template), plan);
  if (unfit.length > 0) return refused(unfit);
  const { patches, problems } = templatePatches(mapping, plan, today);
  const outcome = patchWorkbook(template, patches);
  if (outcome.state === 'refused') return refused([...problems, ...outcome.problems]);
  if (problems.length > 0) return refused(problems);
  const filled = readWorkbook(outcome.bytes);
  const totals = compareTotals(filled, mapping, plan, today);
  if (totals.problems.length > 0) return refused(totals.problems);

  const empty = patches.slice(0, mapping.cells.length).filter(({ value }) => value === 'nothing');
  const notes: TemplateNote[] = [
    ...(empty.length > 0 ? [{ note: 'emptied' as const, places: empty.map(({ sheet, row, column }) => ({ sheet, cell: cellName(row, column) })) }] : []),
    ...(outcome.locked.length > 0 ? [{ note: 'locked' as const, places: outcome.locked }] : []),
    ...totals.notes,
  ];
  const calculates = filled.sheets.some(({ rows }) => rows.some(({ cells }) => cells.some(({ formula }) => formula !== undefined)));
  return { state: 'filled', bytes: outcome.bytes, cells: patches.filter(({ value }) => value !== 'nothing').length, calculates, notes };
}
