import { headlessUniver } from './calculation/headless-univer';
import { UniverCalculator } from './calculation/univer-calculator';
import type { Faults } from './faults';
import { ExcelHost, OFFICE_FACTS } from './host';
import { loadOffice, type OfficeGlobals } from './load-office';
import type { RoundTrips } from './round-trips';
import { User } from './user';
import { type Language, Workbook } from './workbook/workbook';

export interface StartOptions {
  /** Language of Excel itself. */
  readonly language?: Language;
  /** What this Excel supports, as `{ ExcelApi: '1.13' }`: an older one, for instance. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** Colours of the Office theme, as `#RRGGBB`. */
  readonly theme?: Readonly<Record<string, string>>;
}

/** An Excel with one empty workbook and one sheet, `Ark1`. */
export interface RunningExcel extends OfficeGlobals {
  readonly host: ExcelHost;
  /** The workbook itself, to look at. Change it through `Excel` or `user`. */
  readonly workbook: Workbook;
  readonly user: User;
  /** Somebody else in the same workbook: their edits are `Remote`. */
  readonly coAuthor: User;
  readonly faults: Faults;
  readonly roundTrips: RoundTrips;
  /** Resolves when no request, event or handler's request is under way. */
  settle(): Promise<void>;
  /** Ends it and takes the globals away again. Call in `afterEach`. */
  close(): Promise<void>;
}

const GLOBALS = ['Excel', 'Office', 'OfficeExtension'] as const;

/**
 * Starts the stand-in: real office.js in a context of its own against our host, with `Excel`,
 * `Office` and `OfficeExtension` as globals of the caller, as production code expects them.
 * One at a time.
 */
export async function startExcel(options: StartOptions = {}): Promise<RunningExcel> {
  const language = options.language ?? 'da-DK';
  const workbook = new Workbook(language);
  const univer = headlessUniver();
  const calculator = new UniverCalculator(univer.api, workbook, { started: univer.onlyWhenAsked });
  const host = new ExcelHost({
    workbook,
    calculator,
    facts: {
      language,
      requirementSets: { ...OFFICE_FACTS.requirementSets, ...options.requirementSets },
      theme: { ...OFFICE_FACTS.theme, ...options.theme },
    },
  });
  const office = await loadOffice(host.entry());
  await host.settle();
  host.roundTrips.reset();
  const realm = globalThis as unknown as Record<string, unknown>;
  for (const name of GLOBALS) realm[name] = office[name];
  return {
    Excel: office.Excel,
    Office: office.Office,
    OfficeExtension: office.OfficeExtension,
    host,
    workbook,
    user: new User(host),
    coAuthor: new User(host, 'co-author'),
    faults: host.faults,
    roundTrips: host.roundTrips,
    settle: () => host.settle(),
    async close() {
      await host.settle();
      for (const name of GLOBALS) if (realm[name] === office[name]) delete realm[name];
      univer.dispose();
    },
  };
}
