import { WorkbookError, type Editor, type OpenWorkbook, type WorkbookTrouble } from '../workbook/workbook';
import type { CheckResult } from './check-plan';
import { findingsFromElsewhere } from './finding-changes';
import { inSlices, TURNS } from '../workbook/in-slices';
import { troubleOf } from './trouble';

/** What the pane shows of the check. */
export interface LiveState {
  /** The latest result; it stays while a newer one is on its way. */
  readonly result: CheckResult | undefined;
  /** `older`: the result may no longer fit the workbook; `checking`: a check is under way. */
  readonly standing: 'unchecked' | 'checking' | 'current' | 'older';
  /** Why the latest check gave no result; it stays until one succeeds, so that retries are silent. */
  readonly trouble: WorkbookTrouble | undefined;
  /** Keys (see `findingKeys`) of the findings that came with a co-author's edit and that nobody has opened since. */
  readonly fromElsewhere: ReadonlySet<string>;
}

/** All rules: fetched beside the pane's first script, which has no room to spare, and long before Excel has answered. */
export const loadRules = () => import(/* webpackChunkName: "rules" */ './check-plan');

/** Long enough to let a paste or a quick row of entries finish, short enough to feel immediate. */
export const QUIET_MILLISECONDS = 300;
/** How long to wait while the user is editing a cell before asking Excel again. */
export const BUSY_MILLISECONDS = 1500;

/**
 * Keeps the check in step with the workbook: an edit makes the result older, a moment of quiet
 * starts a check, one check runs at a time, and a result that an edit has overtaken is shown as
 * older until the next one is there. A check lets the user go first, and is dropped when another is
 * to follow it. While a cell is being edited it waits and tries again.
 */
export class LiveCheck {
  private state: LiveState = { result: undefined, standing: 'unchecked', trouble: undefined, fromElsewhere: new Set() };
  private readonly listeners = new Set<() => void>();
  private edits = 0;
  /** How many edits there had been when the latest check began to read. */
  private readAfter = -1;
  /** Who has edited since the reading that the result is of. */
  private editors = new Set<Editor>();
  private stopped = false;
  private running: Promise<unknown> | undefined;
  /** The check that follows the one under way, when somebody asked for it meanwhile. */
  private following: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private endListening: (() => Promise<void>) | undefined;

  constructor(
    private readonly workbook: OpenWorkbook,
    private readonly turns = TURNS,
  ) {}

  /** Checks once, and from then on after every edit. */
  async start(): Promise<void> {
    this.stopped = false;
    await this.checkNow();
  }

  /** Listens no more; a check that is under way changes nothing any longer. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    const endListening = this.endListening;
    this.endListening = undefined;
    await endListening?.();
  }

  /**
   * Checks at once. A check that is already under way may have read the workbook too early for
   * whoever asks, so it is dropped and followed by another; only one is ever waiting.
   *
   * @returns when the workbook has been checked, or could not be
   */
  checkNow(): Promise<void> {
    clearTimeout(this.timer);
    if (!this.running) return this.run();
    this.following ??= this.running.then(() => this.run());
    return this.following;
  }

  /**
   * What the workbook says now, for whoever is about to write: checks unless nothing was edited since the latest check.
   *
   * @throws WorkbookError why it is not known; an older result is then no answer
   */
  async current(): Promise<CheckResult> {
    // A check that began after the latest edit reads what whoever asks would read.
    if (this.readAfter === this.edits) await this.running;
    const { standing, result } = this.state;
    return standing === 'current' && result ? result : this.anew();
  }

  /**
   * What the workbook says after it was written to.
   *
   * @throws WorkbookError why it is not known
   */
  async anew(): Promise<CheckResult> {
    await this.checkNow();
    const { result, trouble } = this.state;
    if (!result || trouble !== undefined) throw new WorkbookError(trouble ?? 'unexpected', 'the workbook could not be checked');
    return result;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getState = (): LiveState => this.state;

  /** Somebody has opened the finding: it is no news any longer. */
  opened(key: string): void {
    const { fromElsewhere } = this.state;
    if (fromElsewhere.has(key)) this.set({ fromElsewhere: new Set([...fromElsewhere].filter((each) => each !== key)) });
  }

  private edited(editor: Editor): void {
    this.edits += 1;
    this.editors.add(editor);
    if (this.state.standing === 'current') this.set({ standing: 'older' });
    this.checkIn(QUIET_MILLISECONDS);
  }

  private checkIn(milliseconds: number): void {
    clearTimeout(this.timer);
    if (!this.stopped) this.timer = setTimeout(() => void this.checkNow(), milliseconds);
  }

  private run(): Promise<void> {
    clearTimeout(this.timer);
    this.following = undefined;
    const checked = this.check().finally(() => (this.running = undefined));
    this.running = checked;
    return checked.then((isThrough) => (isThrough ? undefined : this.following));
  }

  /** @returns has it come to its end, and not been dropped? */
  private async check(): Promise<boolean> {
    if (this.stopped) return false;
    this.set({ standing: 'checking' });
    const editors = this.editors;
    this.editors = new Set();
    try {
      await this.listen();
      this.readAfter = this.edits;
      const { checkingPlan } = await loadRules();
      const checking = checkingPlan(await this.workbook.read(), new Date());
      const result = await inSlices(checking, () => this.stopped || this.following !== undefined, this.turns);
      if (!result) {
        this.stillToTell(editors);
        return false;
      }
      const overtaken = this.edits !== this.readAfter;
      const fromElsewhere = this.fromElsewhere(result, new Set([...editors, ...this.editors]));
      this.set({ result, standing: overtaken ? 'older' : 'current', trouble: undefined, fromElsewhere });
      if (overtaken) this.checkIn(QUIET_MILLISECONDS);
    } catch (error) {
      this.stillToTell(editors);
      const trouble = troubleOf(error);
      this.set({ standing: this.state.result ? 'older' : 'unchecked', trouble });
      if (trouble === 'busy') this.checkIn(BUSY_MILLISECONDS);
    }
    return true;
  }

  /** A check without a result leaves to the next one whose edits it was after. */
  private stillToTell(editors: ReadonlySet<Editor>): void {
    editors.forEach((editor) => this.editors.add(editor));
  }

  /** @param editors who has edited since the reading before, also while this one was under way: it may have read that or not */
  private fromElsewhere(after: CheckResult, editors: ReadonlySet<Editor>): ReadonlySet<string> {
    const before = this.state.result;
    const onlyElsewhere = before?.started === true && editors.has('elsewhere') && !editors.has('here');
    return findingsFromElsewhere(this.state.fromElsewhere, before?.findings ?? [], after.findings, onlyElsewhere);
  }

  /** Before the first reading, and again at the next check where Excel refused: or nothing would be live. */
  private async listen(): Promise<void> {
    if (this.endListening) return;
    const endListening = await this.workbook.onEdited((editor) => this.edited(editor));
    if (this.stopped) await endListening();
    else this.endListening = endListening;
  }

  private set(change: Partial<LiveState>): void {
    if (this.stopped) return;
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }
}
