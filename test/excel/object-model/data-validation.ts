import { isRecord } from '../wire/arguments';
import { Bound, type ClassBinding } from '../wire/binding';
import { invalidArgument } from '../wire/errors';
import { formatAbsolute, quoteSheet } from '../workbook/address';
import { encloses, intersection, sameRect, subtract } from '../workbook/rect';
import type { Validation } from '../workbook/rules';
import { RangeRef } from './scope';

const TYPES: Readonly<Record<string, string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};
const NO_PROMPT = { message: '', showPrompt: true, title: '' };
const NO_ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };

const found = ({ sheet, rect }: RangeRef): Validation | undefined =>
  sheet.validations.find((validation) => encloses(validation.rect, rect)) ??
  sheet.validations.find((validation) => intersection(validation.rect, rect));

/** The range's own validation; what others had on these cells is cut away. */
function own(range: RangeRef): Validation {
  const { sheet, rect } = range;
  const same = sheet.validations.find((validation) => sameRect(validation.rect, rect));
  if (same) return same;
  const validation: Validation = { rect, rule: {}, prompt: null, errorAlert: null, ignoreBlanks: true };
  clear(range);
  sheet.validations.push(validation);
  return validation;
}

function clear({ scope, sheet, rect }: RangeRef): void {
  sheet.validations = sheet.validations.flatMap((validation) => subtract(validation.rect, rect).map((piece) => ({ ...validation, rect: piece })));
  sheet.appearance++;
  scope.workbook.stale = true;
}

/** A list's source may be given as a range. */
function ruleOf(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw invalidArgument('DataValidation.rule');
  const kinds = Object.keys(value).filter((key) => value[key] !== undefined && value[key] !== null);
  if (kinds.length > 1 || kinds.some((kind) => !(kind in TYPES))) throw invalidArgument('DataValidation.rule');
  const list = value['list'];
  if (isRecord(list) && list['source'] instanceof Bound && list['source'].model instanceof RangeRef) {
    const { sheet, rect } = list['source'].model;
    return { list: { ...list, source: `=${quoteSheet(sheet.name)}!${formatAbsolute(rect)}` } };
  }
  if (isRecord(list) && typeof list['source'] === 'string' && !list['source'].startsWith('=') && list['source'].length > 255) {
    throw invalidArgument('DataValidation.rule', 'A list of values may have at most 255 characters.');
  }
  return { ...value };
}

function change(range: RangeRef, patch: Partial<Validation>): void {
  Object.assign(own(range), patch);
  range.sheet.appearance++;
  range.scope.workbook.stale = true;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
export const DATA_VALIDATION: ClassBinding<RangeRef> = {
  name: 'DataValidation',
  properties: {
    Type: { get: (range) => TYPES[Object.keys(found(range)?.rule ?? {})[0] ?? ''] ?? 'None' },
    Rule: { get: (range) => found(range)?.rule ?? {}, set: (range, value) => change(range, { rule: ruleOf(value) }) },
    Prompt: {
      get: (range) => found(range)?.prompt ?? NO_PROMPT,
      set: (range, value) => change(range, { prompt: isRecord(value) ? { ...NO_PROMPT, ...value } : null }),
    },
    ErrorAlert: {
      get: (range) => found(range)?.errorAlert ?? NO_ALERT,
      set: (range, value) => change(range, { errorAlert: isRecord(value) ? { ...NO_ALERT, ...value } : null }),
    },
    IgnoreBlanks: { get: (range) => found(range)?.ignoreBlanks ?? true, set: (range, value) => change(range, { ignoreBlanks: value === true }) },
  },
  methods: { Clear: clear },
};
