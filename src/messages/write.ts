import type { Duration } from '../domain/calendar';
import type { PlanPath } from '../domain/path';
import type { da } from './da';
import { FORMATS, type Language } from './formats';
import { textOf } from './languages';
import { fill, placeholders, type KindValues, type Placeholder, type ValuesOf } from './template';

export type MessageKey = keyof typeof da;
export type MessageValues<Key extends MessageKey> = ValuesOf<(typeof da)[Key]>;

/** A place in the plan as the user knows it: the sheet's tab, the cell's address, the header over it. */
export interface Location {
  readonly sheet: string;
  readonly cell?: string | undefined;
  readonly header?: string | undefined;
}
export type Locate = (path: PlanPath) => Location;

/** So many cells of one sheet, or names, are listed; of the rest only the number is told. */
const LISTED = 6;
/** So many parts of a sum are written out. */
const ADDENDS = 12;
/** What stands in a cell is quoted up to this length. */
const QUOTED_LENGTH = 40;
/** A name that nobody gives something is longer than this. */
const NAME_LENGTH = 100;
const ELLIPSIS = '…';

/** Cut between characters, of which some are two units of the text. */
const shortened = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}${ELLIPSIS}` : text;

/** The full stop of *kr.* also ends the sentence. */
const oneStop = (text: string) => text.replace(/(\d kr\.)\.(?!\.)/g, '$1');

const sum = (addends: readonly string[]) =>
  [...addends.slice(0, ADDENDS), ...(addends.length > ADDENDS ? [ELLIPSIS] : [])].join(' + ');

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
  /** The values that a message names, each by its name and as it stands in the text. */
  readonly writtenValues: (key: MessageKey, values: Readonly<Record<string, unknown>>) => readonly WrittenValue[];
}

export interface WrittenValue {
  readonly name: string;
  /** One of the kinds in template.ts. */
  readonly kind: string;
  readonly text: string;
}

/**
 * @param language one that is loaded: see `languages.ts`
 * @param locate needed for messages that name places
 */
export function writer(language: Language, locate: Locate = ({ table, field }) => ({ sheet: table, header: field })): Writer {
  const formats = FORMATS[language];
  const sayStored = (key: MessageKey, values: Readonly<Record<string, unknown>>): string =>
    oneStop(fill(textOf(language, key), (placeholder) => write(placeholder, values[placeholder.name])));

  const say: Writer['say'] = (key, ...[values]) => sayStored(key, (values ?? {}));

  const listed = (items: readonly string[], more: 'places.more' | 'names.more'): string => {
    const rest = items.length - LISTED;
    return formats.list(rest > 1 ? [...items.slice(0, LISTED), say(more, { count: rest })] : items);
  };
  const inSheet = (sheet: string, cells: readonly string[]): string =>
    cells.length === 0 ? sheet : `${sheet} (${listed(cells, 'places.more')})`;
  const named = (name: string) => shortened(name, NAME_LENGTH);
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
    raw: (value) => shortened(formats.raw(value), QUOTED_LENGTH),
    texts: formats.list,
    name: named,
    names: (names) => listed(names.map(named), 'names.more'),
    count: (value, { one, many }) =>
      one === undefined ? formats.count(value) : `${formats.count(value)} ${value === 1 ? one : many}`,
    hours: formats.hours,
    share: formats.share,
    fte: formats.fte,
    figure: formats.figure,
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
    shares: (shares) => sum(shares.map(formats.share)),
    addends: (hours) => sum(hours.map(formats.hours)),
    amounts: (amounts) => sum(amounts.map(formats.money)),
    hoursList: (hours) => formats.list(hours.map(formats.hours)),
    eitherShare: (shares) => formats.either(shares.map(formats.share)),
    word: (key) => sayStored(key as MessageKey, {}),
    words: (keys) => formats.list(keys.map((key) => sayStored(key as MessageKey, {}))),
  };
  function write(placeholder: Placeholder, value: unknown): string {
    const kind = kinds[placeholder.kind as keyof KindValues] as (value: unknown, placeholder: Placeholder) => string;
    return kind(value, placeholder);
  }
  const writtenValues: Writer['writtenValues'] = (key, values) =>
    placeholders(textOf(language, key)).map((placeholder) => ({ name: placeholder.name, kind: placeholder.kind, text: write(placeholder, values[placeholder.name]) }));
  return { language, say, sayStored, writtenValues };
}
