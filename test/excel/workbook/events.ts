import type { Rect } from './rect';
import type { Sheet } from './sheet';
import type { Table } from './table';

/** https://learn.microsoft.com/javascript/api/excel/excel.datachangetype */
export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted'
  | 'Others';

/** Who caused a change: the person at this Excel, the add-in through the API, or somebody who has the workbook open elsewhere. */
export type Author = 'user' | 'api' | 'co-author';

export type WorkbookEvent =
  | {
      readonly kind: 'changed';
      readonly sheet: Sheet;
      readonly table: Table | null;
      readonly rect: Rect;
      readonly change: ChangeType;
      readonly author: Author;
      /** Single cells only, before the change. */
      readonly before?: { readonly value: unknown; readonly type: string };
      readonly direction?: 'Up' | 'Down' | 'Left' | 'Right';
    }
  | { readonly kind: 'sheet-added' | 'sheet-deleted' | 'activated' | 'deactivated'; readonly sheet: Sheet; readonly author: Author }
  | { readonly kind: 'sheet-renamed'; readonly sheet: Sheet; readonly before: string; readonly author: Author }
  | { readonly kind: 'visibility'; readonly sheet: Sheet; readonly before: string; readonly author: Author }
  | { readonly kind: 'selection'; readonly sheet: Sheet; readonly rect: Rect; readonly author: Author }
  | { readonly kind: 'table-added' | 'table-deleted'; readonly sheet: Sheet; readonly table: Table; readonly author: Author };
