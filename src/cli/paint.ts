import type { Severity } from '../domain/finding';

/** What a part of the text is; without colours it is written the same. */
export type Tone = Severity | 'heading' | 'quiet' | 'well';
export type Paint = (tone: Tone, text: string) => string;

/** ECMA-48 §8.3.117: the sequence that begins a tone, and the one that ends it. Colours of the user's own palette. */
const SEQUENCES: Readonly<Record<Tone, readonly [on: number, off: number]>> = {
  error: [31, 39],
  warning: [33, 39],
  advice: [36, 39],
  well: [32, 39],
  heading: [1, 22],
  quiet: [2, 22],
};

export const inColour: Paint = (tone, text) => {
  const [on, off] = SEQUENCES[tone];
  return `\u001b[${on}m${text}\u001b[${off}m`;
};
export const plain: Paint = (_, text) => text;
