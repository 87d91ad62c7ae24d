import type { Duration } from '../domain/calendar';
import type { PlanPath } from '../domain/path';
import { da } from './da';
import { en } from './en';
import { FORMATS, type Language } from './formats';
import { fill, type KindValues, type Placeholder, type ValuesOf } from './template';

export type MessageKey = keyof typeof da;
export type MessageValues<Key extends MessageKey> = ValuesOf<(typeof da)[Key]>;
const TEXTS: Record<Language, Record<MessageKey, string>> = { da, en };

/** A place in the plan as the user knows it: the sheet's tab, the cell's address, the header over it. */
export interface Location {
  readonly sheet: string;
  readonly cell?: string | undefined;
  readonly header?: string | undefined;
}
export type Locate = (path: PlanPath) => Location;

/** So many cells of one sheet are listed; of the rest only the number is told. */
const LISTED_CELLS = 6;
/** What stands in a cell is quoted up to this length. */
const QUOTED_LENGTH = 40;
const ELLIPSIS = '…';

const shortened = (text: string) =>
  text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH - 1).trimEnd()}${ELLIPSIS}` : text;

/** Messages in one language. */
export interface Writer {
  readonly language: Language;
  /** The text of a message with its values written out. */
  readonly say: <Key extends MessageKey>(
    key: Key,
    ...values: unknown extends MessageValues<Key> ? [] : [MessageValues<Key>]
  ) => string;
  /** The same for a message whose values the compiler cannot know, such as a stored finding's. */
  readonly sayStored: (key: MessageKey, values: Readonly<Record<string, unknown>>) => string;
}

/** @param locate needed for messages that name places */
export function writer(language: Language, locate: Locate = ({ table, field }) => ({ sheet: table, header: field })): Writer {
  const formats = FORMATS[language];
  const sayStored = (key: MessageKey, values: Readonly<Record<string, unknown>>): string =>
    fill(TEXTS[language][key], (placeholder) => write(placeholder, values[placeholder.name]));

  const say: Writer['say'] = (key, ...[values]) => sayStored(key, (values ?? {}));

  const inSheet = (sheet: string, cells: readonly string[]): string => {
    const rest = cells.length - LISTED_CELLS;
    const listed = rest > 1 ? [...cells.slice(0, LISTED_CELLS), say('places.more', { count: rest })] : cells;
    return listed.length === 0 ? sheet : `${sheet} (${formats.list(listed)})`;
  };
  const places = (paths: readonly PlanPath[]): string => {
    const bySheet = new Map<string, string[]>();
    for (const { sheet, cell } of paths.map(locate)) {
      bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), ...(cell === undefined ? [] : [cell])]);
    }
    return formats.list([...bySheet].map(([sheet, cells]) => inSheet(sheet, cells)));
  };

  const duration = ({ years, months, days }: Duration): string => {
    const parts = [
      years > 0 && say('duration.years', { count: years }),
      months > 0 && say('duration.months', { count: months }),
      days > 0 && say('duration.days', { count: days }),
    ];
    return formats.list(parts.filter((part) => part !== false));
  };

  const kinds: { [Kind in keyof KindValues]: (value: KindValues[Kind], placeholder: Placeholder) => string } = {
    text: (value) => value,
    raw: (value) => shortened(formats.raw(value)),
    texts: formats.list,
    count: (value, { one, many }) =>
      one === undefined ? formats.count(value) : `${formats.count(value)} ${value === 1 ? one : many}`,
    hours: formats.hours,
    share: formats.share,
    money: formats.money,
    day: formats.day,
    days: (days) => formats.list(days.map(formats.day)),
    time: formats.time,
    place: (path) => places([path]),
    places,
    sheet: (path) => locate(path).sheet,
    column: (path) => locate(path).header ?? locate(path).sheet,
    columns: (paths) => formats.list([...new Set(paths.map((path) => locate(path).header ?? locate(path).sheet))]),
    duration,
    shares: (shares) => shares.map(formats.share).join(' + '),
    addends: (hours) => hours.map(formats.hours).join(' + '),
    amounts: (amounts) => amounts.map(formats.money).join(' + '),
    hoursList: (hours) => formats.list(hours.map(formats.hours)),
    eitherShare: (shares) => formats.either(shares.map(formats.share)),
    word: (key) => sayStored(key as MessageKey, {}),
  };
  function write(placeholder: Placeholder, value: unknown): string {
    const kind = kinds[placeholder.kind as keyof KindValues] as (value: unknown, placeholder: Placeholder) => string;
    return kind(value, placeholder);
  }
  return { language, say, sayStored };
}

export const isMessageKey = (key: string): key is MessageKey => key in da;
