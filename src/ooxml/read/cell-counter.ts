import type { Limits } from '../limits';
import { UnreadableFile } from '../unreadable-file';

/** Counts what the sheets of a file come to, together. */
export class CellCounter {
  private cells = 0;
  private shared = 0;
  private texts = 0;

  constructor(private readonly limits: Limits) {}

  /** @throws UnreadableFile `too-large` */
  cell(): void {
    if (++this.cells > this.limits.cells) throw new UnreadableFile('too-large', `more than ${this.limits.cells} cells`);
  }

  /**
   * Counts the characters of a text that a cell shows: one that stands in the file once may be shown by all of them.
   *
   * @throws UnreadableFile `too-large`
   */
  text(characters: number): void {
    this.texts += characters;
    if (characters > this.limits.text) throw new UnreadableFile('too-large', `a text of ${characters} characters`);
    if (this.texts > this.limits.texts) throw new UnreadableFile('too-large', 'texts');
  }

  /**
   * Counts the characters of a formula that a cell shares with another.
   *
   * @throws UnreadableFile `too-large`
   */
  share(characters: number): void {
    this.shared += characters;
    if (this.shared > this.limits.sharedFormulas) throw new UnreadableFile('too-large', 'shared formulas');
  }
}
