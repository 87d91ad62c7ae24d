import { LIMITS } from '../../ooxml/limits';
import { UnreadableFile } from '../../ooxml/unreadable-file';

/** Counts the cells of lines that are written out, blank ones among them: a file of few cells may say that its tables are as wide as a sheet. */
export class LineCells {
  private count = 0;

  /** @throws UnreadableFile `too-large` */
  add(width: number): void {
    this.count += width;
    if (this.count > LIMITS.lineCells) throw new UnreadableFile('too-large', 'wide tables');
  }
}
