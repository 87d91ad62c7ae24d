import { z } from 'zod';
import { day, reading, text } from './reading-json';

/** Rows of the plan about the case itself: who is party to it, who has approved it, which papers there are. */

/** What a party of the strategic agreement is. */
export const PARTY_KINDS = ['housing-organisation', 'municipality', 'other'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** One of the parties of the strategic agreement. */
export const partyRow = z.strictObject({
  name: text,
  kind: reading(z.enum(PARTY_KINDS)),
  signedBy: text,
  signedOn: reading(day),
  remark: text,
});

/** Who approves: the plan's own board, an organisation's board, the municipality, or LBF. */
export const APPROVERS = ['board', 'organisation-board', 'municipality', 'lbf'] as const;
export type Approver = (typeof APPROVERS)[number];

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
