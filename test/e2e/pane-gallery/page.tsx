import { createRoot } from 'react-dom/client';
import { LiveCheck } from '../../../src/app/live-check';
import { loadLanguage } from '../../../src/messages/languages';
import { Pane } from '../../../src/taskpane/Pane';
import type { Appearance } from '../../../src/taskpane/theme/appearance';
import { PANE_STATES } from './states';

declare global {
  interface Window {
    /** Brings the workbook into the state of the picture. */
    goOn: () => void;
  }
}

const asked = new URLSearchParams(location.search);
const state = PANE_STATES[asked.get('state') ?? ''];
const page = document.getElementById('pane');
if (!state || !page) throw new Error(`no such state: ${location.search}`);

const workbook = state.workbook();
window.goOn = () => state.then?.(workbook);
const language = asked.get('language') === 'en' ? 'en' : 'da';
document.documentElement.lang = language;
void loadLanguage(language).then(() =>
  createRoot(page).render(
    <Pane session={{ workbook, check: new LiveCheck(workbook) }} language={language} appearance={(asked.get('appearance') ?? 'light') as Appearance} />,
  ),
);
