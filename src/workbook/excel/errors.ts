import { WorkbookError, type WorkbookTrouble } from '../workbook';

/**
 * What the codes of Excel's errors mean to the user. Codes:
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const TROUBLE_OF_CODE: Readonly<Record<string, WorkbookTrouble>> = {
  InvalidOperationInCellEditMode: 'busy',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
  ActivityLimitReached: 'no-answer',
  ConnectionFailure: 'no-answer',
  HostRestartNeeded: 'no-answer',
  InvalidOrTimedOutSession: 'no-answer',
  RequestAborted: 'no-answer',
  ServiceNotAvailable: 'no-answer',
  Timeout: 'no-answer',
  MemoryLimitReached: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  AccessDenied: 'protected',
  // We ask for what we have just seen, and make what we have just not seen.
  ItemAlreadyExists: 'changed',
  ItemNotFound: 'changed',
};

/** Errors of Excel carry a code, and where they arose as `Worksheet.getRange`. */
interface OfficeError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Told by its shape: the library's class is another one in each window that loads it. */
const isOfficeError = (error: unknown): error is OfficeError =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';

/**
 * The same error in the port's words. Excel's own message is left out: it may quote what stands in
 * a cell, and names and salaries belong in no log.
 */
export function workbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  if (!isOfficeError(error)) {
    return new WorkbookError('unexpected', error instanceof Error ? `${error.name}: ${error.message}` : 'unknown error');
  }
  const place = error.debugInfo?.errorLocation;
  return new WorkbookError(TROUBLE_OF_CODE[error.code] ?? 'unexpected', place ? `${error.code} at ${place}` : error.code);
}

/**
 * Runs one unit of work in Excel.
 *
 * @throws WorkbookError whatever went wrong
 */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw workbookError(error);
  }
}

/** Was the error that one? */
export const isTrouble = (error: unknown, trouble: WorkbookTrouble) =>
  error instanceof WorkbookError && error.trouble === trouble;
