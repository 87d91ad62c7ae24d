/**
 * `npm run bench`: how long things take, as times and ratios. A computer that is busy with something else gives other
 * times, so nothing is asserted here.
 */
import { benchPieces } from './pieces';
import { benchRules } from './rules';
import { benchSizes } from './sizes';

benchPieces();
benchSizes();
benchRules();
