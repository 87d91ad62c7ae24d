import { bind, type Bound, type ClassBinding, type Property } from '../wire/binding';
import { invalidOperation, notImplemented } from '../wire/errors';
import { intersection } from '../workbook/rect';
import type { ConditionalFormat } from '../workbook/rules';
import { collection } from './collection';
import type { RangeRef } from './scope';

interface RuleRef {
  readonly range: RangeRef;
  readonly rule: ConditionalFormat;
}

/** A kind of conditional format, by the navigation that leads to it. */
const KINDS = { Custom: 'Custom', CellValue: 'CellValue', TextComparison: 'ContainsText' } as const;

/** A member kept at `path` of the rule's settings. */
function setting(...path: readonly string[]): Property<RuleRef> {
  return {
    get: ({ rule }) => path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], rule.settings) ?? null,
    set: ({ range, rule }, value) => {
      let target = rule.settings;
      for (const key of path.slice(0, -1)) target = (target[key] ??= {}) as Record<string, unknown>;
      target[path.at(-1) ?? ''] = value;
      range.sheet.appearance++;
      range.scope.workbook.stale = true;
    },
  };
}

const part = (name: string, at: readonly string[], members: Readonly<Record<string, string>>): ClassBinding<RuleRef> => ({
  name,
  properties: Object.fromEntries(Object.entries(members).map(([member, key]) => [member, setting(...at, key)])),
});

const FILL: ClassBinding<RuleRef> = {
  ...part('ConditionalRangeFill', ['format', 'fill'], { Color: 'color' }),
  methods: { Clear: (model) => setting('format', 'fill', 'color').set?.(model, undefined) },
};
const FONT = part('ConditionalRangeFont', ['format', 'font'], { Bold: 'bold', Color: 'color', Italic: 'italic', Strikethrough: 'strikethrough', Underline: 'underline' });
const FORMAT: ClassBinding<RuleRef> = {
  name: 'ConditionalRangeFormat',
  properties: { NumberFormat: setting('format', 'numberFormat') },
  navigations: { Fill: (model) => bind(FILL, model), Font: (model) => bind(FONT, model) },
};
const FORMULA_RULE = part('ConditionalFormatRule', ['rule'], { Formula: 'formula', FormulaLocal: 'formula', FormulaR1C1: 'formulaR1C1' });
const CUSTOM: ClassBinding<RuleRef> = {
  name: 'CustomConditionalFormat',
  navigations: { Rule: (model) => bind(FORMULA_RULE, model), Format: (model) => bind(FORMAT, model) },
};
const CELL_VALUE: ClassBinding<RuleRef> = {
  name: 'CellValueConditionalFormat',
  properties: { Rule: setting('rule') },
  navigations: { Format: (model) => bind(FORMAT, model) },
};
const TEXT: ClassBinding<RuleRef> = { ...CELL_VALUE, name: 'TextConditionalFormat' };

/** `custom`, `cellValue` and `textComparison`, each only on a rule of its kind. */
function kindNavigations(): Record<string, (model: RuleRef) => Bound | null> {
  const bindings = { Custom: CUSTOM, CellValue: CELL_VALUE, TextComparison: TEXT };
  const navigations: Record<string, (model: RuleRef) => Bound | null> = {};
  for (const name of ['Custom', 'CellValue', 'TextComparison'] as const) {
    const matching = (model: RuleRef): Bound | null => (model.rule.type === KINDS[name] ? bind(bindings[name], model) : null);
    navigations[`${name}OrNullObject`] = matching;
    navigations[name] = (model) => {
      const bound = matching(model);
      if (!bound) throw invalidOperation(`ConditionalFormat.${name}`, 'The conditional format is of another type.');
      return bound;
    };
  }
  return navigations;
}

const RULE: ClassBinding<RuleRef> = {
  name: 'ConditionalFormat',
  identity: ({ rule }) => ({ Id: rule.id }),
  properties: {
    Id: { get: ({ rule }) => rule.id },
    Type: { get: ({ rule }) => rule.type },
    Priority: { get: ({ rule }) => rule.priority, set: ({ rule }, value) => void (rule.priority = Number(value)) },
    StopIfTrue: { get: ({ rule }) => rule.stopIfTrue, set: ({ rule }, value) => void (rule.stopIfTrue = value === true) },
  },
  navigations: kindNavigations(),
  methods: {
    Delete: ({ range, rule }) => remove(range, (other) => other === rule),
    GetRange: ({ range, rule }) => range.at(rule.rect),
  },
};

function remove({ scope, sheet }: RangeRef, which: (rule: ConditionalFormat) => boolean): void {
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => !which(rule));
  sheet.appearance++;
  scope.workbook.stale = true;
}

const here = (range: RangeRef): ConditionalFormat[] => range.sheet.conditionalFormats.filter((rule) => intersection(rule.rect, range.rect) !== null);

function add(range: RangeRef, type: string): Bound {
  if (!Object.values<string>(KINDS).includes(type)) throw notImplemented(`ConditionalFormatCollection.add(${type})`);
  const { scope, sheet, rect } = range;
  for (const rule of sheet.conditionalFormats) rule.priority++;
  const rule: ConditionalFormat = { id: scope.workbook.newId(), type, rect, priority: 0, stopIfTrue: false, settings: {} };
  sheet.conditionalFormats.unshift(rule);
  sheet.appearance++;
  scope.workbook.stale = true;
  return bind(RULE, { range, rule });
}

const RULES = collection<RangeRef>('ConditionalFormatCollection', {
  items: (range) => here(range).map((rule) => bind(RULE, { range, rule })),
  find: (range, key) => {
    const rule = here(range).find(({ id }) => id === key);
    return bind(RULE, rule && { range, rule });
  },
  methods: {
    Add: (range, args) => add(range, args.text(0)),
    ClearAll: (range) => remove(range, (rule) => intersection(rule.rect, range.rect) !== null),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection */
export const conditionalFormats = (range: RangeRef): Bound => bind(RULES, range);
