import { bind, type Bound, type ClassBinding } from '../wire/binding';
import { invalidArgument, itemNotFound } from '../wire/errors';
import { CALCULATION_MODES } from '../workbook/workbook';
import type { Scope } from './scope';

interface CreatedRef {
  readonly scope: Scope;
  readonly id: string;
  readonly base64: string | null;
}

/** A workbook from `Excel.createWorkbook` that is not open yet. */
const CREATED: ClassBinding<CreatedRef> = {
  name: 'WorkbookCreated',
  identity: ({ id }) => ({ Id: id }),
  properties: { Id: { get: ({ id }) => id } },
  methods: { Open: ({ scope, base64 }) => void scope.opened.push(base64) },
};

const NUMBERS = { 'da-DK': [',', '.'], 'en-US': ['.', ','] } as const;

const NUMBER_FORMAT_INFO: ClassBinding<{ readonly scope: Scope }> = {
  name: 'NumberFormatInfo',
  properties: {
    NumberDecimalSeparator: { get: ({ scope }) => NUMBERS[scope.workbook.language][0] },
    NumberGroupSeparator: { get: ({ scope }) => NUMBERS[scope.workbook.language][1] },
  },
};

const CULTURE_INFO: ClassBinding<{ readonly scope: Scope }> = {
  name: 'CultureInfo',
  properties: { Name: { get: ({ scope }) => scope.workbook.language } },
  navigations: { NumberFormat: (model) => bind(NUMBER_FORMAT_INFO, model) },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.application */
export function application(scope: Scope): Bound {
  return bind(APPLICATION, { scope, created: CREATED_BY_SCOPE.get(scope) ?? remember(scope) });
}

interface ApplicationRef {
  readonly scope: Scope;
  readonly created: Map<string, CreatedRef>;
}

/** The library creates a workbook in one step and opens it in another. */
const CREATED_BY_SCOPE = new WeakMap<Scope, Map<string, CreatedRef>>();

function remember(scope: Scope): Map<string, CreatedRef> {
  const created = new Map<string, CreatedRef>();
  CREATED_BY_SCOPE.set(scope, created);
  return created;
}

const APPLICATION: ClassBinding<ApplicationRef> = {
  name: 'Application',
  properties: {
    CalculationMode: {
      get: ({ scope }) => scope.workbook.calculationMode,
      set: ({ scope }, value) => {
        const mode = CALCULATION_MODES.find((known) => known === value);
        if (!mode) throw invalidArgument('Application.calculationMode');
        scope.workbook.calculationMode = mode;
      },
    },
    CalculationState: { get: () => 'Done' },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: ({ scope }) => NUMBERS[scope.workbook.language][0] },
    ThousandsSeparator: { get: ({ scope }) => NUMBERS[scope.workbook.language][1] },
    UseSystemSeparators: { get: () => true },
  },
  navigations: { CultureInfo: ({ scope }) => bind(CULTURE_INFO, { scope }) },
  methods: {
    Calculate: ({ scope }) => {
      scope.workbook.stale = true;
      scope.workbook.calculationAsked = true;
    },
    /** Everything is calculated before it is read, so these have nothing to do. */
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    CreateWorkbook: ({ scope, created }, args) => {
      const model = { scope, id: scope.workbook.newId(), base64: args.optionalText(0) ?? null };
      created.set(model.id, model);
      return bind(CREATED, model);
    },
    _GetWorkbookCreatedById: ({ created }, args) => {
      const model = created.get(args.text(0));
      if (!model) throw itemNotFound(args.location);
      return bind(CREATED, model);
    },
  },
};
