import { oncePerText } from '../notation/once-per-text';

/** A header, or a table's name, without regard to case and spaces. */
export const normalHeader = oncePerText((text) => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('da'));

/** Two headers are the same when they differ only in case and spaces. */
export const sameHeader = (a: string, b: string) => a === b || normalHeader(a) === normalHeader(b);
