/** *Budgetopfølgning*, by the names that formulas use. */
export const FOLLOW_UP = {
  table: 'hpBudgetopfølgning',
  number: 'Nr.',
  year: 'Budgetår',
  approved: 'Godkendt budget',
  revised: 'Revideret budget',
  inForce: 'Gældende budget',
  onAccount: 'Forbrug på konto',
  typed: 'Forbrug, tastet',
  spent: 'Forbrug til dato',
  expected: 'Forventet forbrug',
  deviation: 'Afvigelse',
  account: 'Konto',
  status: 'Status',
} as const;

/** The finance system's list of amounts. */
export const ENTRIES = {
  table: 'hpForbrug',
  account: 'Konto',
  amount: 'Beløb',
  year: 'Budgetår',
  date: 'Dato',
  line: 'Linje',
  counts: 'Regnes i',
  status: 'Status',
} as const;
