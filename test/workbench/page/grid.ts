import { ICommandService, type Injector, LifecycleService, LifecycleStages, LocaleType, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import designWords from '@univerjs/design/locale/en-US';
import '@univerjs/design/lib/index.css';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsWords from '@univerjs/docs-ui/locale/en-US';
import '@univerjs/docs-ui/facade';
import '@univerjs/docs-ui/lib/index.css';
import { FORMULA_REF_TO_ARRAY_CACHE, UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import '@univerjs/engine-formula/facade';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import sheetsWords from '@univerjs/sheets/locale/en-US';
import '@univerjs/sheets/facade';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import validationWords from '@univerjs/sheets-data-validation-ui/locale/en-US';
import '@univerjs/sheets-data-validation-ui/lib/index.css';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import functionWords from '@univerjs/sheets-formula/locale/en-US';
import '@univerjs/sheets-formula/facade';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import formulaWords from '@univerjs/sheets-formula-ui/locale/en-US';
import '@univerjs/sheets-formula-ui/lib/index.css';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import '@univerjs/sheets-numfmt/facade';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import numberFormatWords from '@univerjs/sheets-numfmt-ui/locale/en-US';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import gridWords from '@univerjs/sheets-ui/locale/en-US';
import '@univerjs/sheets-ui/facade';
import '@univerjs/sheets-ui/lib/index.css';
import { UniverUIPlugin } from '@univerjs/ui';
import pageWords from '@univerjs/ui/locale/en-US';
import '@univerjs/ui/facade';
import '@univerjs/ui/lib/index.css';
import { rememberWholeTexts } from '../../excel/calculation/formula-memory';
import { danish } from './danish';

/** What Univer offers in its menus and the stand-in does not have. */
const NOT_OFFERED = [
  'sheet.menu.copy-special',
  'sheet.menu.paste-special',
  'sheet.menu.sheet-frozen',
  'sheet.column-header-menu.sheet-frozen',
  'sheet.row-header-menu.sheet-frozen',
  'sheet.contextMenu.permission',
  'sheet.contextMenu.text-to-number',
  'sheet.command.clear-selection-format',
  'sheet.command.clear-selection-all',
  'sheet.command.insert-range-move-right-confirm',
  'sheet.command.insert-range-move-down-confirm',
  'sheet.command.delete-range-move-left-confirm',
  'sheet.command.delete-range-move-up-confirm',
  'sheet.command.hide-row-confirm',
  'sheet.command.hide-col-confirm',
  'sheet.command.set-row-is-auto-height',
  'sheet.command.set-col-auto-width',
  'sheet.command.set-tab-color',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
];

export interface Grid {
  univer: FUniver;
  injector: Injector;
  commands: ICommandService;
  /** Resolves when the first sheet is drawn: only then Univer has all its commands. */
  rendered: Promise<void>;
}

/** Univer with its user interface in the element with this id: formula bar, sheet tabs and status bar, no toolbar. */
export function createGrid(container: string): Grid {
  const english = [designWords, pageWords, docsWords, sheetsWords, gridWords, functionWords, formulaWords, numberFormatWords, validationWords];
  rememberWholeTexts(FORMULA_REF_TO_ARRAY_CACHE);
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: [...english, danish].reduce(inWords, {}) },
    logLevel: 1,
  });
  const menu = Object.fromEntries(NOT_OFFERED.map((item) => [item, { hidden: true }]));
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, header: true, toolbar: false, menu });
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, { formulaBar: true, disableForceStringAlert: true, disableForceStringMark: true });
  univer.registerPlugin(UniverSheetsNumfmtPlugin, { disableTextFormatAlert: true, disableTextFormatMark: true });
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  // Excel's list has no search box, which would take the keyboard from the cell.
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, { showSearchOnDropdown: false, showEditOnDropdown: false });
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  const injector = univer.__getInjector();
  const rendered = injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  return { univer: FUniver.newAPI(univer), injector, commands: injector.get(ICommandService), rendered };
}

type Words = { [key: string]: string | Words };

/** Words over words, at every depth. */
function inWords(under: object, upper: object): Words {
  const words = { ...under } as Words;
  for (const [key, value] of Object.entries(upper as Words)) {
    const beneath = words[key];
    words[key] = typeof value === 'object' && typeof beneath === 'object' ? inWords(beneath, value) : value;
  }
  return words;
}
