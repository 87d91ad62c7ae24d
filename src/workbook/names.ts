import { writer } from '../messages/write';

/** Excel's limit for the name of a sheet. */
const SHEET_NAME_LENGTH = 31;

/** What stands behind a sheet's name where the name is taken: of the plan's own sheets, and of clean ones to be sent on. */
const SUFFIXES = {
  plan: ['workbook.own-sheet', 'workbook.own-sheet-number'],
  case: ['workbook.case-sheet', 'workbook.case-sheet-number'],
} as const;
export type SheetPurpose = keyof typeof SUFFIXES;

/**
 * The names a sheet of ours may have, in order of preference: *Løn*, *Løn (plan)*, *Løn (plan 2)* …
 *
 * @param attempt 0 is the sheet's own name
 */
export function sheetName(name: string, attempt: number, purpose: SheetPurpose = 'plan'): string {
  if (attempt === 0) return name;
  const { say } = writer('da');
  const [once, again] = SUFFIXES[purpose];
  const suffix = attempt === 1 ? say(once) : say(again, { number: attempt });
  return `${name.slice(0, SHEET_NAME_LENGTH - suffix.length - 1)} ${suffix}`;
}

/** Names of one kind that are taken; Excel compares them without regard to case. */
export class TakenNames {
  private readonly taken: Set<string>;
  constructor(names: readonly string[]) {
    this.taken = new Set(names.map((name) => name.toLowerCase()));
  }

  has(name: string): boolean {
    return this.taken.has(name.toLowerCase());
  }

  /** The name itself or, where a stranger has it, the name with the first number that is free. It is then taken. */
  take(name: string): string {
    let free = name;
    for (let number = 2; this.has(free); number += 1) free = `${name}${number}`;
    this.taken.add(free.toLowerCase());
    return free;
  }
}

/** The first of the names a sheet of ours may have that no other sheet has. */
export function freeSheetName(name: string, taken: readonly string[], purpose: SheetPurpose = 'plan'): string {
  const names = new TakenNames(taken);
  let attempt = 0;
  while (names.has(sheetName(name, attempt, purpose))) attempt += 1;
  return sheetName(name, attempt, purpose);
}
