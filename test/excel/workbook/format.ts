/** The look of a cell. Absent: Excel's default. Colours are `#RRGGBB`. */
export interface CellFormat {
  readonly numberFormat?: string | undefined;
  readonly fill?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly underline?: string | undefined;
  readonly fontColor?: string | undefined;
  readonly fontSize?: number | undefined;
  readonly fontName?: string | undefined;
  readonly horizontal?: string | undefined;
  readonly vertical?: string | undefined;
  readonly wrap?: boolean | undefined;
  readonly indent?: number | undefined;
  /** Degrees, anticlockwise. */
  readonly orientation?: number | undefined;
  readonly locked?: boolean | undefined;
  readonly formulaHidden?: boolean | undefined;
  /** By Excel's names: `EdgeTop`, `EdgeBottom`, `EdgeLeft`, `EdgeRight`. */
  readonly borders?: Readonly<Record<string, Border>> | undefined;
}

export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

export const PLAIN: CellFormat = Object.freeze({});
export const GENERAL = 'General';
/** The number format of a cell that keeps what is typed as text. */
export const TEXT = '@';

export const isPercent = (format: string | undefined): boolean => format !== undefined && /%/.test(format);

/** Default font and sizes of a new workbook in Microsoft 365; widths and heights are in points. */
export const DEFAULTS = {
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  columnWidth: 48,
  rowHeight: 15,
} as const;

export const mergeFormat = (format: CellFormat, patch: CellFormat): CellFormat => {
  const borders = patch.borders ? { ...format.borders, ...patch.borders } : format.borders;
  return Object.freeze({ ...format, ...patch, ...(borders ? { borders } : {}) });
};
