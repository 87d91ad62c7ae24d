/** `npm run manual`: writes docs/regler.md and the pages of docs/manual that are made of what the product itself says. */
import { writeFileSync } from 'node:fs';
import { loadLanguage } from '../../src/messages/languages';
import { panePage } from './pane-page';
import { PANE_PAGE, RULES_PAGE, SHEETS_PAGE } from './places';
import { rulesPage } from './rules-page';
import { sheetsPage } from './sheets-page';

void loadLanguage('da').then(() => {
  writeFileSync(SHEETS_PAGE, sheetsPage());
  writeFileSync(PANE_PAGE, panePage());
  writeFileSync(RULES_PAGE, rulesPage());
});
