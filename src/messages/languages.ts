import { da } from './da';
import type { Language } from './formats';

/** Every message of a language by its key. */
export type Texts = Readonly<Record<keyof typeof da, string>>;

/** Danish is always there, because the workbook speaks it; any other language is a file of its own. */
const loaded: Partial<Record<Language, Texts>> = { da };

/** Makes a language ready to be written in. Rejects when its file cannot be loaded. */
export async function loadLanguage(language: Language): Promise<void> {
  if (language === 'en') loaded.en ??= (await import('./en')).en;
}

/** @throws Error for a language that nobody has loaded */
export function textsIn(language: Language): Texts {
  const texts = loaded[language];
  if (!texts) throw new Error(`the language ${language} is not loaded`);
  return texts;
}
