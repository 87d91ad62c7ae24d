/**
 * Office error numbers, as the host answers them, with the error a script sees.
 * https://learn.microsoft.com/office/dev/add-ins/reference/javascript-api-for-office-error-codes
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export const OFFICE_ERROR = {
  /** `GeneralException`: something between the add-in and Excel failed. */
  internal: 5001,
  /** `InvalidOperationInCellEditMode`: a person is typing in a cell. */
  cellEditMode: 5004,
  /** `InvalidOrTimedOutSession`. */
  sessionTimedOut: 5012,
  /** `ActivityLimitReached`. */
  busy: 5102,
  /** `RequestPayloadSizeLimitExceeded`. */
  requestTooLarge: 5103,
  /** `ResponsePayloadSizeLimitExceeded`. */
  responseTooLarge: 5104,
} as const;

/**
 * Excel on the web refuses requests and responses beyond 5 MB.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
 */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Where a request gets lost: on the way to Excel, or Excel's answer on the way back. */
export type Loss = 'before' | 'reply';

type Fault =
  | { readonly kind: 'error'; readonly code: number }
  | { readonly kind: 'lost'; readonly loss: Loss }
  | { readonly kind: 'interrupted'; readonly actions: number };

/** What is to go wrong. Requests are counted from now on, the next one is 1; the library's own do not count. */
export class Faults {
  /** Bytes of text; lower it to test paging without 5 MB of data. */
  payloadLimit = PAYLOAD_LIMIT;
  private editing = false;
  private count = 0;
  private readonly planned = new Map<number, Fault>();

  /** A person starts (or ends) typing in a cell: every request is refused meanwhile. */
  cellBeingEdited(editing = true): void {
    this.editing = editing;
  }

  sessionTimesOut(request = 1): void {
    this.plan(request, { kind: 'error', code: OFFICE_ERROR.sessionTimedOut });
  }

  requestTooLarge(request = 1): void {
    this.plan(request, { kind: 'error', code: OFFICE_ERROR.requestTooLarge });
  }

  responseTooLarge(request = 1): void {
    this.plan(request, { kind: 'error', code: OFFICE_ERROR.responseTooLarge });
  }

  /** Any other Office error number. */
  fails(code: number, request = 1): void {
    this.plan(request, { kind: 'error', code });
  }

  /** The script sees `GeneralException`; with `reply` Excel has done what was asked nevertheless. */
  loses(loss: Loss, request = 1): void {
    this.plan(request, { kind: 'lost', loss });
  }

  /** The batch ends after this many of its actions, which stay applied. */
  interruptsAfter(actions: number, request = 1): void {
    this.plan(request, { kind: 'interrupted', actions });
  }

  clear(): void {
    this.editing = false;
    this.planned.clear();
  }

  /** The host asks once for each request of the script's. */
  next(): { readonly error?: number; readonly loss?: Loss; readonly interruptAfter?: number } {
    this.count++;
    const fault = this.planned.get(this.count);
    this.planned.delete(this.count);
    if (this.editing) return { error: OFFICE_ERROR.cellEditMode };
    if (fault?.kind === 'error') return { error: fault.code };
    if (fault?.kind === 'lost') return { loss: fault.loss };
    if (fault?.kind === 'interrupted') return { interruptAfter: fault.actions };
    return {};
  }

  private plan(request: number, fault: Fault): void {
    this.planned.set(this.count + request, fault);
  }
}
