import type { Reading } from '../domain/reading';
import { oncePerText } from '../notation/once-per-text';

/** A name as names are compared: in small letters, with single spaces. */
export const folded = oncePerText((name) => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase());

/** What a cell of text says, to be compared; '' where it says nothing. */
export const foldedText = (reading: Reading<string>): string => (reading.kind === 'value' ? folded(reading.value) : '');

/** Names with commas or semicolons between. */
export const namesIn = (list: string): readonly string[] => list.split(/[,;]/).map(folded).filter((name) => name !== '');

/** Each once, in the order of the alphabet, as the user calls them. */
export const eachOnce = (names: readonly string[]): readonly string[] => [...new Map(names.map((name) => [folded(name), name.trim()])).values()].sort((a, b) => a.localeCompare(b, 'da'));
