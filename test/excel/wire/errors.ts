/**
 * The errors Excel answers with. Codes, messages and statuses:
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** Class and member, as in `Worksheet.getRange`. */
    readonly location: string,
    readonly httpStatus: number,
  ) {
    super(message);
    this.name = 'ExcelError';
  }
}

/** An object asked for by name or id does not exist. */
export const itemNotFound = (location: string): ExcelError =>
  new ExcelError('ItemNotFound', "The requested resource doesn't exist.", location, 404);

/** An argument is missing or of the wrong kind; an address cannot be read. */
export const invalidArgument = (
  location: string,
  message = 'The argument is invalid or missing or has an incorrect format.',
): ExcelError => new ExcelError('InvalidArgument', message, location, 400);

/** A two-dimensional array does not have the shape of the range it is written to. */
export const wrongSize = (location: string): ExcelError =>
  invalidArgument(
    location,
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

/** A name is taken. */
export const itemAlreadyExists = (location: string): ExcelError =>
  new ExcelError('ItemAlreadyExists', 'The resource being created already exists.', location, 409);

/** The sheet is protected. */
export const accessDenied = (location: string): ExcelError =>
  new ExcelError('AccessDenied', 'You cannot perform the requested operation.', location, 401);

/** The operation does not apply to the object in its present state. */
export const invalidOperation = (location: string, message: string): ExcelError =>
  new ExcelError('InvalidOperation', message, location, 400);

/** A tracked object's reference is no longer known. */
export const invalidReference = (location: string): ExcelError =>
  new ExcelError('InvalidReference', 'This reference is not valid for the current operation.', location, 400);

/** The stand-in lacks this member: never a silent pass. */
export const notImplemented = (member: string): ExcelError =>
  new ExcelError('NotImplemented', `NotImplemented: ${member}`, member, 501);
