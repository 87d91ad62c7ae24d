/** `npm run manual`: writes the pages of docs/manual that are made of what the product itself says. */
import { writeFileSync } from 'node:fs';
import { panePage } from './pane-page';
import { PANE_PAGE, SHEETS_PAGE } from './places';
import { sheetsPage } from './sheets-page';

writeFileSync(SHEETS_PAGE, sheetsPage());
writeFileSync(PANE_PAGE, panePage());
