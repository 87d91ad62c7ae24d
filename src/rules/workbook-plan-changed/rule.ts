import { atMasterData, type PlanPath } from '../../domain/path';
import type { TableFit } from '../../domain/workbook-state';
import { createRule } from '../rule';

/** Does anything but the table's rows follow? */
const ofColumns = ({ added, renamed, removed, labels, outdated }: TableFit) => [added, renamed, removed, labels, outdated].some(({ length }) => length > 0);

/**
 * The columns of every table are for the plan's own years and chosen areas, and the rows of
 * *Stamdata* for what its programme has. An area's columns and rows in an overview are calculated:
 * that some are not there yet is merely missing, and one too many does no harm.
 */
export const workbookPlanChanged = createRule({
  id: 'workbook-plan-changed',
  basis: 'our-advice',
  missing: ['areas'],
  check({ workbook: { fits } }, report) {
    const ofProgramme = fits.filter(({ table, rows }) => (table === 'areas' || table === 'documents') && rows !== undefined);
    const ofYears = fits.filter((fit) => fit.table !== 'overviewPositions' && ofColumns(fit));
    const ofAreas = fits.filter(({ table, added }) => table === 'overviewPositions' && added.length > 0);
    const tables = (some: readonly TableFit[]) => some.map(({ table }): PlanPath => ({ table }));
    const kept = [...new Set(ofYears.flatMap(({ renamed }) => renamed.flatMap(({ from, because }) => (because === 'no-longer' ? [from] : []))))];
    const comesOrGoes = ofYears.some(({ added, renamed }) => added.length + renamed.length > 0);
    const at = [atMasterData('from'), ...tables(ofYears)] as const;
    if (kept.length > 0) report({ variant: 'typed', severity: 'error', values: { headers: kept, count: kept.length }, at });
    else if (ofYears.length > 0) report({ variant: 'years', severity: comesOrGoes ? 'error' : 'warning', values: {}, at });
    if (ofProgramme.length > 0) report({ variant: 'programme', severity: 'error', values: {}, at: [atMasterData('programme'), ...tables(ofProgramme)] });
    const [first, ...others] = tables(ofAreas);
    if (first) report({ variant: 'areas', severity: 'warning', values: { sheet: first }, at: [first, ...others] });
  },
});
