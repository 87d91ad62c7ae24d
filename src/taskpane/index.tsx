import { createRoot } from 'react-dom/client';
import { LiveCheck, loadRules } from '../app/live-check';
import { createExcelWorkbook } from '../workbook/excel/excel-workbook';
import type { Language } from '../messages/formats';
import { loadLanguage } from '../messages/languages';
import { startOffice } from './office-start';
import { Pane } from './Pane';

/** Asked for while Office starts: most read Danish, and for others a pane in Danish is better than none. */
const danish = loadLanguage('da');
danish.catch(() => undefined);
// What fails here is told by the check itself.
loadRules().catch(() => undefined);

async function loaded(wanted: Language): Promise<Language> {
  if (wanted !== 'da') {
    try {
      await loadLanguage(wanted);
      return wanted;
    } catch {
      // Goes on in Danish.
    }
  }
  await danish;
  return 'da';
}

async function open(): Promise<void> {
  const office = await startOffice();
  const page = document.getElementById('pane');
  if (!office || !page) return;
  const workbook = createExcelWorkbook();
  const language = await loaded(office.language);
  document.documentElement.lang = language;
  createRoot(page).render(<Pane session={{ workbook, check: new LiveCheck(workbook) }} {...office} language={language} />);
}

void open();
