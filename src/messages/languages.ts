import type { da } from './da';
import { words } from './da/words';
import { workbook } from './da/workbook';
import type { Language } from './formats';

/** Every message of a language by its key. */
export type Texts = Readonly<Record<keyof typeof da, string>>;

/** What the workbook says, which is Danish whatever its reader's language, is always there. */
const loaded: Record<Language, Partial<Texts>> = { da: { ...words, ...workbook }, en: {} };

/** Makes a language ready to be written in. Rejects when its file cannot be loaded. */
export async function loadLanguage(language: Language): Promise<void> {
  loaded[language] = language === 'da' ? (await import(/* webpackChunkName: "danish" */ './da')).da : (await import(/* webpackChunkName: "english" */ './en')).en;
}

/** @throws Error for a message of a language that nobody has loaded */
export function textOf(language: Language, key: keyof Texts): string {
  const text = loaded[language][key];
  if (text === undefined) throw new Error(`the language ${language} is not loaded: ${key}`);
  return text;
}
