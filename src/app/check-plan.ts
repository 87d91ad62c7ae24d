import { dayOfDate } from '../domain/calendar';
import type { Finding } from '../domain/finding';
import type { Plan } from '../domain/plan';
import { known } from '../domain/reading';
import { SOUND_WORKBOOK, type LaterParts, type TableFit, type WorkbookState } from '../domain/workbook-state';
import { repairsOf, type Repairs } from '../domain/repairs';
import type { Programme } from '../programmes/programme';
import { PROGRAMMES } from '../programmes/programmes';
import { verdictOn, type Justified } from '../rules/verdict';
import { CURRENT_FORMAT, isNewer } from '../sheets/format';
import { readableTexts, type ReadableText } from '../sheets/readable-texts';
import { readSheets } from '../sheets/read-sheets';
import type { Places } from '../sheets/places';
import type { Snapshot } from '../sheets/snapshot';
import type { Workbook } from '../workbook/workbook';

/** How the plan stands at one moment. */
export interface CheckResult {
  /** Has anything of the plan been made in this workbook? */
  readonly started: boolean;
  /** Is the workbook of our version of the format? Of a newer one nothing is judged, and nothing can be changed. */
  readonly version: 'ours' | 'older' | 'newer';
  /** What an older workbook does not have yet. */
  readonly later: readonly LaterParts[];
  readonly plan: Plan;
  /** The one that the plan names, or the current one. */
  readonly programme: Programme;
  readonly findings: readonly Finding[];
  /** What a draft still lacks; in later phases it is among the findings. */
  readonly todos: readonly Finding[];
  /** What somebody has given a reason for; no longer among the findings. */
  readonly justified: readonly Justified[];
  /** What is wrong with the workbook itself: whoever judges the plan anew needs it. */
  readonly state: WorkbookState;
  /** What of the sheets themselves can be put right. */
  readonly repairs: Repairs;
  /** How the sheets' columns are made to follow the plan, where they do not. */
  readonly fits: readonly TableFit[];
  /** Texts that can be written as the numbers and days they mean. */
  readonly texts: readonly ReadableText[];
  /** Where the plan's parts stood when it was read. */
  readonly places: Places;
  /** What stood in the plan's tables. */
  readonly cells: Snapshot['cells'];
  readonly checkedAt: Date;
}

const NOTHING = { later: [], findings: [], todos: [], justified: [], repairs: repairsOf(SOUND_WORKBOOK), fits: [], texts: [] } as const;

/**
 * Reads the workbook and judges the plan by every rule: one round trip to Excel.
 *
 * @param now when it is checked; what has passed is judged by that day
 * @param programmes those that the plan may be of
 */
export async function checkPlan(workbook: Pick<Workbook, 'read'>, now: () => Date = () => new Date(), programmes = PROGRAMMES): Promise<CheckResult> {
  const snapshot = await workbook.read();
  const checkedAt = now();
  const { started, version, later, plan, programme, state, places } = readSheets(snapshot, programmes);
  const standing = isNewer(version) ? 'newer' : started && version < CURRENT_FORMAT ? 'older' : 'ours';
  if (standing === 'newer') return { ...NOTHING, started, version: standing, plan, programme, state, places, cells: snapshot.cells, checkedAt };
  const phase = known(plan.masterData.phase) ?? 'draft';
  const verdict = started ? verdictOn({ plan, programme, phase, workbook: state, today: dayOfDate(checkedAt) }) : NOTHING;
  return { started, version: standing, later, plan, programme, findings: verdict.findings, todos: verdict.todos, justified: verdict.justified, state, repairs: repairsOf(state), fits: state.fits, texts: readableTexts(plan, places, snapshot), places, cells: snapshot.cells, checkedAt };
}
