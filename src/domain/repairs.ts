import type { MissingHeader, MissingOverviewRow, MissingTable, OverwrittenFormula, WorkbookState } from './workbook-state';

/** What is wrong with the workbook and can be put right without touching anything that somebody typed. */
export interface Repairs {
  readonly tables: readonly MissingTable[];
  readonly headers: readonly MissingHeader[];
  readonly formulas: readonly OverwrittenFormula[];
  readonly rows: readonly MissingOverviewRow[];
}

/**
 * What can be mended: tables and columns that are gone, headers that were renamed, calculated cells
 * in which nothing stands any more or whose formula has lost what it spoke of, rows of overviews. A
 * value or a formula that somebody typed in place of ours stays, and so do a copy and a header
 * that may be the user's own.
 */
export function repairsOf({ missingTables, missingHeaders, overwrittenFormulas, missingOverviewRows }: WorkbookState): Repairs {
  return {
    tables: missingTables,
    headers: missingHeaders.filter(({ uncertain }) => !uncertain),
    formulas: overwrittenFormulas.filter(({ now, broken }) => now === 'nothing' || broken === true),
    rows: missingOverviewRows,
  };
}

export const countOf = (repairs: Repairs): number => Object.values(repairs).flat().length;
