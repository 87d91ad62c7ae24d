import { writer } from '../../messages/write';
import type { BodyBlock } from '../../sheets/layout';

/**
 * Lets the user choose from a list; something else can be typed all the same, since live checking
 * says more than a refusal. ExcelApi 1.8.
 */
export function offerList(range: Excel.Range, list: NonNullable<BodyBlock['list']>): void {
  const { say } = writer('da');
  const source = typeof list === 'string' ? `=${list}` : list.join(',');
  range.dataValidation.rule = { list: { inCellDropDown: true, source } };
  range.dataValidation.errorAlert = {
    showAlert: true,
    style: 'Information',
    title: say('workbook.not-on-list'),
    message: say('workbook.prefer-list'),
  };
}

/** Tells whoever selects the cell what belongs there. ExcelApi 1.8. */
export function helpAt(range: Excel.Range, title: string, message: string): void {
  range.dataValidation.prompt = { showPrompt: true, title, message };
}
