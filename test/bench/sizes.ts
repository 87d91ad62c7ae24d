import type { Plan } from '../../src/domain/plan';
import { SOUND_WORKBOOK } from '../../src/domain/workbook-state';
import { CURRENT_PROGRAMME } from '../../src/programmes/programmes';
import { judge } from '../../src/rules/registry';
import { layoutOf } from '../../src/sheets/layout';
import { readSheets } from '../../src/sheets/read-sheets';
import { readableTexts } from '../../src/sheets/readable-texts';
import { SHEETS } from '../../src/sheets/sheets';
import { LARGEST_SIZE, LONG_BUDGET, TYPICAL_SIZE, typicalPlan, type PlanSize } from '../fixtures/typical-plan';
import { snapshotOfLayouts } from '../fixtures/snapshot-of-layouts';
import { A_DAY } from '../rule-tester';
import { medianMilliseconds } from './median';
import { inMilliseconds, print, sizeInWords } from './print';

/** What the design asks for: a row of the largest plan may take this many times what one of the typical plan takes. */
const LARGEST_GROWTH_A_ROW = 2;

const layoutsOf = (plan: Plan) => SHEETS.map((sheet) => layoutOf(sheet, plan, CURRENT_PROGRAMME));

const NAMES = ['typical', 'long budget', 'largest'];

/** What happens to a plan between the cells and the pane, step by step. */
function stepsOf(size: PlanSize): { readonly rows: number; readonly steps: Readonly<Record<string, () => unknown>> } {
  const plan = typicalPlan({ size, mistakes: true });
  const snapshot = snapshotOfLayouts(layoutsOf(plan));
  const reading = readSheets(snapshot);
  return {
    rows: Object.values<unknown>({ ...plan }).reduce<number>((sum, table) => sum + (Array.isArray(table) ? table.length : 0), 0),
    steps: {
      'lay out the sheets': (): unknown => layoutsOf({ ...plan }),
      'read the sheets': () => readSheets(snapshot),
      'judge by all rules': () => judge({ plan: { ...reading.plan }, programme: CURRENT_PROGRAMME, phase: 'signature', workbook: SOUND_WORKBOOK, today: A_DAY }),
      'find texts that mean numbers': () => readableTexts(reading.plan, reading.places, snapshot),
    },
  };
}

/** How long each step takes on a plan of the usual size, on one with a long budget and on the largest. */
export function benchSizes(): void {
  const sizes = [TYPICAL_SIZE, LONG_BUDGET, LARGEST_SIZE];
  const measured = sizes.map(stepsOf);
  sizes.forEach((size, index) => print(`${NAMES[index]}: ${sizeInWords(size)}; ${measured[index]?.rows} rows in all`));
  print(`A row of ${NAMES[2]} may take ${LARGEST_GROWTH_A_ROW} times a row of ${NAMES[0]}.`);
  print([...NAMES, 'a row'].map((name) => name.padStart(12)).join(' '));
  for (const step of Object.keys(measured[0]?.steps ?? {})) {
    const times = measured.map(({ steps }) => medianMilliseconds(steps[step] as () => unknown));
    const [usual, , large] = times.map((time, index) => time / (measured[index]?.rows ?? 0));
    const growth = ((large as number) / (usual as number)).toFixed(2).padStart(11);
    print(`${times.map(inMilliseconds).join(' ')} ${growth}x  ${step}`);
  }
}
