import type { FixMaker } from '../fixes/fix-maker';
import { notLocal } from '../fixes/not-local';
import { agreeOnEither } from '../fixes/statements';

/** Money carried over is not local; and of two amounts that should be one, either is written in both places. */
export const fixBudgetCarriedOver: FixMaker = (finding, plan) => (finding.variant === 'counted-local' ? [notLocal(finding.at)] : agreeOnEither(finding, plan));
