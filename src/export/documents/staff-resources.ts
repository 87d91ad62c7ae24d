import type { Day } from '../../domain/calendar';
import { chosenAreas } from '../../domain/area-overview';
import { sum } from '../../domain/exact';
import type { StaffRow } from '../../domain/plan';
import { EMPTY, known, valueOf, type Reading } from '../../domain/reading';
import { fullTimeEquivalents, hoursOfLine, shareOfLine } from '../../domain/staff-on-day';
import { FORMATS } from '../../messages/formats';
import { STAFF } from '../../sheets/staff-lines';
import type { CaseContent, ExactCell } from '../case-file';
import { caseTable } from '../case-table';
import { PlanColumns, type CaseSource } from '../plan-columns';
import { statedStaff, weightingOf } from '../stated-staff';

const orEmpty = (value: unknown): ExactCell => (value === undefined ? EMPTY : valueOf(value));
const orCalculated = (reading: Reading<unknown>, value: unknown): ExactCell => (reading.kind === 'empty' ? orEmpty(value) : reading);

/** What one sub-agreement says of its staff. */
function documentOf(source: CaseSource, area: { readonly id: string; readonly name: string }, lines: readonly StaffRow[]): CaseContent {
  const of = new PlanColumns<StaffRow>(source, 'staffResources');
  const weighting = known(weightingOf(source.plan, area.id) ?? EMPTY);
  const table = caseTable('', lines, [
    of.column('position'),
    of.column('contractedHours'),
    { ...of.column('share'), header: STAFF.part, cell: (line) => orCalculated(line.share, shareOfLine(line)) },
    { ...of.column('hours'), header: STAFF.weeklyHours, cell: (line) => orCalculated(line.hours, hoursOfLine(line)), summed: true },
    {
      header: STAFF.fte,
      kind: 'fte',
      width: 11,
      cell: (line) => {
        const hours = hoursOfLine(line);
        return orEmpty(hours && fullTimeEquivalents(hours));
      },
      summed: true,
    },
    of.optional('statedOn'),
  ]);
  return {
    document: 'staff-resources',
    title: `Medarbejderressourcer – ${area.name}`,
    sheets: [
      {
        name: 'Medarbejderressourcer',
        title: 'Medarbejderressourcer',
        notes: [`Delaftale: ${area.name}`, ...(weighting ? [`Indsatsområdet vægtes ${FORMATS.da.share(weighting)}.`] : [])],
        tables: [table],
      },
    ],
    totals: [{ label: 'Timer om ugen', kind: 'hours', value: sum(lines.flatMap((line) => hoursOfLine(line) ?? [])) }],
  };
}

/** A document for each sub-agreement that says something of its staff: of the chosen areas, in the programme’s order. */
export function staffResourcesDocuments(source: CaseSource, today: Day): readonly CaseContent[] {
  const { plan, programme } = source;
  const chosen = new Set(chosenAreas(plan));
  return programme.areas.flatMap((area) => {
    const lines = statedStaff(plan, area.id, today);
    return chosen.has(area.id) && lines.length > 0 ? [documentOf(source, area, lines)] : [];
  });
}
