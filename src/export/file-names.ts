import type { Day } from '../domain/calendar';

/** What a draft is marked with, in the name of every file. */
export const DRAFT_WORD = 'KLADDE';

const BETWEEN = ' – ';
const ENDING = '.xlsx';
/** In UTF-8, in which a name has at most 255 bytes; short enough for Windows’ 260 characters with folders before it. */
const LONGEST_PLAN_NAME = 90;

/** What Windows or macOS takes in no name, and what nobody sees in one: controls, marks of direction, halves of characters. */
const FORBIDDEN = /[\\/:*?"<>|]|\p{Cc}|\p{Cf}|\p{Cs}|\p{Co}|\p{Cn}/gu;

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/** A part of a name: one line without what no file may be called by, and without dots and spaces at its ends. */
function safePart(text: string): string {
  let part = '';
  for (const letter of text.normalize('NFC').replace(/\s+/gu, ' ').replace(FORBIDDEN, '-')) {
    if (bytesOf(part + letter) > LONGEST_PLAN_NAME) break;
    part += letter;
  }
  return part.replace(/^[\s.-]+|[\s.-]+$/gu, '');
}

/**
 * `Budget – Vejleåparken – 2026-11-22.xlsx`. The title comes first and is ours, so that no plan makes a name that
 * Windows keeps for itself, such as CON.
 *
 * @param plan what the plan is called; '' where it has no name
 */
export function fileName(title: string, plan: string, day: Day, draft: boolean): string {
  const parts = [...(draft ? [DRAFT_WORD] : []), title, safePart(plan), day];
  return parts.filter((part) => part !== '').join(BETWEEN) + ENDING;
}

/** The same names, numbered where two are one on a disk that does not tell capital letters apart. */
export function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name.slice(0, -ENDING.length)} (${number})${ENDING}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
