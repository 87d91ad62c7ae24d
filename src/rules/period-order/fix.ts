import { durationOf, type Day } from '../../domain/calendar';
import { atMasterData } from '../../domain/path';
import type { FixMaker } from '../fixes/fix-maker';
import { swapDays } from '../fixes/swap-days';

/** Days that are whole years apart were swapped; of others a year may be wrong, and nobody but the user knows which. */
export const fixPeriodOrder: FixMaker = ({ values }) => {
  const [from, to] = [values.from as Day, values.to as Day];
  const { months, days } = durationOf({ from: to, to: from });
  return months === 0 && days === 0 ? [swapDays([{ first: atMasterData('from'), last: atMasterData('to'), from, to }])] : [];
};
