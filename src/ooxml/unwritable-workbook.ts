/** Why a workbook cannot be written: each would make Excel repair or refuse the file. */
export type UnwritableCause =
  | 'no-visible-sheet'
  | 'sheet-name'
  | 'cell-place'
  | 'cell-value'
  | 'text-too-long'
  | 'formula'
  | 'formula-without-value'
  | 'style'
  | 'range'
  | 'table-name'
  | 'table-shape'
  | 'table-header'
  | 'table-totals'
  | 'defined-name'
  | 'validation'
  | 'note'
  | 'chart'
  | 'custom-xml'
  | 'property';

/** Thrown by `writeWorkbook` when it is asked for a file that Excel would not take: a defect of the caller. */
export class UnwritableWorkbook extends Error {
  override readonly name = 'UnwritableWorkbook';

  /**
   * @param detail in English, for developers
   * @param where such as `Budget!B4`
   */
  constructor(
    readonly code: UnwritableCause,
    detail: string,
    readonly where?: string,
  ) {
    super(where === undefined ? `${code}: ${detail}` : `${code}: ${detail} (${where})`);
  }
}
