import type { Exact } from '../../domain/exact';
import type { PatchProblem } from '../../ooxml/patch/patch-workbook';
import type { Figure } from './figures';
import type { TemplateTable } from './template-tables';

/** Where in the template; the cell such as `D12`. */
interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** Why a template is not filled in. */
export type TemplateProblem =
  | { readonly cause: 'no-sheet'; readonly sheet: string; readonly there: readonly string[] }
  | ({ readonly cause: 'anchor-moved'; readonly text: string; readonly found: string } & Place)
  | ({ readonly cause: 'anchor-gone'; readonly text: string } & Place)
  | { readonly cause: 'years-differ' }
  | ({ readonly cause: 'years-too-few'; readonly years: number; readonly room: number } & Place)
  | { readonly cause: 'block-too-short'; readonly table: TemplateTable; readonly sheet: string; readonly from: number; readonly to: number; readonly lines: number; readonly room: number }
  | { readonly cause: 'lines-unclear'; readonly table: TemplateTable; readonly sheet: string; readonly count: number }
  | ({ readonly cause: 'figure-unclear'; readonly figure: Figure; readonly count: number } & Place)
  | ({ readonly cause: 'no-area'; readonly figure: Figure; readonly area: string } & Place)
  | PatchProblem
  | ({ readonly cause: 'total-missing'; readonly figure: Figure } & Place)
  | ({ readonly cause: 'total-differs'; readonly figure: Figure; readonly template: Exact<'measure'>; readonly plan: Exact<'measure'> } & Place);

/** What is said of a template that was filled in. */
export type TemplateNote =
  /** The plan says nothing that could stand there. */
  | { readonly note: 'emptied'; readonly places: readonly Place[] }
  | { readonly note: 'locked'; readonly places: readonly Place[] }
  /** A total that could not be calculated here. */
  | ({ readonly note: 'not-checked'; readonly figure: Figure; readonly formula: string } & Place)
  | ({ readonly note: 'checked' } & Place);
