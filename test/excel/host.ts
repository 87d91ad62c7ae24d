import type { Calculator } from './calculation/calculator';
import { Faults, OFFICE_ERROR } from './faults';
import { excelObjects } from './object-model/excel-objects';
import { isLibrarysOwn, RoundTrips } from './round-trips';
import { type DesktopHost, desktopEntry, type OfficeFacts, safeArray } from './wire/desktop-entry';
import { eventMessages } from './wire/excel-events';
import { Interpreter } from './wire/interpreter';
import { type BatchRequest, type BatchResponse, EXCEL_EVENT_CATEGORY, HostEvent } from './wire/protocol';
import { Subscriptions } from './wire/subscriptions';
import type { WorkbookEvent } from './workbook/events';
import type { Workbook } from './workbook/workbook';

export const OFFICE_FACTS: OfficeFacts = {
  language: 'da-DK',
  requirementSets: { ExcelApi: '1.15', ExcelApiDesktop: '1.1', Settings: '1.1', SharedRuntime: '1.1', OpenBrowserWindowApi: '1.1' },
  theme: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#000000',
    controlBackgroundColor: '#F0F0F0',
    controlForegroundColor: '#000000',
  },
  documentUrl: 'C:\\Helhedsplaner\\Helhedsplan.xlsx',
};

export interface HostOptions {
  readonly workbook: Workbook;
  readonly calculator: Calculator;
  readonly facts?: Partial<OfficeFacts>;
}

/**
 * Excel, as far as the library can tell: answers its requests one after the other and sends it
 * the workbook's events. Runs in Node and in a page alike.
 */
export class ExcelHost implements DesktopHost {
  readonly workbook: Workbook;
  readonly facts: OfficeFacts;
  readonly faults = new Faults();
  readonly roundTrips = new RoundTrips();
  readonly interpreter: Interpreter;
  savedSettings: Record<string, string> = {};
  /** Workbooks opened with `Excel.createWorkbook`, as base64; `null` for an empty one. */
  readonly opened: (string | null)[] = [];
  readonly browserWindows: string[] = [];
  private readonly calculator: Calculator;
  private readonly subscriptions = new Subscriptions();
  private queue: Promise<unknown> = Promise.resolve();
  private events: WorkbookEvent[] = [];
  private handler: ((event: number, message: unknown) => void) | null = null;
  private interruptAfter: number | undefined;
  private outstanding = 0;
  private readonly calculated = new Set<() => void>();

  constructor({ workbook, calculator, facts }: HostOptions) {
    this.workbook = workbook;
    this.calculator = calculator;
    this.facts = { ...OFFICE_FACTS, ...facts };
    workbook.observe((event) => this.events.push(event));
    this.interpreter = new Interpreter({
      ...excelObjects({ workbook, subscriptions: this.subscriptions, opened: this.opened }),
      calculate: () => this.calculate(),
      interruptAfter: () => this.interruptAfter,
    });
  }

  /** What the pane's window has as `window.external`. */
  entry(): object {
    return desktopEntry(this);
  }

  /** Tells after each batch or edit, when everything is calculated. Answers how to stop. */
  onCalculated(listener: () => void): () => void {
    this.calculated.add(listener);
    return () => this.calculated.delete(listener);
  }

  /** Something a person does: after requests under way; then calculated and told to the add-in. */
  edit<T>(change: () => T): Promise<T> {
    return this.enqueue(async () => {
      const result = change();
      await this.finish();
      return result;
    });
  }

  richApi(requestText: string): Promise<string | number> {
    return this.enqueue(async () => {
      const request = JSON.parse(requestText) as BatchRequest;
      const bytes = new TextEncoder().encode(requestText).length;
      this.roundTrips.count(request, bytes);
      const fault = isLibrarysOwn(request) ? {} : this.faults.next();
      if (fault.error !== undefined) return fault.error;
      if (fault.loss === 'before') return OFFICE_ERROR.internal;
      if (bytes > this.faults.payloadLimit) return OFFICE_ERROR.requestTooLarge;
      this.interruptAfter = fault.interruptAfter;
      const response = JSON.stringify(await this.execute(request));
      this.interruptAfter = undefined;
      await this.finish();
      if (fault.loss === 'reply') return OFFICE_ERROR.internal;
      const size = new TextEncoder().encode(response).length;
      this.roundTrips.largestResponse = Math.max(this.roundTrips.largestResponse, size);
      return size > this.faults.payloadLimit ? OFFICE_ERROR.responseTooLarge : response;
    });
  }

  /** One batch. Tests put a broken host in its place. */
  execute(request: BatchRequest): Promise<BatchResponse> {
    return this.interpreter.execute(request);
  }

  onRichApiMessages(handler: ((event: number, message: unknown) => void) | null): void {
    this.handler = handler;
  }

  openBrowserWindow(url: string): void {
    this.browserWindows.push(url);
  }

  later(task: () => void): void {
    this.outstanding++;
    setTimeout(() => {
      this.outstanding--;
      task();
    }, 0);
  }

  /** Resolves when nothing is under way: requests, events, and what they have set off. */
  async settle(): Promise<void> {
    for (let quiet = 0; quiet < 4; quiet++) {
      const before = this.queue;
      await before;
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (this.queue !== before || this.outstanding > 0) quiet = -1;
    }
  }

  /** Sends one event to the library. Tests put a broken host in its place. */
  send(event: number, target: string, args: Readonly<Record<string, unknown>>): void {
    const entry = [EXCEL_EVENT_CATEGORY, event, target, JSON.stringify(args), 0, false];
    this.later(() => this.handler?.(HostEvent.RichApiMessage, safeArray([safeArray(entry)])));
  }

  private async calculate(): Promise<void> {
    const { workbook } = this;
    if (workbook.calculationMode === 'Manual' && !workbook.calculationAsked) return;
    workbook.calculationAsked = false;
    await this.calculator.calculate();
  }

  private async finish(): Promise<void> {
    await this.calculate();
    const events = this.events;
    this.events = [];
    for (const event of events) {
      for (const { event: number, target, args } of eventMessages(event, this.subscriptions)) this.send(number, target, args);
    }
    for (const listener of [...this.calculated]) listener();
  }

  private enqueue<T>(task: () => Promise<T>): Promise<T> {
    const result = this.queue.then(task);
    this.queue = result.catch(() => undefined);
    return result;
  }
}
