/**
 * What a terminal would obey instead of show: control characters, the beginnings of escape sequences among them, and
 * marks that change the direction of what follows.
 */
const OBEYED = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
const BREAKS = /[\t\n\r\u0085\u2028\u2029]+/g;

const written = (character: string) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/** A file's name as it can be shown on one line; what a terminal would obey is spelled out, so that no two names look alike. */
export const shownName = (name: string): string => name.replace(OBEYED, written);

/** A text that somebody has written, on one line, without what a terminal would obey. */
export const oneLine = (text: string): string => text.replace(BREAKS, ' ').replace(OBEYED, '');
