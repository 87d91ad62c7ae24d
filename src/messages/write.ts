import type { PlanPath } from '../domain/path';
import { da } from './da';
import { en } from './en';
import { FORMATS, type Language } from './formats';
import { fill, type KindValues, type Placeholder, type ValuesOf } from './template';

export type MessageKey = keyof typeof da;
export type MessageValues<Key extends MessageKey> = ValuesOf<(typeof da)[Key]>;
const TEXTS: Record<Language, Record<MessageKey, string>> = { da, en };

/** Writes a place in the plan as the user knows it: "Løn D6". */
export type Locate = (path: PlanPath) => string;

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
export function writer(language: Language, locate: Locate = (path) => path.table): Writer {
  const formats = FORMATS[language];
  const sayStored = (key: MessageKey, values: Readonly<Record<string, unknown>>): string =>
    fill(TEXTS[language][key], (placeholder) => write(placeholder, values[placeholder.name]));

  const kinds: { [Kind in keyof KindValues]: (value: KindValues[Kind], placeholder: Placeholder) => string } = {
    text: (value) => value,
    count: (value, { one, many }) =>
      one === undefined ? formats.count(value) : `${formats.count(value)} ${value === 1 ? one : many}`,
    hours: formats.hours,
    share: formats.share,
    money: formats.money,
    day: formats.day,
    time: formats.time,
    place: locate,
    places: (paths) => formats.list(paths.map(locate)),
    shares: (shares) => shares.map(formats.share).join(' + '),
    addends: (hours) => hours.map(formats.hours).join(' + '),
    word: (key) => sayStored(key as MessageKey, {}),
  };
  function write(placeholder: Placeholder, value: unknown): string {
    const kind = kinds[placeholder.kind as keyof KindValues] as (value: unknown, placeholder: Placeholder) => string;
    return kind(value, placeholder);
  }
  return { language, say: (key, ...[values]) => sayStored(key, (values ?? {}) as Record<string, unknown>), sayStored };
}

export const isMessageKey = (key: string): key is MessageKey => key in da;
