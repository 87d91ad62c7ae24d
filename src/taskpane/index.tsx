import { createRoot } from 'react-dom/client';
import { LiveCheck } from '../app/live-check';
import { createExcelWorkbook } from '../workbook/excel/excel-workbook';
import { loadLanguage } from '../messages/languages';
import { startOffice } from './office-start';
import { Pane } from './Pane';

async function open(): Promise<void> {
  const office = await startOffice();
  const page = document.getElementById('pane');
  if (!office || !page) return;
  const workbook = createExcelWorkbook();
  // Danish is always there; it is better than a pane that does not open.
  const language = await loadLanguage(office.language).then(
    () => office.language,
    () => 'da' as const,
  );
  document.documentElement.lang = language;
  createRoot(page).render(<Pane session={{ workbook, check: new LiveCheck(workbook) }} {...office} language={language} />);
}

void open();
