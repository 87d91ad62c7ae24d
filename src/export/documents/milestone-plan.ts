import type { MilestoneRow } from '../../domain/plan';
import type { CaseContent } from '../case-file';
import { caseTable } from '../case-table';
import { PlanColumns, type CaseSource } from '../plan-columns';

/** What is to be done by when; `undefined` where the workbook has no milestones. */
export function milestonePlanDocument(source: CaseSource): CaseContent | undefined {
  const { milestones } = source.plan;
  if (milestones.length === 0) return undefined;
  const of = new PlanColumns<MilestoneRow>(source, 'milestones');
  const table = caseTable('', milestones, [
    of.optional('number'),
    of.column('name'),
    of.optional('area'),
    of.optional('activity'),
    of.column('responsible'),
    of.optional('start'),
    of.column('deadline'),
    of.column('quarter'),
    of.optional('repeats'),
    of.optional('criterion'),
    of.optional('doneOn'),
    of.optional('state'),
    of.optional('remark'),
  ]);
  return { document: 'milestone-plan', title: 'Milepælsplan', sheets: [{ name: 'Milepælsplan', title: 'Milepælsplan', notes: [], tables: [table] }], totals: [] };
}
