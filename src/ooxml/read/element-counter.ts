import type { Limits } from '../limits';
import { UnreadableFile } from '../unreadable-file';

/** Counts the elements of all parts of a file: each costs time and may become an object, however short it is. */
export class ElementCounter {
  private elements = 0;

  constructor(private readonly limits: Limits) {}

  /**
   * @param depth 1 for a part's root
   * @throws UnreadableFile `too-large`, or `damaged` where elements stand within elements without end
   */
  open(depth: number, part: string): void {
    if (depth > this.limits.depth) throw new UnreadableFile('damaged', 'elements within elements without end', part);
    if (++this.elements > this.limits.elements) throw new UnreadableFile('too-large', 'too many elements', part);
  }
}
