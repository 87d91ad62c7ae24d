import { BUDGET } from './budget-lines';
import { inColumn } from './references';

/** An account as accounts are compared: without spaces. */
export const accountOf = (cell: string) => `UPPER(SUBSTITUTE(${cell}," ",""))`;

/** Do these accounts, with commas or semicolons between, hold the one? */
export const holdsAccount = (accounts: string, account: string) =>
  `ISNUMBER(FIND(","&${accountOf(account)}&",",","&SUBSTITUTE(${accountOf(accounts)},";",",")&","))`;

/** Does the line of the budget have the account? */
export const isOnLine = (account: string) => holdsAccount(inColumn(BUDGET.table, BUDGET.account), account);
