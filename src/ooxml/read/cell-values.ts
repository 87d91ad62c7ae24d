import type { CellValue } from '../workbook-file';
import { UnreadableFile } from '../unreadable-file';
import { unescapeText } from '../xml-text';

/** What turns the text of `<v>` into a value. */
export interface ValueContext {
  readonly sharedStrings: readonly string[];
  readonly date1904: boolean;
  /** For messages. */
  readonly part: string;
}

const DAY = 86_400_000;
const DAYS_TO_1970 = 25_569;
const DAYS_FROM_1900_TO_1904 = 1_462;
const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;

/** Strict files may spell dates out (ECMA-376 §18.18.11); everywhere else they are numbers, and so they are here. */
export function serialOf(text: string, { date1904, part }: Pick<ValueContext, 'date1904' | 'part'>): number {
  const found = ISO_DATE.exec(text);
  if (!found) throw new UnreadableFile('damaged', 'a date that is none', part);
  // A piece that is left out is NaN here.
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((piece) => Number(piece) || 0);
  const time = (hours * 60 + minutes) * 60 + seconds;
  const days = Date.UTC(year, month - 1, day) / DAY + DAYS_TO_1970 - (date1904 ? DAYS_FROM_1900_TO_1904 : 0);
  // Excel takes 1900 for a leap year, so its days before 1 March 1900 are one fewer.
  return (days < 61 && !date1904 ? days - 1 : days) + time / 86_400;
}

/**
 * The value of a cell (ECMA-376 §18.3.1.4).
 *
 * @param type `t` of the cell
 * @param text of `<v>`; not empty
 * @throws UnreadableFile `damaged`
 */
export function cellValue(type: string | undefined, text: string, context: ValueContext): CellValue {
  switch (type) {
    case undefined:
    case 'n': {
      const number = +text;
      if (Number.isFinite(number)) return number;
      throw new UnreadableFile('damaged', 'a number that is none', context.part);
    }
    case 's': {
      const shared = context.sharedStrings[+text];
      if (shared !== undefined) return shared;
      throw new UnreadableFile('damaged', 'a shared string that is not there', context.part);
    }
    case 'str':
    case 'inlineStr':
      return unescapeText(text);
    case 'b':
      return text === '1' || text === 'true';
    case 'e':
      return { error: text };
    case 'd':
      return serialOf(text, context);
    default:
      throw new UnreadableFile('damaged', 'a cell of unknown type', context.part);
  }
}
