import type { CROSS_CUTTING, OUTSIDE, Plan, RowName } from '../domain/plan';
import { chosenAreas } from '../domain/area-overview';
import { times, toNumber } from '../domain/exact';
import { FULL_TIME, type Hours, type Share } from '../domain/quantities';
import { EMPTY, known, valueOf, type Reading } from '../domain/reading';
import type { Fte } from '../notation/fte';
import type { StaffLine } from '../notation/staff-line';
import { readStaffText } from '../notation/staff-text';
import { simplified, tidy } from '../notation/tidy';
import type { Area, Programme } from '../programmes/programme';
import { positionFinder } from '../sheets/position-names';
import { areasOf } from '../sheets/shape';
import { eachReading, readLine, type ReadLine } from './read-line';

/** The area's share of the plan. */
export interface StatedWeighting {
  readonly kind: 'weighting';
  readonly weighting: Reading<Share>;
}

/** What a line states of a position's time. */
export interface StatedTime {
  readonly kind: 'position';
  /** As it is written; '' where the line names none. */
  readonly position: string;
  readonly contractedHours: Reading<Hours>;
  readonly share: Reading<Share>;
  readonly hours: Reading<Hours>;
  /** From which the hours are taken where none are written: one is 37 hours a week. */
  readonly fte?: Fte;
  readonly place?: typeof CROSS_CUTTING | typeof OUTSIDE;
  readonly remark?: string;
}
export type StaffStatement = StatedWeighting | StatedTime;

/** A pasted text on staff resources, line by line, each with all that it may mean. */
export const staffOfText = (text: string): readonly ReadLine<StaffStatement>[] => readStaffText(text).map((line) => readLine(line, meant));

function meant(line: StaffLine): readonly StaffStatement[] {
  if (line.kind === 'weighting') return eachReading(line.weighting).map((weighting) => ({ kind: 'weighting', weighting }));
  const { position, place, remark } = line;
  return eachReading(line.contractedHours).flatMap((contractedHours) =>
    eachReading(line.share).flatMap((share) =>
      hoursOf(line.hours, line.fte).map((hours) => ({
        kind: 'position',
        position,
        contractedHours,
        share,
        ...hours,
        ...(place !== undefined && { place }),
        ...(remark !== undefined && { remark }),
      })),
    ),
  );
}

function hoursOf(hours: Reading<Hours>, fte: Reading<Fte>): readonly Pick<StatedTime, 'hours' | 'fte'>[] {
  if (fte.kind === 'empty') return eachReading(hours).map((each) => ({ hours: each }));
  return eachReading(hours).flatMap((stated) =>
    eachReading(fte).map((each) => {
      if (each.kind !== 'value') return { hours: stated.kind === 'empty' ? (each as Reading<never>) : stated };
      return { hours: stated.kind === 'empty' ? valueOf(times(FULL_TIME, each.value)) : stated, fte: each.value };
    }),
  );
}

/** The chosen area that the text names; `undefined` when it names none or several. */
export function areaNamedIn(text: string, plan: Plan, programme: Programme): Area | undefined {
  const words = simplified(text);
  const named = areasOf(plan, programme).filter(({ name }) => words.includes(simplified(name)));
  return named.length === 1 ? named[0] : undefined;
}

/** The position of the plan's list that is called so, by title, number or another of its names. */
export function positionCalled(name: string, plan: Plan): RowName | undefined {
  return tidy(name) === '' ? undefined : known(positionFinder(plan.positions)(valueOf(name)));
}

/** The positions that a row can name without doubt. */
export function namedPositions(plan: Plan): readonly RowName[] {
  const find = positionFinder(plan.positions);
  return plan.positions.map(({ row }) => row).filter((row) => known(find(valueOf(row))) === row);
}

/** What the sub-agreement says of itself. */
export interface SubAgreement {
  /** One of the programme's areas. */
  readonly area: string;
  /** What the statement counts from. */
  readonly statedOn: Reading<string>;
  /** As it is called: 2, or 1.1. */
  readonly version: string;
}

/** The row of *Medarbejderressourcer*. Words in it are Danish, as all in the workbook. */
export function staffRowOf({ contractedHours, share, hours, fte, place, remark }: StatedTime, position: string, { area, statedOn, version }: SubAgreement) {
  const remarks = [remark, fte && `${String(toNumber(fte)).replace('.', ',')} årsværk`, tidy(version) && `Delaftale, version ${tidy(version)}`].filter(Boolean);
  return {
    area: valueOf(place ?? area),
    position: valueOf(position),
    contractedHours,
    share,
    hours,
    statedOn,
    remark: remarks.length > 0 ? valueOf(remarks.join('; ')) : EMPTY,
  };
}

/** The row of *Indsatsområder* that an area has, if the plan has chosen it. */
export const rowOfArea = (plan: Plan, area: string) => (chosenAreas(plan).includes(area) ? plan.areas.find((row) => known(row.area) === area) : undefined);
