/** `npm run manual`: writes docs/regler.md, the pages of docs/manual that are made of what the product itself says, and the schemas. */
import { writeFileSync } from 'node:fs';
import { schemaText, SCHEMAS, type SchemaName } from '../../src/cli/schema';
import { loadLanguage } from '../../src/messages/languages';
import { panePage } from './pane-page';
import { PANE_PAGE, RULES_PAGE, schemaFile, SHEETS_PAGE } from './places';
import { rulesPage } from './rules-page';
import { sheetsPage } from './sheets-page';

void loadLanguage('da').then(() => {
  writeFileSync(SHEETS_PAGE, sheetsPage());
  writeFileSync(PANE_PAGE, panePage());
  writeFileSync(RULES_PAGE, rulesPage());
  for (const name of Object.keys(SCHEMAS) as SchemaName[]) writeFileSync(schemaFile(name), `${schemaText(name)}\n`);
});
