import type { Sheet } from '../../../excel/workbook/sheet';
import type { Workbook } from '../../../excel/workbook/workbook';
import type { Grid } from '../grid';
import { type HighlightRule, highlightRule } from './conditional-rule';

/** Keeps the conditional formats that Univer draws as the workbook has them. */
export class ConditionalFormats {
  private readonly drawn = new Map<string, HighlightRule[]>();

  constructor(
    private readonly grid: Grid,
    private readonly model: Workbook,
    private readonly unitId: string,
  ) {}

  update(): void {
    for (const sheet of this.model.sheets) this.updateSheet(sheet);
  }

  private updateSheet(sheet: Sheet): void {
    // Univer puts each new rule before the others: the one that counts most goes last.
    const rules = [...sheet.conditionalFormats]
      .sort((one, other) => other.priority - one.priority)
      .flatMap((conditional) => highlightRule(conditional) ?? []);
    const drawn = this.drawn.get(sheet.id) ?? [];
    if (JSON.stringify(rules) === JSON.stringify(drawn)) return;
    this.drawn.set(sheet.id, rules);
    for (const { cfId } of drawn) this.mutate('delete-conditional-rule', sheet, { cfId });
    for (const rule of rules) this.mutate('add-conditional-rule', sheet, { rule });
  }

  private mutate(mutation: string, sheet: Sheet, parameters: object): void {
    const target = { unitId: this.unitId, subUnitId: sheet.id };
    this.grid.univer.syncExecuteCommand(`sheet.mutation.${mutation}`, { ...target, ...parameters }, { onlyLocal: true });
  }
}
