import { createRoot } from 'react-dom/client';
import { LiveCheck } from '../app/live-check';
import { createExcelWorkbook } from '../workbook/excel/excel-workbook';
import { startOffice } from './office-start';
import { Pane } from './Pane';

async function open(): Promise<void> {
  const office = await startOffice();
  const page = document.getElementById('pane');
  if (!office || !page) return;
  const workbook = createExcelWorkbook();
  document.documentElement.lang = office.language;
  createRoot(page).render(<Pane session={{ workbook, check: new LiveCheck(workbook) }} {...office} />);
}

void open();
