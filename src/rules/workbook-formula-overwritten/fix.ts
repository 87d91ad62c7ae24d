import { restoreFormula } from '../fixes/restore-formula';

/** What was typed, emptied or lost is calculated again. A formula of somebody's own is theirs. */
export const fixFormulaOverwritten = restoreFormula('value', 'value-many', 'nothing', 'nothing-many', 'lost', 'lost-many');
