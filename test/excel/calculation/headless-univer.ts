import { createRequire } from 'node:module';
import path from 'node:path';
import type { FUniver } from '@univerjs/core/facade';

type Require = (name: string) => unknown;

/**
 * Jest would load Univer anew for every test file, and cannot load what Univer itself imports; its
 * environment offers a way past that (`jest-environment.mjs`).
 */
const load: Require =
  (globalThis as { requireOutsideJest?: Require }).requireOutsideJest ?? createRequire(path.join(process.cwd(), 'package.json'));

/** Univer without a page: the sheets and the formula engine, and nothing else of it. */
export function headlessUniver(): { readonly api: FUniver; dispose(): void } {
  const { LocaleType, LogLevel, Univer } = load('@univerjs/core') as typeof import('@univerjs/core');
  const facade = load('@univerjs/core/facade') as typeof import('@univerjs/core/facade');
  const { UniverFormulaEnginePlugin } = load('@univerjs/engine-formula') as typeof import('@univerjs/engine-formula');
  const { UniverSheetsPlugin } = load('@univerjs/sheets') as typeof import('@univerjs/sheets');
  const { UniverSheetsFormulaPlugin } = load('@univerjs/sheets-formula') as typeof import('@univerjs/sheets-formula');
  for (const name of ['engine-formula', 'sheets', 'sheets-formula']) load(`@univerjs/${name}/facade`);
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.SILENT });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  return { api: facade.FUniver.newAPI(univer), dispose: () => univer.dispose() };
}
