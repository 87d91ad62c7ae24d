import { addDays, addMonths, durationOf } from '../../domain/calendar';
import { atMasterData } from '../../domain/path';
import { known } from '../../domain/reading';
import { createRule } from '../rule';

/** What a plan is granted for, in months. */
export const USUAL_LENGTH = 48;

/**
 * The period is four whole years. A last day that is one day off is the common slip, as in
 * 1/11-2021 – 30/10-2025: then the right day is named. Other lengths say how long they are.
 *
 * Source: the agreements we have seen are for four years; LBF does not state it as a requirement.
 */
export const periodFourYears = createRule({
  id: 'period-four-years',
  basis: 'agreement',
  check({ plan: { masterData } }, report) {
    const [from, to] = [known(masterData.from), known(masterData.to)];
    if (from === undefined || to === undefined || to < from) return;
    const right = addDays(addMonths(from, USUAL_LENGTH), -1);
    if (to === right) return;

    const common = { severity: 'warning', at: [atMasterData('to'), atMasterData('from')] } as const;
    if (to === addDays(right, -1)) report({ ...common, variant: 'day-short', values: { from, to, right } });
    else if (to === addDays(right, 1)) report({ ...common, variant: 'day-long', values: { from, to, right } });
    else report({ ...common, variant: 'other', values: { from, to, right, length: durationOf({ from, to }) } });
  },
});
