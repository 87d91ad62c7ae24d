import type { Day } from '../../domain/calendar';
import { chosenAreas } from '../../domain/area-overview';
import { sum } from '../../domain/exact';
import { CROSS_CUTTING, type StaffRow } from '../../domain/plan';
import { EMPTY, known, valueOf, type Reading } from '../../domain/reading';
import { fullTimeEquivalents, hoursOfLine, shareOfLine } from '../../domain/staff-on-day';
import { FORMATS } from '../../messages/formats';
import { BESIDES, STAFF } from '../../sheets/staff-lines';
import type { CaseContent, ExactCell } from '../case-file';
import { caseTable } from '../case-table';
import { PlanColumns, type CaseSource } from '../plan-columns';
import { statedStaff, weightingOf } from '../stated-staff';

const orEmpty = (value: unknown): ExactCell => (value === undefined ? EMPTY : valueOf(value));
const orCalculated = (reading: Reading<unknown>, value: unknown): ExactCell => (reading.kind === 'empty' ? orEmpty(value) : reading);

/** Staff on no single area, in no sub-agreement. What is outside the plan is none of the case's. */
const ACROSS = { id: CROSS_CUTTING, name: BESIDES[0].label };
const ACROSS_NOTE = `${ACROSS.name}: tid i helhedsplanen, som ikke hører til ét indsatsområde.`;

/** What the file of a sub-agreement's staff is called, or of those across them. */
export const staffTitle = (place: string): string => `Medarbejderressourcer – ${place}`;
export const ACROSS_TITLE = staffTitle(ACROSS.name);

/** What is said of the staff of one sub-agreement, or across them. */
function documentOf(source: CaseSource, place: { readonly id: string; readonly name: string }, lines: readonly StaffRow[]): CaseContent {
  const of = new PlanColumns<StaffRow>(source, 'staffResources');
  const weighting = known(weightingOf(source.plan, place.id) ?? EMPTY);
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
    title: staffTitle(place.name),
    sheets: [
      {
        name: 'Medarbejderressourcer',
        title: 'Medarbejderressourcer',
        notes: [place === ACROSS ? ACROSS_NOTE : `Delaftale: ${place.name}`, ...(weighting ? [`Indsatsområdet vægtes ${FORMATS.da.share(weighting)}.`] : [])],
        tables: [table],
      },
    ],
    totals: [{ label: 'Timer om ugen', kind: 'hours', value: sum(lines.flatMap((line) => hoursOfLine(line) ?? [])) }],
  };
}

/**
 * A document for each sub-agreement that says something of its staff: of the chosen areas, in the programme’s order; and
 * one for the staff across them, where there is any.
 */
export function staffResourcesDocuments(source: CaseSource, today: Day): readonly CaseContent[] {
  const { plan, programme } = source;
  const chosen = new Set(chosenAreas(plan));
  return [...programme.areas.filter(({ id }) => chosen.has(id)), ACROSS].flatMap((place) => {
    const lines = statedStaff(plan, place.id, today);
    return lines.length > 0 ? [documentOf(source, place, lines)] : [];
  });
}
