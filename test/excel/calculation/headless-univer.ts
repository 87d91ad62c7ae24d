import { createRequire } from 'node:module';
import path from 'node:path';
import type { FUniver } from '@univerjs/core/facade';
import { rememberWholeTexts } from './formula-memory';

type Require = (name: string) => unknown;

/**
 * Jest would load Univer anew for every test file, and cannot load what Univer itself imports; its
 * environment offers a way past that (`jest-environment.mjs`).
 */
const load: Require =
  (globalThis as { requireOutsideJest?: Require }).requireOutsideJest ?? createRequire(path.join(process.cwd(), 'package.json'));

export interface HeadlessUniver {
  readonly api: FUniver;
  /**
   * Univer calculates once more by itself a tenth of a second after each change, at twice the
   * cost, and fails if it is disposed meanwhile. Call when the workbook is made.
   */
  onlyWhenAsked(): void;
  dispose(): void;
}

/** Univer without a page: the sheets and the formula engine, and nothing else of it. */
export function headlessUniver(): HeadlessUniver {
  const { LocaleService, LocaleType, LogLevel, Univer } = load('@univerjs/core') as typeof import('@univerjs/core');
  const facade = load('@univerjs/core/facade') as typeof import('@univerjs/core/facade');
  const { FORMULA_REF_TO_ARRAY_CACHE, IActiveDirtyManagerService, UniverFormulaEnginePlugin } = load('@univerjs/engine-formula') as typeof import('@univerjs/engine-formula');
  const { UniverSheetsPlugin } = load('@univerjs/sheets') as typeof import('@univerjs/sheets');
  const { CalculationMode, UniverSheetsFormulaPlugin } = load('@univerjs/sheets-formula') as typeof import('@univerjs/sheets-formula');
  for (const name of ['engine-formula', 'sheets', 'sheets-formula']) load(`@univerjs/${name}/facade`);
  rememberWholeTexts(FORMULA_REF_TO_ARRAY_CACHE);
  const locales = { [LocaleType.EN_US]: {} };
  const univer = new Univer({ locale: LocaleType.EN_US, locales, logLevel: LogLevel.SILENT });
  const locale = univer.__getInjector().get(LocaleService);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  return {
    api: facade.FUniver.newAPI(univer),
    onlyWhenAsked: () => univer.__getInjector().get(IActiveDirtyManagerService).getDirtyConversionMap().clear(),
    // A calculation of more than a second tells its progress, also when it is disposed by then, and fails without words.
    dispose: () => {
      univer.dispose();
      locale.load(locales);
    },
  };
}
