import type { Language } from '../messages/formats';
import { languageOf } from './messages';
import { appearanceOf, type Appearance } from './theme/appearance';

/** What the pane uses of Excel; `start-check.js` tells whoever has less. */
export const NEEDED_EXCEL_API = '1.13';

/** What the pane takes over from the Excel that it stands in. */
export interface OfficeStart {
  readonly language: Language;
  readonly appearance: Appearance;
}

/**
 * Waits for Office.
 *
 * @returns `undefined` outside Excel and in one that is too old; the page itself has then said so
 */
export async function startOffice(): Promise<OfficeStart | undefined> {
  if (typeof Office === 'undefined') return undefined;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return undefined;
  const { requirements, displayLanguage, officeTheme } = Office.context;
  if (!requirements.isSetSupported('ExcelApi', NEEDED_EXCEL_API)) return undefined;
  // Excel on the web has no theme to tell, whatever the types say.
  const theme = officeTheme as Office.OfficeTheme | undefined;
  const forcedColours = window.matchMedia('(forced-colors: active)').matches;
  return { language: languageOf(displayLanguage), appearance: appearanceOf(theme?.bodyBackgroundColor, forcedColours) };
}
