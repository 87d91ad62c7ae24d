import type { Entry } from './entry';
import { contains } from './rect';
import type { Area, Workbook } from './workbook';

/**
 * Why a cell does not take what is typed; `null` when it does. Only lists that stop are judged:
 * other kinds of validation let everything pass here.
 * https://support.microsoft.com/office/apply-data-validation-to-cells-29fecbcc-d1b9-42c1-9d76-eff3ce5f7249
 */
export function refusesEntry(workbook: Workbook, { sheet, rect }: Area, entry: Entry): string | null {
  const validation = sheet.validations.find((other) => contains(other.rect, rect.row, rect.column));
  const list = validation?.rule['list'] as { readonly source?: unknown } | undefined;
  if (!validation || typeof list?.source !== 'string' || 'formula' in entry) return null;
  const alert = validation.errorAlert;
  if (alert?.['showAlert'] === false || (alert?.['style'] !== undefined && alert['style'] !== 'Stop')) return null;
  const choices = choicesOf(workbook, { sheet, rect }, list.source);
  const typed = String(entry.value).toLowerCase();
  if (!choices || choices.some((choice) => choice.toLowerCase() === typed)) return null;
  return String(alert?.['message'] ?? 'This value does not match the data validation restrictions.');
}

/** `null` when the source is a formula that is not a plain place. */
function choicesOf(workbook: Workbook, { sheet }: Area, source: string): readonly string[] | null {
  if (!source.startsWith('=')) return source.split(',').map((choice) => choice.trim());
  const area = workbook.area(source, sheet);
  if (!area) return null;
  return [...area.sheet.cellsIn(area.rect)].map(([, , cell]) => String(cell.value));
}
