import { restoreFormula } from '../fixes/restore-formula';

/** The sum is calculated again. Not where a total is all that is written of a line: then the amount would be gone. */
export const fixBudgetSum = restoreFormula('line', 'column', 'overwritten', 'overwritten-many');
