import { oncePerText } from './once-per-text';

/** Text without spaces around it, non-breaking ones included, and with single spaces inside. */
export const tidy = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** What Word and PDF leave between letters: soft hyphens and spaces without width. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060]/gu;
const DASHES = /[\u2010-\u2015\u2212]/gu;

/**
 * Text as it is compared: tidy, in small letters, every dash a hyphen, å one sign and not a with a ring.
 * The text that a person wrote is kept beside it, and never shown in this form.
 */
export const simplified = oncePerText((text) => tidy(text.normalize('NFC').replace(INVISIBLE, '').replace(DASHES, '-')).toLowerCase());
