/** Brings a workbook's formulas up to date. */
export interface Calculator {
  /** Resolves when every formula's value is in its cell. */
  calculate(): Promise<void>;
  dispose(): void;
}
