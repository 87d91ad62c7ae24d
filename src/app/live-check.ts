import { WorkbookError, type Workbook, type WorkbookTrouble } from '../workbook/workbook';
import { checkPlan, type CheckResult } from './check-plan';

/** What the pane shows of the check. */
export interface LiveState {
  /** The latest result; it stays while a newer one is on its way. */
  readonly result: CheckResult | undefined;
  /** `older`: the workbook was edited after the result; `checking`: a check is under way. */
  readonly standing: 'unchecked' | 'checking' | 'current' | 'older';
  /** Why the latest check gave no result. */
  readonly trouble: WorkbookTrouble | undefined;
}

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
  private running: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stopListening: (() => Promise<void>) | undefined;

  constructor(private readonly workbook: Workbook) {}

  /** Starts listening for edits and checks once. */
  async start(): Promise<void> {
    try {
      this.stopListening = await this.workbook.onEdited(() => this.edited());
    } catch (error) {
      this.set({ trouble: troubleOf(error) });
    }
    await this.checkNow();
  }

  async stop(): Promise<void> {
    clearTimeout(this.timer);
    await this.stopListening?.();
  }

  /** Checks at once; a check that is already under way is waited for, and repeated if it is overtaken. */
  async checkNow(): Promise<void> {
    clearTimeout(this.timer);
    this.running ??= this.check().finally(() => (this.running = undefined));
    await this.running;
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
    this.timer = setTimeout(() => void this.checkNow(), milliseconds);
  }

  private async check(): Promise<void> {
    const editsBefore = this.edits;
    this.set({ standing: 'checking' });
    try {
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

  private set(change: Partial<LiveState>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }
}

function troubleOf(error: unknown): WorkbookTrouble {
  return error instanceof WorkbookError ? error.trouble : 'unexpected';
}
