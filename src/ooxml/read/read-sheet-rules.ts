import type { ConditionalStyle } from '../cell-style';
import { ownForm } from '../formula/file-form';
import { COMPARISON_OPERATORS, type ConditionalFormat, type Sheet, type Validation, type ValidationRule } from '../workbook-file';
import { unescapeText } from '../xml-text';
import { isTrue, numberIn, oneOf } from './attributes';
import type { Attributes, XmlHandler } from './xml-events';

/** Gathers data validations (ECMA-376 §18.3.1.32) and conditional formats (§18.3.1.18). */
export class RulesHandler implements XmlHandler {
  private readonly validations: Validation[] = [];
  private readonly formats: { readonly priority: number; readonly format: ConditionalFormat }[] = [];
  private ref = '';
  private attributes: Attributes = {};
  private formulas: string[] = [];
  private formula: string | undefined;

  constructor(private readonly styles: readonly ConditionalStyle[]) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'conditionalFormatting') this.ref = attributes['sqref'] ?? '';
    else if (name === 'dataValidation' || name === 'cfRule') {
      this.attributes = attributes;
      this.formulas = [];
    } else if (name === 'formula1' || name === 'formula2' || name === 'formula') this.formula = '';
  }

  text(text: string): void {
    if (this.formula !== undefined) this.formula += text;
  }

  close(name: string): void {
    if (name === 'dataValidation') this.closeValidation();
    else if (name === 'cfRule') this.closeFormat();
    else if (this.formula !== undefined && name.startsWith('formula')) {
      this.formulas.push(ownForm(unescapeText(this.formula)));
      this.formula = undefined;
    }
  }

  found(): Pick<Sheet, 'validations' | 'conditionalFormats'> {
    const formats = this.formats.sort((one, other) => one.priority - other.priority).map(({ format }) => format);
    return {
      ...(this.validations.length > 0 && { validations: this.validations }),
      ...(formats.length > 0 && { conditionalFormats: formats }),
    };
  }

  private closeFormat(): void {
    const { type, dxfId, priority, stopIfTrue } = this.attributes;
    const [formula] = this.formulas;
    const style = this.styles[numberIn(dxfId) ?? -1];
    if (type !== 'expression' || formula === undefined || !style || this.ref === '') return;
    const format = { ref: this.ref, formula, style, ...(isTrue(stopIfTrue) && { stopIfTrue: true as const }) };
    this.formats.push({ priority: numberIn(priority) ?? Number.MAX_SAFE_INTEGER, format });
  }

  private closeValidation(): void {
    const { sqref, allowBlank } = this.attributes;
    const rule = validationRule(this.attributes, this.formulas);
    if (!rule || sqref === undefined || sqref === '') return;
    this.validations.push({
      ref: sqref,
      rule,
      ...(rule.kind !== 'any' && !isTrue(allowBlank) && { allowBlank: false as const }),
      ...promptOf(this.attributes),
      ...alertOf(this.attributes),
    });
  }
}

function validationRule({ type = 'none', operator }: Attributes, formulas: readonly string[]): ValidationRule | undefined {
  const [formula, formula2] = formulas;
  if (type === 'none') return { kind: 'any' };
  if (formula === undefined) return undefined;
  switch (type) {
    case 'list':
      return listRule(formula);
    case 'custom':
      return { kind: 'custom', formula };
    case 'whole':
    case 'decimal':
    case 'date':
    case 'time':
    case 'textLength': {
      const compare = oneOf(COMPARISON_OPERATORS, operator) ?? 'between';
      // LibreOffice writes a second value where none belongs.
      const second = compare === 'between' || compare === 'notBetween' ? formula2 : undefined;
      return { kind: type, operator: compare, formula, ...(second !== undefined && { formula2: second }) };
    }
    default:
      return undefined;
  }
}

/** `"Ja,Nej"` names the items themselves; anything else says where they stand. */
function listRule(formula: string): ValidationRule {
  if (!/^"(?:[^"]|"")*"$/.test(formula)) return { kind: 'listFrom', formula };
  return { kind: 'list', items: formula.slice(1, -1).replaceAll('""', '"').split(',') };
}

function promptOf({ showInputMessage, promptTitle, prompt }: Attributes): Pick<Validation, 'prompt'> {
  if (!isTrue(showInputMessage) || prompt === undefined) return {};
  const title = promptTitle === undefined ? {} : { title: unescapeText(promptTitle) };
  return { prompt: { ...title, text: unescapeText(prompt) } };
}

function alertOf({ showErrorMessage, errorStyle, errorTitle, error }: Attributes): Pick<Validation, 'alert'> {
  if (!isTrue(showErrorMessage)) return {};
  return {
    alert: {
      style: oneOf(['stop', 'warning', 'information'] as const, errorStyle) ?? 'stop',
      ...(errorTitle !== undefined && { title: unescapeText(errorTitle) }),
      ...(error !== undefined && { text: unescapeText(error) }),
    },
  };
}
