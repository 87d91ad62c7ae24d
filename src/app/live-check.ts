import { WorkbookError, type OpenWorkbook, type WorkbookTrouble } from '../workbook/workbook';
import type { CheckResult } from './check-plan';
import { troubleOf } from './trouble';

/** What the pane shows of the check. */
export interface LiveState {
  /** The latest result; it stays while a newer one is on its way. */
  readonly result: CheckResult | undefined;
  /** `older`: the result may no longer fit the workbook; `checking`: a check is under way. */
  readonly standing: 'unchecked' | 'checking' | 'current' | 'older';
  /** Why the latest check gave no result; it stays until one succeeds, so that retries are silent. */
  readonly trouble: WorkbookTrouble | undefined;
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
 * older until the next one is there. While a cell is being edited it waits and tries again.
 */
export class LiveCheck {
  private state: LiveState = { result: undefined, standing: 'unchecked', trouble: undefined };
  private readonly listeners = new Set<() => void>();
  private edits = 0;
  private stopped = false;
  private running: Promise<void> | undefined;
  /** The check that follows the one under way, when somebody asked for it meanwhile. */
  private following: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private endListening: (() => Promise<void>) | undefined;

  constructor(private readonly workbook: OpenWorkbook) {}

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
   * whoever asks, so it is followed by another; only one is ever waiting.
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

  private edited(): void {
    this.edits += 1;
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
    this.running = this.check().finally(() => (this.running = undefined));
    return this.running;
  }

  private async check(): Promise<void> {
    if (this.stopped) return;
    this.set({ standing: 'checking' });
    try {
      await this.listen();
      const editsBefore = this.edits;
      const { checkPlan } = await loadRules();
      const result = await checkPlan(this.workbook);
      const overtaken = this.edits !== editsBefore;
      this.set({ result, standing: overtaken ? 'older' : 'current', trouble: undefined });
      if (overtaken) this.checkIn(QUIET_MILLISECONDS);
    } catch (error) {
      const trouble = troubleOf(error);
      this.set({ standing: this.state.result ? 'older' : 'unchecked', trouble });
      if (trouble === 'busy') this.checkIn(BUSY_MILLISECONDS);
    }
  }

  /** Before the first reading, and again at the next check where Excel refused: or nothing would be live. */
  private async listen(): Promise<void> {
    if (this.endListening) return;
    const endListening = await this.workbook.onEdited(() => this.edited());
    if (this.stopped) await endListening();
    else this.endListening = endListening;
  }

  private set(change: Partial<LiveState>): void {
    if (this.stopped) return;
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }
}
