/** Why a file cannot be read. */
export type UnreadableCause =
  /** Nothing that is a workbook: a picture, a text, a Word document. */
  | 'not-a-workbook'
  /** A file of no bytes. */
  | 'empty'
  /** A workbook that was cut off or changed on its way, or that no program should have written. */
  | 'damaged'
  /** Encrypted with a password. */
  | 'password-protected'
  /** Beyond our {@link Limits}: larger than any workbook of ours, or made to use up memory. */
  | 'too-large'
  /** Excel 97–2003 (.xls), or older. */
  | 'old-format'
  /** A spreadsheet of another kind: Excel's binary .xlsb, or OpenDocument .ods. */
  | 'other-format';

/** Thrown by everything that reads files, and nothing else is. The words for people are written further up. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  /** What is the matter. */
  readonly code: UnreadableCause;

  /**
   * @param detail for whoever looks into it, in English and without contents of cells
   * @param part the part of the package, where it is known
   */
  constructor(code: UnreadableCause, detail: string, readonly part?: string) {
    super(part === undefined ? `${code}: ${detail}` : `${code}: ${detail} (${part})`);
    this.code = code;
  }
}
