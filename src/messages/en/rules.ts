import { caseRules } from './case-rules';
import { moneyRules } from './money-rules';
import { indicatorRules } from './indicator-rules';
import { deviationRules } from './deviation-rules';
import { notationProblems } from './notation-problems';
import { planRules } from './plan-rules';
import { staffRules } from './staff-rules';
import { workbookRules } from './workbook-rules';

/**
 * What the rules say. A headline in plain words, the numbers behind it, and the next step.
 * Key: `rule.<rule id>.<variant>.<headline | explanation | action>`. A variant whose name ends in
 * `-many` collects several places that are wrong in the same way.
 */
export const rules = { ...workbookRules, ...notationProblems, ...planRules, ...caseRules, ...staffRules, ...moneyRules, ...indicatorRules, ...deviationRules } as const;
