import { addDays, type Day } from '../../domain/calendar';
import { setField } from '../fixes/field-fix';
import type { FixMaker } from '../fixes/fix-maker';

/** Of two rows that overlap, either the earlier ends before the later begins, or the later begins after the earlier ends. */
export const fixStaffRowsOverlap: FixMaker = ({ variant, values, at: [laterFrom, earlierTo] }) => {
  if (variant !== 'overlap' || !earlierTo) return [];
  const [before, after] = [addDays(values.from as Day, -1), addDays(values.to as Day, 1)];
  return [
    { name: 'end-earlier', values: { value: before }, fields: [setField(earlierTo, before)], rows: [] },
    { name: 'begin-later', values: { value: after }, fields: [setField(laterFrom, after)], rows: [] },
  ];
};
