/**
 * `npm run bench`: how long things take, as times and ratios. A computer that is busy with something else gives other
 * times, so nothing is asserted here. `npm run bench -- --only folder` measures that part alone.
 */
import { benchFolder } from './folder';
import { benchPieces } from './pieces';
import { benchProcesses } from './processes';
import { benchRules } from './rules';
import { benchSizes } from './sizes';

const PARTS = { pieces: benchPieces, sizes: benchSizes, rules: benchRules, folder: benchFolder, processes: benchProcesses };

const only = process.argv[process.argv.indexOf('--only') + 1];
void (async () => {
  for (const [name, bench] of Object.entries(PARTS)) if (!process.argv.includes('--only') || name === only) await bench();
})();
