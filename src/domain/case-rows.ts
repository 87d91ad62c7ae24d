import { z } from 'zod';
import { APPROVERS, PARTY_KINDS } from './plan-words';
import { day, reading, text } from './reading-json';

/** Rows of the plan about the case itself: who is party to it, who has approved it, which papers there are. */

/** One of the parties of the strategic agreement. */
export const partyRow = z.strictObject({
  name: text,
  kind: reading(z.enum(PARTY_KINDS)),
  signedBy: text,
  signedOn: reading(day),
  remark: text,
});

/** An approval that was given. */
export const approvalRow = z.strictObject({
  approver: reading(z.enum(APPROVERS)),
  /** Which of them, where there are several. */
  name: text,
  approvedOn: reading(day),
  /** Where it stands: a letter, or the minutes. */
  document: text,
  remark: text,
});

/** A document of the programme's checklist. */
export const documentRow = z.strictObject({
  document: text,
  file: text,
  there: reading(z.boolean()),
  dated: reading(day),
  remark: text,
});
