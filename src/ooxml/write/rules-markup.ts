import { rangeOf } from '../addresses';
import { UnwritableWorkbook } from '../unwritable-workbook';
import type { ConditionalFormat, Sheet, Validation, ValidationRule } from '../workbook-file';
import type { FormulaWriter } from './formula-writer';
import { attributes, element, list, textElement } from './markup';
import type { StyleRegister } from './style-register';

/** Limits of the dialogue in which a person would write them: [MS-XLS] §2.4.91. */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** @throws UnwritableWorkbook `range` unless all of the ranges are ranges */
function checkRanges(ref: string, where: string): void {
  if (!ref.split(' ').every(rangeOf)) throw new UnwritableWorkbook('range', `"${ref}" is no range`, where);
}

/** Conditional formats (ECMA-376 §18.3.1.18); those named first go before the others. */
export function conditionalFormatsMarkup(
  { name, conditionalFormats = [] }: Sheet,
  styles: StyleRegister,
  formulas: FormulaWriter,
): string {
  return conditionalFormats
    .map(({ ref, formula, style, stopIfTrue }: ConditionalFormat, index) => {
      checkRanges(ref, name);
      const about = { type: 'expression', dxfId: styles.conditionalNumberOf(style), priority: index + 1, stopIfTrue };
      const rule = element('cfRule', about, textElement('formula', formulas.fileForm(formula, name)));
      return element('conditionalFormatting', { sqref: ref }, rule);
    })
    .join('');
}

/** Data validations (ECMA-376 §18.3.1.32). */
export function validationsMarkup({ name, validations = [] }: Sheet, formulas: FormulaWriter): string {
  return list(
    'dataValidations',
    validations.map((validation) => {
      checkRanges(validation.ref, name);
      return validationMarkup(validation, `${name} ${validation.ref}`, formulas);
    }),
  );
}

function validationMarkup({ ref, rule, allowBlank, prompt, alert }: Validation, where: string, formulas: FormulaWriter): string {
  checkLength(prompt?.title, LONGEST_TITLE, where);
  checkLength(prompt?.text, LONGEST_MESSAGE, where);
  checkLength(alert?.title, LONGEST_TITLE, where);
  checkLength(alert?.text, LONGEST_MESSAGE, where);
  const { type, operator, written } = ruleMarkup(rule, where);
  const about = attributes({
    type,
    errorStyle: alert?.style === 'stop' ? undefined : alert?.style,
    operator: operator === 'between' ? undefined : operator,
    allowBlank: rule.kind !== 'any' && allowBlank !== false,
    showInputMessage: prompt !== undefined,
    showErrorMessage: alert !== undefined,
    errorTitle: alert?.title,
    error: alert?.text,
    promptTitle: prompt?.title,
    prompt: prompt?.text,
    sqref: ref,
  });
  const texts = written.map((text, index) => textElement(`formula${index + 1}`, formulas.fileForm(text, where)));
  return `<dataValidation${about}>${texts.join('')}</dataValidation>`;
}

function ruleMarkup(rule: ValidationRule, where: string): { type?: string; operator?: string; written: readonly string[] } {
  switch (rule.kind) {
    case 'any':
      return { written: [] };
    case 'list':
      return { type: 'list', written: [inlineList(rule.items, where)] };
    case 'listFrom':
      return { type: 'list', written: [rule.formula] };
    case 'custom':
      return { type: 'custom', written: [rule.formula] };
    default: {
      const two = rule.operator === 'between' || rule.operator === 'notBetween';
      if (two !== (rule.formula2 !== undefined)) {
        throw new UnwritableWorkbook('validation', `${rule.operator} takes ${two ? 'two values' : 'one value'}`, where);
      }
      const written = rule.formula2 === undefined ? [rule.formula] : [rule.formula, rule.formula2];
      return { type: rule.kind, operator: rule.operator, written };
    }
  }
}

function inlineList(items: readonly string[], where: string): string {
  if (items.length === 0) throw new UnwritableWorkbook('validation', 'a list without items', where);
  if (items.some((item) => item.includes(',') || item.trim() !== item || item === '')) {
    throw new UnwritableWorkbook('validation', 'an item with a comma, with spaces around it, or empty', where);
  }
  const text = items.join(',');
  checkLength(text, LONGEST_LIST, where);
  return `"${text.replaceAll('"', '""')}"`;
}

function checkLength(text: string | undefined, longest: number, where: string): void {
  if (text !== undefined && text.length > longest) {
    throw new UnwritableWorkbook('validation', `a text of more than ${longest} characters`, where);
  }
}
