import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { fillTemplate, type FillOutcome } from '../../src/app/fill-template';
import type { Day } from '../../src/domain/calendar';
import { serialOfDay } from '../../src/domain/calendar';
import { toKroner } from '../../src/domain/money';
import { moneyOf } from '../../src/domain/plan-money';
import { planFromJson } from '../../src/domain/plan-json';
import { mappingFromJson } from '../../src/export/template/mapping';
import { columnOf, rowOf } from '../../src/ooxml/addresses';
import { patchWorkbook } from '../../src/ooxml/patch/patch-workbook';
import { readWorkbook } from '../../src/ooxml/read/read-workbook';
import type { WorkbookFile } from '../../src/ooxml/workbook-file';
import { verdictsOn, type Verdict } from './judges/independent-judges';
import { LIBRE_OFFICE, savedByLibreOffice } from './judges/libre-office';
import { OPEN_DOCUMENT_TEMPLATE } from './open-document-template';
import { changedFiles, macroTemplate } from './patch-template';

/** Templates that other programs have made are filled in, and opened by other programs. */

const json = (file: string): unknown => JSON.parse(readFileSync(path.join(__dirname, '../..', file), 'utf8'));
const PLAN = planFromJson(json('assets/samples/vejleaaparken-2021-25.json'));
const MAPPING = mappingFromJson(json('docs/manual/eksempel-paa-opsaetning.json'));
const TODAY = '2022-01-01' as Day;

const bytesOf = (outcome: FillOutcome): Uint8Array => {
  if (outcome.state === 'refused') throw new Error(JSON.stringify(outcome.problems));
  return outcome.bytes;
};
const valueAt = ({ sheets }: WorkbookFile, sheet: string, cell: string) =>
  sheets.find(({ name }) => name === sheet)?.rows.find(({ row }) => row === rowOf(cell))?.cells.find(({ column }) => column === columnOf(cell))?.value;

describe('what Microsoft’s validator says of a template with macros', () => {
  let verdicts: Readonly<Record<string, Verdict>>;
  beforeAll(() => {
    const template = macroTemplate();
    const outcome = patchWorkbook(template, [
      { sheet: 'Budget', row: 2, column: 1, value: { number: '8' } },
      { sheet: 'Budget', row: 7, column: 4, value: { text: ' to\nlinjer' } },
      { sheet: 'Skjult & gemt', row: 3, column: 3, value: { text: 'æ' } },
      { sheet: 'Tomt', row: 0, column: 0, value: { number: '0.5' } },
    ]);
    if (outcome.state === 'refused') throw new Error(JSON.stringify(outcome.problems));
    verdicts = verdictsOn({ template, filled: outcome.bytes });
  }, 120_000);

  test('is no more when it is filled in', () => {
    expect(verdicts['filled']?.errors).toEqual(verdicts['template']?.errors);
    expect(verdicts['filled']?.sheets[0]?.rows[7]?.[4]).toBe(' to\nlinjer');
  });
});

const isMissing = LIBRE_OFFICE === undefined && process.env['CI'] !== 'true';
// Skipped only where LibreOffice is not installed and CI is not asked for; the line below says so.
const inLibreOffice = isMissing ? describe.skip : describe;
if (isMissing) process.stdout.write('not run: templates made by LibreOffice\n');

inLibreOffice('a template that LibreOffice made', () => {
  let template: Uint8Array;
  let outcome: FillOutcome;
  let saved: Uint8Array;
  let verdicts: Readonly<Record<string, Verdict>>;
  beforeAll(() => {
    template = savedByLibreOffice({ template: new TextEncoder().encode(OPEN_DOCUMENT_TEMPLATE) }, 'fods')['template'] ?? new Uint8Array();
    outcome = fillTemplate(template, MAPPING, PLAN, TODAY);
    const filled = bytesOf(outcome);
    saved = savedByLibreOffice({ filled })['filled'] ?? new Uint8Array();
    verdicts = verdictsOn({ template, filled });
  }, 200_000);

  test('has what a template has', () => {
    const { sheets } = readWorkbook(template);
    expect(sheets.map(({ name, state, merged, protected: isProtected }) => [name, state, merged, isProtected])).toEqual([
      ['Oplysninger', undefined, undefined, true],
      ['Budget', undefined, ['A1:G1'], undefined],
      ['Finansiering', undefined, undefined, undefined],
      ['Beregning', 'hidden', undefined, undefined],
    ]);
    expect(Object.keys(unzipSync(template))).toContain('xl/charts/chart1.xml');
  });

  test('is filled in; its totals agree, one cell is locked, and a fifth year is nobody’s', () => {
    expect(outcome).toMatchObject({
      state: 'filled',
      notes: [
        { note: 'locked', places: [{ sheet: 'Oplysninger', cell: 'B4' }] },
        { note: 'checked', cell: 'G16' },
        { note: 'checked', cell: 'C16' },
        { note: 'checked', cell: 'B5' },
      ],
    });
  });

  test('keeps every other file as it lies there', () => {
    expect(changedFiles(template, bytesOf(outcome))).toEqual(['xl/workbook.xml', ...[1, 2, 3].map((n) => `xl/worksheets/sheet${n}.xml`)]);
  });

  test('is opened and calculated by LibreOffice, with the plan’s totals', () => {
    const workbook = readWorkbook(saved);
    const { expenses, financing } = moneyOf(PLAN);
    expect(expenses).toBe(1_216_000_000);
    expect(valueAt(workbook, 'Budget', 'G16')).toBe(toKroner(expenses));
    expect(valueAt(workbook, 'Finansiering', 'B5')).toBe(toKroner(financing));
    expect([valueAt(workbook, 'Beregning', 'A1'), valueAt(workbook, 'Beregning', 'A2')]).toEqual([0, 'Stemmer']);
    expect(valueAt(workbook, 'Oplysninger', 'B1')).toBe('Vejleåparken 2021-25 (eksempel)');
    expect(valueAt(workbook, 'Oplysninger', 'B2')).toBe(serialOfDay('2021-11-01' as Day));
    expect(valueAt(workbook, 'Budget', 'B4')).toBe('4110; 4120');
    expect(workbook.sheets.map(({ state, merged, protected: isProtected }) => [state, merged, isProtected])).toEqual(
      readWorkbook(template).sheets.map(({ state, merged, protected: isProtected }) => [state, merged, isProtected]),
    );
    expect(Object.keys(unzipSync(saved))).toContain('xl/charts/chart1.xml');
  });

  test('has no error that it did not have', () => {
    expect(verdicts['filled']?.errors).toEqual(verdicts['template']?.errors);
  });
});
