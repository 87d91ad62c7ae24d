import type { FollowUpStatus } from '../domain/budget-follow-up';
import type { EntryStatus } from '../domain/followed-lines';

/** What *Budgetopfølgning* says of a row. The formulas say the same. */
export const FOLLOW_UP_WORDS: Readonly<Record<FollowUpStatus, string>> = {
  'line-missing': 'Nr. mangler',
  'line-unknown': 'Nr. er ikke i Budget',
  'number-twice': 'Nr. er flere gange i Budget',
  'year-missing': 'Budgetår mangler',
  'row-twice': 'Rækken er her flere gange',
  overspent: 'Overskredet',
  'account-shared': 'Konto på flere linjer',
  'nothing-spent': 'Intet forbrug endnu',
  'within-budget': 'Inden for budgettet',
};

/** What it says of an amount on the list. */
export const ENTRY_WORDS: Readonly<Record<EntryStatus, string>> = {
  'account-missing': 'Konto mangler',
  'no-line': 'Konto uden linje',
  'several-lines': 'Konto på flere linjer',
  'line-without-number': 'Linjen har intet nr.',
  'year-missing': 'Budgetår mangler',
  'no-row': 'Linjen har ingen række',
  counted: 'Talt med',
};

/** What it says of the whole list; the number of amounts comes before the second. */
export const ALL_COUNTED = 'Alle talt med';
export const UNCOUNTED = ' ikke talt med';

/** What it says of the budget's lines; the number of missing rows comes before the second. */
export const ALL_FOLLOWED = 'Alle er med';
export const UNFOLLOWED = ' mangler';
