import { oncePerText } from './once-per-text';
import { simplified } from './tidy';

const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/**
 * A name without what two people write differently: case, spaces, hyphens and full stops, æ for ae,
 * ø for oe, å for aa, accents. For asking whether two names are one, never for deciding it.
 */
export const levelled = oncePerText((name) => {
  const letters = simplified(name).replace(/[æøå]/gu, (letter) => LETTERS[letter] ?? letter);
  return letters.normalize('NFD').replace(/[\p{M}\s.,'-]/gu, '');
});
