import type { Arguments } from '../wire/arguments';
import { bind, type Bound, type ClassBinding } from '../wire/binding';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../wire/errors';
import { formatAbsolute, quoteSheet } from '../workbook/address';
import type { DefinedName } from '../workbook/rules';
import type { Sheet } from '../workbook/sheet';
import { collection } from './collection';
import { RangeRef, type Scope } from './scope';

interface NameRef {
  readonly scope: Scope;
  readonly name: DefinedName;
}

interface NamesRef {
  readonly scope: Scope;
  readonly sheet: Sheet | null;
}

function range({ scope, name }: NameRef): Bound | null {
  const area = scope.workbook.area(name.formula, scope.workbook.active);
  return area && scope.range(area);
}

function set({ scope, name }: NameRef, patch: Partial<DefinedName>): void {
  Object.assign(name, patch);
  scope.workbook.stale = true;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
const NAME: ClassBinding<NameRef> = {
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name.name }),
  properties: {
    Name: { get: ({ name }) => name.name },
    Formula: { get: ({ name }) => name.formula, set: (model, formula) => set(model, { formula: String(formula) }) },
    Comment: { get: ({ name }) => name.comment, set: (model, comment) => set(model, { comment: String(comment) }) },
    Visible: { get: ({ name }) => name.visible, set: (model, visible) => set(model, { visible: visible === true }) },
    Scope: { get: ({ name }) => (name.scope === null ? 'Workbook' : 'Worksheet') },
    Type: { get: (model) => (range(model) ? 'Range' : 'String') },
    Value: { get: ({ name }) => name.formula.replace(/^=/, '').replaceAll('$', '') },
  },
  methods: {
    GetRange: (model, args) => {
      const found = range(model);
      if (!found) throw itemNotFound(args.location);
      return found;
    },
    GetRangeOrNullObject: range,
    Delete: ({ scope, name }) => {
      scope.workbook.names = scope.workbook.names.filter((other) => other !== name);
      scope.workbook.stale = true;
    },
  },
};

const here = ({ scope, sheet }: NamesRef): DefinedName[] => scope.workbook.names.filter((name) => name.scope === (sheet?.id ?? null));

/** A name for a range or a formula. https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1 */
function add(model: NamesRef, args: Arguments): Bound {
  const { scope, sheet } = model;
  const name = args.text(0);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || /^(?:[A-Za-z]{1,3}\d+|[rRcC]\d*)$/.test(name)) throw invalidArgument(args.location);
  if (here(model).some((other) => other.name.toLowerCase() === name.toLowerCase()) || scope.workbook.table(name)) {
    throw itemAlreadyExists(args.location);
  }
  const object = args.object(1, RangeRef);
  const formula = object ? `=${quoteSheet(object.sheet.name)}!${formatAbsolute(object.rect)}` : String(args.values[1]);
  const added: DefinedName = {
    name,
    formula: formula.startsWith('=') ? formula : `=${formula}`,
    comment: args.optionalText(2) ?? '',
    visible: true,
    scope: sheet?.id ?? null,
  };
  scope.workbook.names.push(added);
  scope.workbook.stale = true;
  return bind(NAME, { scope, name: added });
}

const NAMES = collection<NamesRef>('NamedItemCollection', {
  items: (model) => here(model).map((name) => bind(NAME, { scope: model.scope, name })),
  find: (model, key) => {
    const name = here(model).find((item) => item.name.toLowerCase() === String(key).toLowerCase());
    return bind(NAME, name && { scope: model.scope, name });
  },
  methods: { Add: add },
});

export const names = (scope: Scope, sheet: Sheet | null): Bound => bind(NAMES, { scope, sheet });
