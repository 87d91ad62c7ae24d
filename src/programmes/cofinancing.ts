import { fraction } from '../domain/exact';
import type { Programme } from './programme';

/** A quarter of the money is local, three quarters at most are LBF's: the same in both programmes so far. */
export const A_QUARTER_LOCAL: Pick<Programme, 'cofinancing' | 'cofinancingSource'> = {
  cofinancing: { local: fraction<'share'>(25, 100), lbf: fraction<'share'>(75, 100) },
  cofinancingSource: {
    basis: 'requirement',
    text: 'Mindst 25 % af finansieringen er lokal, og Landsbyggefonden betaler højst 75 %.',
  },
};
