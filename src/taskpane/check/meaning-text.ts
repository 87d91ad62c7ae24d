import { FORMATS, type Language } from '../../messages/formats';
import type { Meaning } from '../../sheets/readable-texts';

/** "12,5 %", "18,5 t/uge", "1.200 kr.", "1. november 2021". */
export function meaningText(meaning: Meaning, language: Language): string {
  const formats = FORMATS[language];
  switch (meaning.kind) {
    case 'hours':
      return formats.hours(meaning.value);
    case 'share':
      return formats.share(meaning.value);
    case 'money':
      return formats.money(meaning.value);
    case 'date':
      return formats.day(meaning.value);
  }
}
