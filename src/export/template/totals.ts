import { compare, type Exact } from '../../domain/exact';
import type { Day } from '../../domain/calendar';
import type { Plan } from '../../domain/plan';
import { columnOf, rowOf } from '../../ooxml/addresses';
import type { WorkbookFile } from '../../ooxml/workbook-file';
import { Calculator } from './calculator';
import { templateAmount } from './decimal-text';
import { figureValue } from './figures';
import type { Mapping } from './mapping';
import type { TemplateNote, TemplateProblem } from './template-problem';

/** The template's own totals beside the plan's. */
export interface Totals {
  readonly problems: readonly TemplateProblem[];
  readonly notes: readonly TemplateNote[];
}

/**
 * Calculates the template's totals anew, over the cells as they are filled in, and compares them with the plan's. What
 * cannot be calculated here is told, and nothing is claimed of it.
 *
 * @param filled the template as it was read after it had been filled in
 */
export function compareTotals(filled: WorkbookFile, { checks, amounts }: Mapping, plan: Plan, today: Day): Totals {
  const calculator = new Calculator(filled);
  const problems: TemplateProblem[] = [];
  const notes: TemplateNote[] = [];
  for (const { sheet, cell, value: figure } of checks) {
    const place = { sheet, cell };
    const value = figureValue(figure, plan, today);
    if (value.kind === 'unclear') problems.push({ cause: 'figure-unclear', figure, count: value.count, ...place });
    if (value.kind === 'no-area') problems.push({ cause: 'no-area', figure, area: value.area, ...place });
    if (value.kind !== 'money' && value.kind !== 'number') continue;
    const expected = (value.kind === 'money' ? templateAmount(value.value, amounts) : value.value) as Exact<'measure'>;
    const [row, column] = [rowOf(cell), columnOf(cell)];
    const stands = calculator.cellAt(sheet, row, column);
    if (stands === undefined || (stands.formula === undefined && typeof stands.value !== 'number')) {
      problems.push({ cause: 'total-missing', figure, ...place });
      continue;
    }
    const result = calculator.resultOf(sheet, row, column);
    if (result === undefined) notes.push({ note: 'not-checked', figure, formula: stands.formula ?? '', ...place });
    else if (compare(result, expected) === 0) notes.push({ note: 'checked', ...place });
    else problems.push({ cause: 'total-differs', figure, template: result, plan: expected, ...place });
  }
  return { problems, notes };
}
