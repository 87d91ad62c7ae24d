import { writeCaseFiles } from '../../src/app/write-case-files';
import type { Day } from '../../src/domain/calendar';
import type { CaseFile } from '../../src/export/case-file';
import { readWorkbook } from '../../src/ooxml/read/read-workbook';
import type { CellValue } from '../../src/ooxml/workbook-file';
import { checkedSample } from '../fixtures/sample-plans';
import { verdictsOn, type Verdict } from './judges/independent-judges';
import { LIBRE_OFFICE, savedByLibreOffice } from './judges/libre-office';

/** The files of the case, judged by programs that know nothing of our code. */

let files: readonly CaseFile[] = [];
beforeAll(async () => {
  const result = await writeCaseFiles(await checkedSample('vejleaaparken-2021-25'), { draft: true, salaries: true, today: '2026-11-22' as Day });
  files = result.status === 'written' ? result.files : [];
});

const DAY = 86_400_000;
const numbersIn = (rows: readonly (readonly unknown[])[]) => rows.flatMap((row) => row.filter((value): value is number => typeof value === 'number'));
const near = (value: unknown, expected: CellValue) => (typeof expected === 'number' && typeof value === 'string' ? Date.parse(value) / DAY + 25_569 : (value ?? null));

test('Microsoft’s validator finds nothing wrong, and hucre reads every cell of every table', () => {
  const verdicts: Readonly<Record<string, Verdict>> = verdictsOn(Object.fromEntries(files.map(({ name, bytes }) => [name.replace('.xlsx', ''), bytes])));
  expect(files.length).toBe(10);
  for (const { name, sheets } of files) {
    const verdict = verdicts[name.replace('.xlsx', '')];
    expect([name, verdict?.errors]).toEqual([name, []]);
    sheets.forEach(({ tables }, index) => {
      let rows = verdict?.sheets[index]?.rows ?? [];
      for (const { columns, rows: lines, totals } of tables) {
        const header = rows.findIndex((row) => columns.every((column, at) => row[at] === column.header));
        rows = rows.slice(header + 1);
        [...lines, ...(totals ? [totals] : [])].forEach((line, at) => line.forEach((value, column) => expect([name, at, column, near(rows[at]?.[column], value)]).toEqual([name, at, column, value])));
      }
    });
  }
}, 120_000);

const isMissing = LIBRE_OFFICE === undefined && process.env['CI'] !== 'true';
if (isMissing) process.stdout.write('not run: the files of the case in LibreOffice\n');

// Skipped only where LibreOffice is not installed and CI is not asked for; the line above says so.
(isMissing ? test.skip : test)('LibreOffice opens the budget, and its figures are the same', () => {
  const [budget] = files;
  const saved = readWorkbook(savedByLibreOffice({ budget: budget?.bytes ?? new Uint8Array() })['budget'] ?? new Uint8Array());
  budget?.sheets.forEach(({ name, tables }, index) => {
    const read = saved.sheets[index];
    expect(read?.name).toBe(name);
    const written = numbersIn(tables.flatMap(({ rows, totals }) => [...rows, ...(totals ? [totals] : [])]));
    const numbers = numbersIn(read?.rows.map(({ cells }) => cells.map(({ value }) => value)) ?? []);
    // LibreOffice keeps 15 digits of a number, of which the last may be another.
    expect(numbers.map((number, at) => (Math.abs(number - (written[at] ?? 0)) <= 1e-14 * Math.abs(number) ? written[at] : number))).toEqual(written);
  });
}, 200_000);
