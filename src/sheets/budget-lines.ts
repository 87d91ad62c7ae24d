import { inColumn, inRow } from './references';

/** *Budget*, by the names that formulas use. */
export const BUDGET = { table: 'hpBudget', number: 'Nr.', post: 'Post', account: 'Konto' } as const;

/** The number of a row's line, as texts are compared. */
export const numberIn = (table: string, header: string) => `TRIM(${inRow(table, header)})`;

/** Is a line of the budget of this number? */
export const isNumbered = (number: string) => `(TRIM(${inColumn(BUDGET.table, BUDGET.number)})=${number})`;
