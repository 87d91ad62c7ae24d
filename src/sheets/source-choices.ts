import { SOURCES } from '../domain/plan';
import { words } from '../messages/da/words';
import type { Choice } from './spec';

/** Who pays, as *Finansiering* and *Løn* call them. */
export const SOURCE_CHOICES: readonly Choice[] = SOURCES.map((source) => ({ value: source, label: words[`source.${source}`] }));
